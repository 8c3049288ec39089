package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.rule.RuleId;

/** Teams under random leads, against plain counts over what was written. */
class FiguresProperties {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @Property
  void figuresAreThoseThatPlainCountingGives(@ForAll("teams") List<Team> teams) {
    List<Team> led = teams.stream().filter(one -> !one.distributed() && isNamed(one)).toList();
    Set<Set<String>> people = people(teams, led);
    Figures figures = examined(teams).figures();
    assertThat(figures.teams()).isEqualTo(teams.size());
    assertThat(figures.oneLead()).isEqualTo(led.size());
    assertThat(figures.distributed())
        .isEqualTo((int) teams.stream().filter(Team::distributed).count());
    assertThat(figures.vacant())
        .hasSize((int) teams.stream().filter(t -> !t.distributed() && !isNamed(t)).count());
    assertThat(figures.leads()).isEqualTo(people.size());
    assertThat(figures.leadsOfSeveral())
        .isEqualTo((int) people.stream().filter(one -> one.size() > 1).count());
  }

  @Property
  void whoeverDeliversSomethingWithoutAHeadIsFoundAndNobodyElse(@ForAll("teams") List<Team> teams) {
    Examined examined = examined(teams);
    assertThat(examined.diagnosis().findings(RuleId.of("DeliverablesWithoutHead")))
        .extracting(finding -> finding.where().toString())
        .containsExactlyInAnyOrderElementsOf(
            teams.stream()
                .filter(one -> !one.deliverables().isEmpty())
                .filter(one -> one.distributed() || !isNamed(one))
                .map(one -> one.id().value())
                .toList());
    assertThat(examined.deliverables())
        .isEqualTo(teams.stream().mapToInt(one -> one.deliverables().size()).sum());
  }

  private static boolean isNamed(Team team) {
    return team.lead().filter(one -> !one.name().equals("TBD")).isPresent();
  }

  /**
   * The teams that each person leads: whoever shares a name or a nick with one of them, anywhere,
   * is that person.
   */
  private static Set<Set<String>> people(List<Team> all, List<Team> led) {
    Set<Set<String>> people = new HashSet<>();
    for (Team team : led) {
      Set<Named> same = new HashSet<>(Set.of(team.lead().orElseThrow()));
      for (int round = 0; round < all.size(); round++) {
        all.stream()
            .filter(FiguresProperties::isNamed)
            .map(one -> one.lead().orElseThrow())
            .filter(lead -> same.stream().anyMatch(one -> isSame(one, lead)))
            .toList()
            .forEach(same::add);
      }
      people.add(
          led.stream()
              .filter(one -> same.contains(one.lead().orElseThrow()))
              .map(Team::name)
              .collect(Collectors.toSet()));
    }
    return people;
  }

  private static boolean isSame(Named one, Named other) {
    return one.name().equalsIgnoreCase(other.name())
        || (one.nick().isPresent() && one.nick().equals(other.nick()));
  }

  private static Examined examined(List<Team> teams) {
    Roster roster =
        new Roster(
            "test.yaml", Optional.of(DAY), ImmutableList.copyOf(teams), true, ImmutableList.of());
    Governance governance = Governance.of(List.of(roster), List.of(), ZoneOffset.UTC).orElseThrow();
    return Examined.of(governance, When.on(DAY).latest());
  }

  @Provide
  Arbitrary<List<Team>> teams() {
    Arbitrary<Named> lead =
        Combinators.combine(
                Arbitraries.of("Ada", "ADA", "Ben", "Cleo", "Dora", "Eve", "TBD"),
                Arbitraries.of("", "ada", "ben", "b2", "No nick supplied", "dora"))
            .as((name, nick) -> Named.of("test.yaml:1", name, nick))
            // a nick beside no name says nothing
            .map(one -> one.isPlaceholder() ? Named.of(one.where(), one.name(), "") : one);
    return Combinators.combine(
            Arbitraries.of(true, false, false, false),
            lead.optional(0.8),
            Arbitraries.of("forecast", "map", "almanac").set())
        .as(FiguresProperties::team)
        .list()
        .ofMaxSize(8)
        .map(FiguresProperties::numbered);
  }

  private static Team team(boolean distributed, Optional<Named> lead, Set<String> deliverables) {
    return new Team(
        "test.yaml:1",
        "team",
        distributed,
        lead,
        ImmutableListMultimap.of(),
        ImmutableSet.copyOf(deliverables));
  }

  private static List<Team> numbered(List<Team> teams) {
    return IntStream.range(0, teams.size())
        .mapToObj(
            i ->
                new Team(
                    "test.yaml:" + (i + 1),
                    "team " + i,
                    teams.get(i).distributed(),
                    teams.get(i).lead(),
                    ImmutableListMultimap.of(),
                    teams.get(i).deliverables()))
        .collect(toImmutableList());
  }
}
