package org.leadershipmethod.nucleus;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** Somebody got a seat in the leading group of a unit who does not belong to it. */
final class SeatForOutsider extends SeatingRule {

  SeatForOutsider() {
    super(
        Card.of(NucleusRuleId.SEAT_FOR_OUTSIDER)
            .addClauses(Clause.M3_1, Clause.M3_10)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "The group comes from the people of the unit; whoever is sent in from elsewhere"
                    + " does not know them, and they do not know whom to follow.")
            .ours(false)
            .addReads(GroupEvent.class, OrganizationEvent.class)
            .putSays(
                "said",
                "{others?Somebody|Several people} got a seat in the leading group here and"
                    + " {others?does|do} not belong to the unit.")
            .putSays("missing", "people of the unit itself")
            .putSays("unknown", "nobody wrote down who the members of this unit are")
            .putSays("instead", "give the seat to somebody of the unit who came forward there")
            .putSays("afterwards", "let them leave the seats that belong to people of the unit")
            .build());
  }

  /** Where a unit has heads and no members, its members were not written down. */
  @Override
  protected Optional<Sentence> unknown(Seating seating) {
    boolean isTold = seating.before().organization().memberCount(seating.unit()) > 0;
    return isBroken(seating) && !isTold ? Optional.of(say("unknown")) : Optional.empty();
  }

  @Override
  ImmutableSet<PersonId> wrong(Seating seating) {
    return seating.coming().stream()
        .filter(person -> isStill(person, seating.group()))
        .collect(toImmutableSet());
  }

  @Override
  boolean isStill(PersonId person, UnitGroup group) {
    return !group.now().organization().belongsTo(person, group.unit());
  }

  @Override
  protected Arguments arguments(Seating seating) {
    return Arguments.of("others", wrong(seating).size());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    GroupId key = (GroupId) finding.breach().about();
    return ImmutableList.of(
        UnitGroup.of(key, now)
            .map(group -> leaving(finding, group))
            .orElseGet(() -> Remedy.forPeople(say("afterwards"))));
  }

  private Remedy leaving(Finding finding, UnitGroup group) {
    return Remedy.proposal(
        say("afterwards"),
        finding.who().stream()
            .filter(group.group()::contains)
            .filter(person -> isStill(person, group))
            .map(person -> new SeatLeft(group.group().id(), person))
            .toList());
  }
}
