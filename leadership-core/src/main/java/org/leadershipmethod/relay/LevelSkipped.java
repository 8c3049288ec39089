package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Verdict;

/**
 * A task passed an organization on its way down without its person in overall charge: our reading
 * of the clause.
 */
final class LevelSkipped extends DeliveryRule {

  @Override
  public ImmutableSet<Clause> clauses() {
    return ImmutableSet.of(Clause.M7_1);
  }

  @Override
  public boolean isOurs() {
    return true;
  }

  @Override
  public String rationale() {
    return "An organization in between plans and answers for what goes on below it; a task that passes it by upsets both.";
  }

  @Override
  Optional<Verdict> at(Concern concern, Occasion<RelayEvent> occasion) {
    if (concern.kind() != Concern.Kind.ON_THE_WAY || concern.isVacant()) {
      return Optional.empty();
    }
    return concern.passesHeads()
        ? broken(
            breachByHeads(concern, occasion)
                .said(concern.task() + " went through to a lower level " + concern.pastHeads())
                .addMissing(
                    "the person in overall charge told",
                    "the person in overall charge made responsible")
                .who(concern.heads()))
        : kept(concern);
  }
}
