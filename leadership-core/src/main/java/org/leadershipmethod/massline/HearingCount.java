package org.leadershipmethod.massline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.SocietyView;

/** Counts of whom people were heard, each person looked up where they spoke. */
final class HearingCount {

  private final Organization organization;
  private final Masses masses;
  private final ImmutableSet<UnitId> there;
  private final ImmutableList<IdeaVoiced> all;
  private final ImmutableList<IdeaVoiced> within;

  HearingCount(Situation now, UnitId asking, List<Told<IdeaVoiced>> heard) {
    organization = now.organization();
    masses = now.view(SocietyView.SOCIETY).masses();
    there =
        organization.contains(asking)
            ? organization.subtree(asking).collect(toImmutableSet())
            : ImmutableSet.of();
    all = heard.stream().map(Told::what).collect(toImmutableList());
    within = all.stream().filter(voice -> there.contains(voice.unit())).collect(toImmutableList());
  }

  Hearing hearing() {
    Kinds<Part> parts = kinds(this::part);
    Kinds<EconomicPosition> classes = kinds((unit, person) -> masses.positionOf(person));
    return new Hearing(
        new PartOf(spokenIn().size(), there.size()),
        parts.heard(),
        classes.heard(),
        voices(all),
        voices(all) - voices(within),
        within.stream().mapToLong(IdeaVoiced::others).sum(),
        parts.unknown(),
        classes.unknown());
  }

  private static long voices(ImmutableList<IdeaVoiced> some) {
    return some.stream().mapToLong(IdeaVoiced::voices).sum();
  }

  private ImmutableSet<UnitId> spokenIn() {
    return within.stream().map(IdeaVoiced::unit).collect(toImmutableSet());
  }

  private Optional<Part> part(UnitId unit, PersonId person) {
    return organization.member(unit, person).flatMap(Member::part);
  }

  /**
   * Of which kinds people are.
   *
   * @param spoken of those who spoke
   * @param there of those who are there, or spoke there
   * @param unknown how often somebody spoke of whom it is not known
   */
  private record Kinds<T>(Set<T> spoken, Set<T> there, long unknown) {

    PartOf heard() {
      return new PartOf(spoken.size(), there.size());
    }
  }

  private <T> Kinds<T> kinds(BiFunction<UnitId, PersonId, Optional<T>> kind) {
    ImmutableList<Optional<T>> spoken =
        within.stream()
            .flatMap(voice -> voice.by().stream().map(person -> kind.apply(voice.unit(), person)))
            .collect(toImmutableList());
    ImmutableSet<T> known = known(spoken.stream());
    return new Kinds<>(
        known,
        Sets.union(known, known(members(kind))).immutableCopy(),
        spoken.stream().filter(Optional::isEmpty).count());
  }

  private <T> Stream<Optional<T>> members(BiFunction<UnitId, PersonId, Optional<T>> kind) {
    return there.stream()
        .flatMap(
            unit -> organization.members(unit).map(member -> kind.apply(unit, member.person())));
  }

  private static <T> ImmutableSet<T> known(Stream<Optional<T>> some) {
    return some.flatMap(Optional::stream).collect(toImmutableSet());
  }
}
