package org.leadershipmethod.group;

import static org.leadershipmethod.group.GroupFamily.GROUP;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Story;

/** A union branch led by five: what the stories about leading groups are told with. */
final class BranchOfFive {

  static final LeadershipMethod METHOD = LeadershipMethod.of(GROUP);
  static final GroupId BRANCH = GroupId.of(UnitId.of("branch"));
  static final LeadersElected FIVE = elected("ada", "ben", "cem", "dora", "eli");

  /** The five are elected as e1 at the outset. */
  static final Story STORY = Story.of(METHOD).given(FIVE);

  private BranchOfFive() {}

  /** What follows is e2, e3 and so on, a day each. */
  static Chronicle record(Event... events) {
    return STORY.when(events).practice().chronicle();
  }

  static LeadersElected elected(String... people) {
    return new LeadersElected(
        BRANCH,
        people.length,
        Optional.of(40),
        ImmutableList.of(),
        ImmutableList.of(),
        "most votes",
        ImmutableList.copyOf(people(people)),
        ImmutableSet.of());
  }

  static ImmutableSet<PersonId> people(String... people) {
    return Stream.of(people).map(PersonId::of).collect(ImmutableSet.toImmutableSet());
  }

  static SeatTaken taken(String person) {
    return new SeatTaken(BRANCH, PersonId.of(person), SeatOrigin.ELECTED);
  }

  static SeatLeft left(String person) {
    return new SeatLeft(BRANCH, PersonId.of(person));
  }

  static LeadersRecalled recalled(String... people) {
    return new LeadersRecalled(BRANCH, people(people), Optional.of(40), 30, 5);
  }

  static DecisionTaken strike(ImmutableSet<PersonId> inFavour, ImmutableSet<PersonId> against) {
    return CollectiveStep.nobodyVoted(BRANCH, DecisionId.of("d1"), Matter.of("strike"))
        .withVotes(inFavour, against, ImmutableSet.of());
  }

  static DecisionWithdrawn withdrawn() {
    return new DecisionWithdrawn(BRANCH, DecisionId.of("d1"));
  }
}
