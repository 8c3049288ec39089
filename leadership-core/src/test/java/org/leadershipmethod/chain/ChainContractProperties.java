package org.leadershipmethod.chain;

import static org.leadershipmethod.chain.ChainFamily.CHAIN;

import java.util.List;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.testkit.ChainEdit;
import org.leadershipmethod.testkit.Edges;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.SocietyContract;

/** What holds of every family holds of this one, in societies whose layers are in order. */
@Proves({
  Clause.R2_1,
  Clause.R2_3,
  Clause.R3_5,
  Clause.R4_2,
  Clause.R4_3,
  Clause.R4_4,
  Clause.R5_1,
  Clause.M9_3
})
class ChainContractProperties extends SocietyContract {

  @Override
  protected Family family() {
    return CHAIN;
  }

  @Override
  protected List<ChainEdit> edits() {
    return List.of(ChainEdit.values());
  }

  @Override
  protected List<Edges<?>> edges() {
    return List.of(
        Edges.ofDays(ChainBounds.LINK_WINDOW, 1, FIVE_YEARS),
        Edges.ofDays(ChainBounds.REPORT_WINDOW, 1, FIVE_YEARS),
        Edges.ofDays(ChainBounds.MAJORITY_WINDOW, 1, FIVE_YEARS));
  }

  @Override
  protected double insteadIn100() {
    return 35;
  }

  @Override
  protected double afterwardsIn100() {
    return 60;
  }
}
