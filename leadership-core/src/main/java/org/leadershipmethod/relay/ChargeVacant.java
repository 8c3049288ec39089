package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Verdict;

/** A task came to an organization of which nobody is in overall charge. */
final class ChargeVacant extends DeliveryRule {

  @Override
  public ImmutableSet<Clause> clauses() {
    return ImmutableSet.of(Clause.M7_1);
  }

  @Override
  public String rationale() {
    return "Where nobody is in overall charge, there is nobody through whom a task could go and who could answer for it.";
  }

  @Override
  Optional<Verdict> at(Concern concern, Occasion<RelayEvent> occasion) {
    return concern.isVacant()
        ? broken(
            breachByHeads(concern, occasion)
                .said(
                    concern.task()
                        + " came here while nobody was in overall charge who could answer for it.")
                .addMissing("somebody in overall charge"))
        : kept(concern);
  }

  @Override
  Remedy instead(Concern concern, Occasion<RelayEvent> occasion) {
    return Remedies.insteadOfVacancy(concern, occasion);
  }
}
