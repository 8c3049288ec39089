package org.leadershipmethod.guidance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** Counts one campaign: each thing is looked up once. */
final class Counting {

  private final Campaign campaign;
  private final Organization organization;
  private final ImmutableMap<UnitId, Turn> firstGuidance;

  Counting(Campaign campaign, Organization organization) {
    this.campaign = campaign;
    this.organization = organization;
    this.firstGuidance =
        campaign.guidance().values().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    given -> given.what().unit(), Told::turn, Counting::earlier));
  }

  private static Turn earlier(Turn one, Turn other) {
    return one.isAfter(other) ? other : one;
  }

  CampaignFigures figures(CampaignId id) {
    ImmutableSet<PersonId> guiding = guiding();
    return new CampaignFigures(
        id,
        results(),
        levels(),
        toGuidance(),
        guiding.size(),
        (int) guiding.stream().filter(learning()::contains).count(),
        turns(),
        (int) directives().flatMap(TestedDirective::decided).distinct().count(),
        openTests());
  }

  private Stream<TestedDirective> directives() {
    return campaign.lessons().directives().values().stream();
  }

  private TwoWays results() {
    ImmutableList<UnitInCampaign> known =
        campaign.units().values().stream()
            .filter(unit -> unit.reached().isPresent())
            .collect(toImmutableList());
    return new TwoWays(
        count(known, this::isGuided, Result.ACHIEVED),
        count(known, this::isGuided, Result.MISSED),
        count(known, unit -> !isGuided(unit), Result.ACHIEVED),
        count(known, unit -> !isGuided(unit), Result.MISSED),
        open());
  }

  /** Of a unit that is gone, nobody will see a result any more. */
  private int open() {
    return (int)
        campaign.units().entrySet().stream()
            .filter(one -> organization.contains(one.getKey()))
            .filter(one -> one.getValue().reached().isPresent() && !isDecided(one.getValue()))
            .count();
  }

  private static boolean isDecided(UnitInCampaign unit) {
    return unit.result().filter(seen -> seen.what().result() != Result.UNDECIDED).isPresent();
  }

  private static int count(
      ImmutableList<UnitInCampaign> units, Predicate<UnitInCampaign> which, Result result) {
    return (int)
        units.stream()
            .filter(unit -> unit.result().filter(it -> it.what().result() == result).isPresent())
            .filter(which)
            .count();
  }

  /** Whether it was guided before the result was seen there. */
  private boolean isGuided(UnitInCampaign unit) {
    return unit.result()
        .filter(seen -> isBefore(firstGuidance.get(seen.what().unit()), seen.turn()))
        .isPresent();
  }

  private static boolean isBefore(@Nullable Turn first, Turn later) {
    return first != null && later.isAfter(first);
  }

  private ImmutableList<LevelCoverage> levels() {
    Map<Integer, ImmutableList<UnitId>> byLevel =
        campaign.units().keySet().stream()
            .filter(organization::contains)
            .filter(unit -> organization.children(unit).findAny().isPresent())
            .filter(campaign::isKnownAt)
            .collect(Collectors.groupingBy(this::level, TreeMap::new, toImmutableList()));
    return byLevel.entrySet().stream()
        .map(one -> level(one.getKey(), one.getValue()))
        .collect(toImmutableList());
  }

  private LevelCoverage level(int level, ImmutableList<UnitId> units) {
    return new LevelCoverage(
        level,
        units.size(),
        (int) units.stream().filter(unit -> campaign.at(unit).guides().isPresent()).count());
  }

  /** How many units there are from the top of the tree down to a unit, itself included. */
  private int level(UnitId unit) {
    return (int)
        Stream.iterate(
                Optional.of(unit), Optional::isPresent, one -> one.flatMap(organization::parent))
            .count();
  }

  private Optional<TimeToGuidance> toGuidance() {
    Optional<Turn> call =
        campaign.units().values().stream()
            .flatMap(unit -> unit.called().stream())
            .map(Told::turn)
            .reduce(Counting::earlier);
    Optional<Turn> first = firstGuidance.values().stream().reduce(Counting::earlier);
    return call.flatMap(from -> first.map(to -> TimeToGuidance.between(from.when(), to.when())));
  }

  private ImmutableSet<PersonId> guiding() {
    return campaign.guidance().values().stream()
        .map(given -> given.what().by())
        .collect(toImmutableSet());
  }

  /** Those who drew experience from guidance that they gave themselves, or what came of it. */
  private ImmutableSet<PersonId> learning() {
    ImmutableSetMultimap<PersonId, EntryId> own =
        campaign.guidance().values().stream()
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    given -> given.what().by(), Told::entry));
    return campaign.lessons().experiences().values().stream()
        .map(Told::what)
        .filter(drawn -> drawn.from().stream().anyMatch(own.get(drawn.by())::contains))
        .map(ExperienceDrawn::by)
        .collect(toImmutableSet());
  }

  /** Directives behind which there is a summing-up of tests. */
  private int turns() {
    return (int)
        directives()
            .map(directive -> directive.issued().what().behind())
            .filter(
                behind ->
                    campaign
                        .lessons()
                        .summings(behind)
                        .anyMatch(summing -> !summing.directives().isEmpty()))
            .count();
  }

  /** Of a directive that another took the place of, nobody waits for a test any more. */
  private ImmutableList<OpenTest> openTests() {
    return campaign.units().keySet().stream()
        .flatMap(unit -> campaign.lastDirective(unit).stream())
        .flatMap(directive -> directive.tests().values().stream())
        .sorted(Comparator.comparing(Told::turn))
        .map(Told::what)
        .flatMap(
            test ->
                test.outcome() instanceof TestOutcome.Undecided undecided
                    ? Stream.of(new OpenTest(test.unit(), undecided.wouldDecide()))
                    : Stream.empty())
        .collect(toImmutableList());
  }
}
