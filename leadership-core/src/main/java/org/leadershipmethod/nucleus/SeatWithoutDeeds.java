package org.leadershipmethod.nucleus;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Sentence;

/**
 * Somebody got a seat in the leading group of a unit of whom no deed was told.
 *
 * <p>Whoever heads the unit or a department of it sits there for that. Where no deeds are told of
 * anybody, nothing can be said.
 */
final class SeatWithoutDeeds extends SeatingRule {

  SeatWithoutDeeds() {
    super(
        Card.of(NucleusRuleId.SEAT_WITHOUT_DEEDS)
            .addClauses(Clause.M3_7, Clause.M3_8, Clause.M3_1)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "People trust a leading group whose members they have seen at work; who was only"
                    + " put there has nothing to show.")
            .ours(false)
            .addReads(GroupEvent.class, OrganizationEvent.class, DeedDone.class)
            .putSays(
                "said",
                "{others?Somebody|Several people} got a seat in the leading group here, and no"
                    + " deed of theirs in this unit is told.")
            .putSays("missing", "a deed by which {others?this person|each of them} came forward")
            .putSays("unknown", "nobody wrote down what anybody did in the work")
            .putSays(
                "instead",
                "write down first by what they came forward, or choose somebody who did come"
                    + " forward")
            .putSays("afterwards", "write down by what they came forward, with who saw it")
            .build());
  }

  @Override
  protected Optional<Sentence> unknown(Seating seating) {
    return isBroken(seating) && !Nuclei.in(seating.before()).tells(Recorded.DEEDS)
        ? Optional.of(say("unknown"))
        : Optional.empty();
  }

  @Override
  ImmutableSet<PersonId> wrong(Seating seating) {
    return seating.activists().stream()
        .filter(person -> isStill(person, seating.group()))
        .collect(toImmutableSet());
  }

  @Override
  boolean isStill(PersonId person, UnitGroup group) {
    return group.nucleus().deeds().get(person) == null && !group.allHeads().contains(person);
  }

  @Override
  protected Arguments arguments(Seating seating) {
    return Arguments.of("others", wrong(seating).size());
  }
}
