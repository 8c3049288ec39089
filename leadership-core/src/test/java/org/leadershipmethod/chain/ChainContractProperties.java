package org.leadershipmethod.chain;

import static org.leadershipmethod.chain.ChainFamily.CHAIN;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.MembersAdmitted;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.testkit.ChainEdit;
import org.leadershipmethod.testkit.Edges;
import org.leadershipmethod.testkit.FamilyContract;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.SocietyRecords;

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
class ChainContractProperties extends FamilyContract<Notes> {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(GROUP, SOCIETY, CHAIN);
  private static final int FIVE_YEARS = 5 * 366;

  @Override
  protected Family family() {
    return CHAIN;
  }

  @Override
  protected LeadershipMethod method() {
    return METHOD;
  }

  @Override
  protected Arbitrary<Notes> lawful() {
    return SocietyRecords.societies();
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

  /** Somebody new comes there. */
  @Override
  protected List<Event> idle(Finding finding, Situation now) {
    return finding.where() instanceof PartyId party
        ? List.of(new MembersAdmitted(party, ImmutableSet.of(PersonId.of("newcomer"))))
        : List.of();
  }

  /** Two decisions may cite the same consultation. */
  @Override
  protected boolean findsEachOnce() {
    return false;
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
