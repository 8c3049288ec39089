package org.leadershipmethod.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** Every unit of an organization is shown once or counted in one fold, within the limit. */
class OrganizationDiagramProperties {

  /** Broad, deep and mixed ones, of up to 120 units and 20 people, in one tree or several. */
  @Provide
  Arbitrary<Organization> organizations() {
    Arbitrary<List<Integer>> choices =
        Arbitraries.integers().between(0, 9_999).list().ofMinSize(0).ofMaxSize(120);
    return Combinators.combine(choices, Arbitraries.integers().between(0, 3))
        .as(OrganizationDiagramProperties::organization);
  }

  private static Organization organization(List<Integer> choices, int shape) {
    OrganizationBuilder builder = Organization.builder();
    for (int unit = 0; unit < choices.size(); unit++) {
      int choice = choices.get(unit);
      builder.unit("u" + unit).named("Unit " + unit);
      parent(unit, choice, shape).ifPresent(parent -> builder.under("u" + parent));
      for (int head = 0; head < choice % 3; head++) {
        builder.inCharge("p" + (choice / 3 + head) % 20);
      }
      builder.members("p" + choice % 20, "q" + choice % 7);
    }
    return builder.build();
  }

  private static Optional<Integer> parent(int unit, int choice, int shape) {
    if (unit == 0 || (shape == 3 && choice % 3 == 0)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (shape) {
          case 0 -> unit - 1 - choice % Math.min(unit, 2);
          case 1 -> choice % Math.min(unit, 3);
          default -> choice % unit;
        });
  }

  private static OrganizationDiagram diagram(Organization organization, int limit, int focus) {
    OrganizationDiagram diagram = Diagram.of(organization).atMost(limit);
    return focus % 2 == 0 || organization.unitCount() == 0
        ? diagram
        : diagram.around("u" + focus % organization.unitCount());
  }

  /** Of each shown unit its box, read from the labels. */
  private static Map<UnitId, Integer> shown(Drawing drawing) {
    Map<UnitId, Integer> shown = new HashMap<>();
    for (Drawing.Node node : drawing.nodes()) {
      if (node.mark() != Mark.FOLDED) {
        String number = node.label().lines().get(0).substring("Unit ".length());
        assertThat(shown.put(UnitId.of("u" + number), node.number())).isNull();
      }
    }
    return shown;
  }

  /** What the folds should say, worked out one unit at a time by walking up. */
  private static List<String> expectedFolds(Organization organization, Set<UnitId> shown) {
    Map<String, List<Unit>> hidden = new TreeMap<>();
    Set<String> withOthers = new HashSet<>();
    organization
        .units()
        .forEach(
            unit -> {
              Optional<UnitId> at = unit.parent();
              while (at.isPresent() && !shown.contains(at.get())) {
                at = organization.parent(at.get());
              }
              String above = at.map(UnitId::value).orElse("");
              if (shown.contains(unit.id())) {
                withOthers.add(above);
              } else {
                hidden.computeIfAbsent(above, none -> new ArrayList<>()).add(unit);
              }
            });
    List<String> folds = new ArrayList<>();
    hidden.forEach(
        (above, units) ->
            folds.add(fold(organization, units, above.isEmpty(), withOthers.contains(above))));
    return folds;
  }

  private static String fold(
      Organization organization, List<Unit> units, boolean isTop, boolean withOthers) {
    Set<PersonId> people = new HashSet<>();
    units.forEach(unit -> people.addAll(organization.personnel(unit.id())));
    return "… "
        + units.size()
        + (withOthers ? " more" : "")
        + (units.size() == 1 ? " unit" : " units")
        + (isTop ? "" : " below")
        + ", "
        + people.size()
        + (people.size() == 1 ? " person" : " people");
  }

  @Property(tries = 500)
  void everyUnitIsShownOrCounted(
      @ForAll("organizations") Organization organization,
      @ForAll @IntRange(min = 12, max = 60) int limit,
      @ForAll @IntRange(max = 999) int focus) {
    Drawing drawing = diagram(organization, limit, focus).drawing();
    assertThat(drawing.nodes()).hasSizeLessThanOrEqualTo(limit);
    Set<UnitId> shown = shown(drawing).keySet();
    assertThat(
            drawing.nodes().stream()
                .filter(node -> node.mark() == Mark.FOLDED)
                .map(node -> node.label().lines().get(0)))
        .containsExactlyInAnyOrderElementsOf(expectedFolds(organization, shown));
    boolean isFolded = shown.size() < organization.unitCount();
    if (organization.unitCount() <= limit / 2 && focus % 2 == 0) {
      assertThat(isFolded).isFalse();
    }
    Statistics.label("folded")
        .collect(isFolded)
        .coverage(
            fair -> {
              fair.check(true).percentage(share -> share > 20);
              fair.check(false).percentage(share -> share > 2);
            });
  }

  @Property(tries = 500)
  void arrowsGoFromEachUnitToThoseDirectlyBelow(
      @ForAll("organizations") Organization organization,
      @ForAll @IntRange(min = 12, max = 60) int limit,
      @ForAll @IntRange(max = 999) int focus) {
    Drawing drawing = diagram(organization, limit, focus).drawing();
    Map<UnitId, Integer> shown = shown(drawing);
    Map<Integer, Integer> above = new HashMap<>();
    drawing.edges().forEach(edge -> assertThat(above.put(edge.to(), edge.from())).isNull());
    shown.forEach(
        (unit, box) -> {
          Optional<UnitId> parent = organization.parent(unit);
          Integer from = above.get(box);
          if (parent.isEmpty()) {
            assertThat(from).isNull();
          } else if (shown.containsKey(parent.get())) {
            assertThat(from).isEqualTo(shown.get(parent.get()));
          } else {
            assertThat(drawing.nodes().get(from - 1).mark()).isEqualTo(Mark.FOLDED);
          }
        });
  }

  @Property(tries = 500)
  void aUnitIsShownWithTheWayToItAndWhatIsBelow(
      @ForAll("organizations") Organization organization,
      @ForAll @IntRange(min = 12, max = 60) int limit,
      @ForAll @IntRange(max = 999) int choice) {
    if (organization.unitCount() == 0) {
      return;
    }
    UnitId unit = UnitId.of("u" + choice % organization.unitCount());
    Set<UnitId> shown =
        shown(Diagram.of(organization).around(unit).atMost(limit).drawing()).keySet();
    assertThat(shown).contains(unit);
    List<UnitId> way = new ArrayList<>();
    for (Optional<UnitId> at = organization.parent(unit);
        at.isPresent();
        at = organization.parent(at.get())) {
      way.add(at.get());
    }
    if (way.size() < limit / 4) {
      assertThat(shown).containsAll(way);
    } else {
      assertThat(shown).contains(way.get(0), way.get(way.size() - 1));
    }
    if (organization.children(unit).count() <= limit / 4 - 1) {
      assertThat(shown).containsAll(organization.children(unit).toList());
    }
  }

  @Property(tries = 300)
  void theTextsAreWellFormedAndAlwaysTheSame(
      @ForAll("organizations") Organization organization,
      @ForAll @IntRange(min = 12, max = 60) int limit,
      @ForAll @IntRange(max = 999) int focus) {
    OrganizationDiagram diagram = diagram(organization, limit, focus).withPeople();
    assertThat(MermaidReader.read(diagram.mermaid())).isEqualTo(Drawn.of(diagram.drawing()));
    assertThat(DotReader.read(diagram.dot())).isEqualTo(Drawn.of(diagram.drawing()));
    OrganizationDiagram again = diagram(organization, limit, focus).withPeople();
    assertThat(again.mermaid()).isEqualTo(diagram.mermaid());
    assertThat(again).isEqualTo(diagram).hasSameHashCodeAs(diagram);
  }
}
