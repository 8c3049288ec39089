package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.DecisionWithdrawn;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * What happens in leading groups: lawful records, in which a diagnosis must find nothing, and
 * records of anything at all.
 *
 * <p>Neither asks a rule. Not guaranteed: that a group is that of a unit which exists.
 */
public final class Leaderships {

  private Leaderships() {}

  /** Lawful records of one to three groups of two to seven people, with up to 24 moves. */
  public static Arbitrary<Notes> leaderships() {
    Arbitrary<List<Integer>> sizes = Arbitraries.integers().between(2, 7).list().ofSize(3);
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), sizes, moves().list().ofMaxSize(24))
        .as((groups, size, moves) -> new LeadershipWriter().write(groups, size, moves))
        .withoutEdgeCases();
  }

  static Arbitrary<LeadershipWriter.Move> moves() {
    Arbitrary<Integer> choice = Arbitraries.integers().between(0, 999);
    return Combinators.combine(
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 6),
            choice,
            choice,
            Arbitraries.integers().between(0, 40),
            Arbitraries.of(true, false))
        .as(LeadershipWriter.Move::new);
  }

  /** Records of anything at all in two groups of a few people; of which some cannot even be so. */
  public static Arbitrary<Notes> anything() {
    Arbitrary<Integer> days =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.integers().between(0, 10)),
            Tuple.of(2, Arbitraries.integers().between(20, 90)),
            Tuple.of(1, Arbitraries.integers().between(300, 400)));
    return Combinators.combine(events().list().ofMinSize(1).ofMaxSize(30), days.list().ofSize(30))
        .as(Leaderships::dated)
        .withoutEdgeCases();
  }

  private static Notes dated(List<GroupEvent> events, List<Integer> days) {
    List<Noted> notes = new ArrayList<>();
    int day = 0;
    for (GroupEvent event : events) {
      day += days.get(notes.size());
      notes.add(new Noted(EntryId.of("note " + notes.size()), event, Notes.day(day)));
    }
    return Notes.of(notes);
  }

  private static Arbitrary<GroupEvent> events() {
    Arbitrary<GroupId> groups =
        Arbitraries.of("school", "shop").map(body -> GroupId.of(UnitId.of(body)));
    Arbitrary<PersonId> person = Arbitraries.of("a", "b", "c", "d", "e").map(PersonId::of);
    Arbitrary<ImmutableSet<PersonId>> some = person.list().ofMaxSize(4).map(ImmutableSet::copyOf);
    Arbitrary<DecisionId> decision = Arbitraries.of("d1", "d2").map(DecisionId::of);
    Arbitrary<GroupEvent> seats =
        Combinators.combine(groups, person, Arbitraries.of(SeatOrigin.class)).as(SeatTaken::new);
    Arbitrary<GroupEvent> leaving = Combinators.combine(groups, person).as(SeatLeft::new);
    Arbitrary<GroupEvent> elections =
        Combinators.combine(groups, some, some).as(Leaderships::elected);
    ImmutableSet<PersonId> everybody =
        ImmutableSet.of(
            PersonId.of("a"),
            PersonId.of("b"),
            PersonId.of("c"),
            PersonId.of("d"),
            PersonId.of("e"));
    Arbitrary<GroupEvent> takeovers =
        Combinators.combine(groups, some, Arbitraries.of(true, false))
            .as((group, elected, all) -> elected(group, elected, all ? everybody : elected));
    Arbitrary<GroupEvent> recalls =
        Combinators.combine(groups, some)
            .as((group, people) -> new LeadersRecalled(group, people, Optional.empty(), 3, 1));
    Arbitrary<GroupEvent> decisions =
        Combinators.combine(groups, decision, some, some, some).as(Leaderships::decided);
    Arbitrary<GroupEvent> withdrawals =
        Combinators.combine(groups, decision).as(DecisionWithdrawn::new);
    return Arbitraries.frequencyOf(
        Tuple.of(4, seats),
        Tuple.of(3, leaving),
        Tuple.of(2, elections),
        Tuple.of(3, takeovers),
        Tuple.of(1, recalls),
        Tuple.of(4, decisions),
        Tuple.of(1, withdrawals));
  }

  private static GroupEvent elected(
      GroupId group, ImmutableSet<PersonId> elected, ImmutableSet<PersonId> leaving) {
    return new LeadersElected(
        group,
        elected.size(),
        Optional.empty(),
        elected.stream().map(Candidate::of).collect(ImmutableList.toImmutableList()),
        ImmutableList.of(),
        "by hand",
        elected.asList(),
        leaving);
  }

  private static GroupEvent decided(
      GroupId group,
      DecisionId decision,
      ImmutableSet<PersonId> inFavour,
      ImmutableSet<PersonId> against,
      ImmutableSet<PersonId> abstaining) {
    return new DecisionTaken(
        group,
        decision,
        Matter.of("roofs"),
        inFavour,
        against,
        abstaining,
        ImmutableSet.of(),
        ImmutableSet.of(),
        false,
        ImmutableList.of());
  }
}
