package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.guidance.GuidanceEvent;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.PersonnelMobilized;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * Somebody who was assessed sits in the leading group of a unit and does not meet what a seat asks
 * for.
 *
 * <p>Devotion, bearings and discipline are read from the last assessment of each; contact with the
 * others from the links that are told. It is due a window after it was first found, {@link
 * NucleusBounds#FORMATION_WINDOW}, or after they got the seat, whichever was later. Whoever was
 * never assessed is not judged, and neither is a head: a head has the seat with the post.
 */
final class CriterionUnmet extends NucleusRule {

  CriterionUnmet() {
    super(
        NucleusBounds.FORMATION_WINDOW,
        Card.of(NucleusRuleId.CRITERION_UNMET)
            .addClauses(Clause.M3_12)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Whoever leads sets the measure; what they do not keep to, the others will not"
                    + " either.")
            .ours(false)
            .addReads(
                GroupEvent.class,
                OrganizationEvent.class,
                GuidanceEvent.class,
                MemberAssessed.class,
                LinkKept.class,
                PersonnelMobilized.class)
            .putSays(
                "said",
                "Somebody in the leading group of this unit was assessed, and they do not meet what"
                    + " a seat asks for: {criterion}.")
            .putSays(
                "contact",
                "Somebody in the leading group of this unit was assessed, and no link of theirs"
                    + " with people outside the group is told.")
            .putSays("missing", "in each seat somebody who meets all that it asks for")
            .putSays(
                "afterwards",
                "talk with them about it and assess them again, or let somebody who meets it take"
                    + " the seat")
            .build());
  }

  /**
   * What is not met.
   *
   * @param person by whom
   * @param since since when it counts
   * @param evidence what shows it
   * @param criterion what it is; empty for contact with the others
   */
  private record Unmet(
      PersonId person, When since, EntryId evidence, Optional<Criterion> criterion) {}

  /** What counts for the longest time, of all that somebody who sits there does not meet. */
  private static Optional<Unmet> first(UnitGroup group) {
    return group.activists().stream()
        .flatMap(person -> unmet(group, person).stream())
        .min(Comparator.comparing(unmet -> unmet.since().latest()));
  }

  private static Optional<Unmet> unmet(UnitGroup group, PersonId person) {
    UnitNucleus nucleus = group.nucleus();
    Told<MemberAssessed> last = nucleus.assessed().get(person);
    Told<MemberAssessed> first = nucleus.unmet().get(person);
    if (last == null) {
      return Optional.empty();
    } else if (first != null) {
      When since = later(first.when(), group.seatedSince(person));
      return Optional.of(new Unmet(person, since, last.entry(), last.what().lacking().findFirst()));
    }
    return isOutOfTouch(group, person)
        ? Optional.of(new Unmet(person, touchable(group, person), last.entry(), Optional.empty()))
        : Optional.empty();
  }

  private static boolean isOutOfTouch(UnitGroup group, PersonId person) {
    return Nuclei.in(group.now()).tells(Recorded.LINKS)
        && group.isAmongOthers()
        && !group.isInTouch(person);
  }

  /** From when on somebody could keep a link. */
  private static When touchable(UnitGroup group, PersonId person) {
    When since = UnitGroup.latest(Stream.concat(group.beginnings(), group.othersSince().stream()));
    return later(since, group.seatedSince(person));
  }

  private static When later(When one, When other) {
    return other.latest().isAfter(one.latest()) ? other : one;
  }

  @Override
  Owed owedIn(UnitGroup group) {
    return first(group)
        .map(unmet -> Owed.since(unmet.since(), ImmutableList.of(unmet.evidence())))
        .orElseGet(Owed::nothing);
  }

  @Override
  protected Sentence said(GroupId key, Situation now) {
    return UnitGroup.of(key, now)
        .flatMap(CriterionUnmet::first)
        .flatMap(Unmet::criterion)
        .map(criterion -> say("said", Arguments.of("criterion", criterion)))
        .orElseGet(() -> say("contact"));
  }

  @Override
  protected ImmutableSet<PersonId> who(GroupId key, Situation now) {
    return UnitGroup.of(key, now).flatMap(CriterionUnmet::first).stream()
        .map(Unmet::person)
        .collect(ImmutableSet.toImmutableSet());
  }
}
