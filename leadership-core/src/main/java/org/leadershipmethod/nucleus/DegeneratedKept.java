package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/**
 * Somebody of whom it was found that they degenerated still sits in the leading group of a unit.
 *
 * <p>It is due a window after that was found, {@link NucleusBounds#LEAVING_WINDOW}, or after they
 * got the seat, whichever was later. It rests on the first statement that cites what shows it; who
 * was stated wrongly is put right by a correction of the entry.
 */
final class DegeneratedKept extends NucleusRule {

  DegeneratedKept() {
    super(
        NucleusBounds.LEAVING_WINDOW,
        Card.of(NucleusRuleId.DEGENERATED_KEPT)
            .addClauses(Clause.M3_8)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "As long as somebody leads whom people cannot trust any more, they trust the whole"
                    + " group less.")
            .ours(false)
            .addReads(GroupEvent.class, MemberDegenerated.class)
            .putSays(
                "said",
                "It was found that {others?somebody|several people} in the leading group here"
                    + " degenerated, and they still have a seat.")
            .putSays("missing", "somebody who came forward, in {others?that seat|those seats}")
            .putSays(
                "afterwards",
                "let them leave the leading group, and give the seat to somebody who came forward")
            .build());
  }

  @Override
  Owed owedIn(UnitGroup group) {
    return found(group)
        .min(Comparator.comparing(told -> since(group, told).latest()))
        .map(told -> Owed.since(since(group, told), evidence(group)))
        .orElseGet(Owed::nothing);
  }

  private static Stream<Told<MemberDegenerated>> found(UnitGroup group) {
    return group.group().members().stream()
        .flatMap(person -> Stream.ofNullable(group.nucleus().degenerated().get(person)));
  }

  private static When since(UnitGroup group, Told<MemberDegenerated> told) {
    When seated = group.group().seat(told.what().person()).orElseThrow().since();
    return seated.latest().isAfter(told.when().latest()) ? seated : told.when();
  }

  private static ImmutableList<EntryId> evidence(UnitGroup group) {
    return found(group).map(Told::entry).collect(ImmutableList.toImmutableList());
  }

  @Override
  Arguments arguments(UnitGroup group) {
    return Arguments.of("others", (int) found(group).count());
  }

  @Override
  protected ImmutableSet<PersonId> who(GroupId key, Situation now) {
    return UnitGroup.of(key, now).stream()
        .flatMap(DegeneratedKept::found)
        .map(told -> told.what().person())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    GroupId key = (GroupId) finding.breach().about();
    Remedy.Proposal leaving =
        Remedy.proposal(
            say("afterwards"),
            who(key, now).stream().map(person -> new SeatLeft(key, person)).toList());
    return ImmutableList.of(
        new Remedy.FirstOf(ImmutableList.of(leaving), Remedy.forPeople(say("afterwards"))));
  }
}
