package org.leadershipmethod.society;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Situation;

/** A party was founded for no class, or for several at once. */
final class PartyAboveClasses extends FoundingRule {

  @Override
  public ImmutableSet<Clause> clauses() {
    return ImmutableSet.of(Clause.R1_5, Clause.R1_3, Clause.R0_2);
  }

  @Override
  public String rationale() {
    return "Who claims to stand for everybody stands for somebody and does not say for whom.";
  }

  @Override
  boolean isBroken(PartyFounded founded, Situation now) {
    return founded.classes().size() != 1;
  }

  @Override
  BreachBuilder breach(Occasion<PartyFounded> occasion, BreachBuilder begun) {
    int classes = occasion.event().classes().size();
    return begun
        .said(
            classes == 0
                ? "A party was founded that represents no class."
                : "A party was founded that is to represent " + classes + " classes at once.")
        .addMissing("exactly one class whose interests the party represents");
  }

  @Override
  String words() {
    return "say which class the party represents; for another class there can be another party";
  }

  @Override
  Optional<PartyFounded> better(PartyFounded founded, Situation now) {
    return Optional.empty();
  }
}
