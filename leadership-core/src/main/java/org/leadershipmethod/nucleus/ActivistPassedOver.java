package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.guidance.GuidanceEvent;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/**
 * Somebody of a unit did more than somebody who sits in its leading group, and has no seat.
 *
 * <p>This is a question: how many deeds are told says little about a person. {@link
 * ActivistLeftOut} answers it. It is asked of whoever has so many deeds, {@link
 * NucleusBounds#DEEDS_TO_ASK}, and more than one of those who sit there without heading anything, a
 * window after their first deed or after the group changed last, {@link
 * NucleusBounds#FORMATION_WINDOW}. Whoever left the group lately, or was found to have degenerated
 * or not to meet what a seat asks for, is not asked about. Of several, the one whose first deed is
 * the earliest is asked about.
 */
final class ActivistPassedOver extends NucleusRule {

  ActivistPassedOver() {
    super(
        NucleusBounds.FORMATION_WINDOW,
        Card.of(NucleusRuleId.ACTIVIST_PASSED_OVER)
            .addClauses(Clause.M3_8)
            .deviation(Deviation.BUREAUCRATIC)
            .question(true)
            .why(
                "A group stays alive by those who come forward; whoever is never asked stops"
                    + " coming.")
            .ours(false)
            .addReads(
                GroupEvent.class,
                OrganizationEvent.class,
                GuidanceEvent.class,
                DeedDone.class,
                ActivistLeftOut.class,
                MemberDegenerated.class,
                MemberAssessed.class)
            .addBounds(NucleusBounds.DEEDS_TO_ASK)
            .putSays(
                "said",
                "{deeds:deed|deeds} of somebody in this unit are told, more than of somebody in the"
                    + " leading group, and they have no seat. Is there a reason?")
            .putSays("missing", "a seat for them, or the reason why they have none")
            .putSays(
                "afterwards",
                "ask them whether they want to lead, and give them a seat; or write down why not")
            .build());
  }

  /** Whoever did more than one of the activists there, the one with the earliest first deed. */
  private static Optional<Deeds> first(UnitGroup group) {
    if (group.nucleus().deeds().isEmpty()) {
      return Optional.empty();
    }
    ImmutableSet<PersonId> heads = group.allHeads();
    int fewest = Math.max(group.now().bound(NucleusBounds.DEEDS_TO_ASK), least(group) + 1);
    return group.people().stream()
        .flatMap(person -> group.deeds(person).stream())
        .filter(deeds -> deeds.count() >= fewest)
        .filter(deeds -> isFree(group, deeds.first().what().person(), heads))
        .min(Comparator.comparing(deeds -> deeds.first().turn()));
  }

  private static int least(UnitGroup group) {
    return group.activists().stream()
        .mapToInt(person -> group.deeds(person).map(Deeds::count).orElse(0))
        .min()
        .orElse(0);
  }

  private static boolean isFree(UnitGroup group, PersonId person, ImmutableSet<PersonId> heads) {
    UnitNucleus nucleus = group.nucleus();
    boolean isAnswered =
        nucleus.passedOver().contains(person)
            || nucleus.degenerated().containsKey(person)
            || nucleus.unmet().containsKey(person);
    return !isAnswered
        && !group.group().contains(person)
        && !group.group().hasLeft(person)
        && !heads.contains(person);
  }

  @Override
  Owed owedIn(UnitGroup group) {
    boolean isAsked = group.isFormed() && group.firstCampaign().isPresent();
    return (isAsked ? first(group) : Optional.<Deeds>empty())
        .map(deeds -> Owed.since(since(group, deeds), evidence(deeds)))
        .orElseGet(Owed::nothing);
  }

  private static When since(UnitGroup group, Deeds deeds) {
    return UnitGroup.latest(Stream.concat(group.beginnings(), Stream.of(deeds.first())));
  }

  private static ImmutableList<EntryId> evidence(Deeds deeds) {
    return Stream.of(deeds.first().entry(), deeds.last().entry())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  Arguments arguments(UnitGroup group) {
    return Arguments.of("deeds", first(group).map(Deeds::count).orElse(0));
  }

  @Override
  protected ImmutableSet<PersonId> who(GroupId key, Situation now) {
    return UnitGroup.of(key, now).flatMap(ActivistPassedOver::first).stream()
        .map(deeds -> deeds.first().what().person())
        .collect(ImmutableSet.toImmutableSet());
  }
}
