package org.leadershipmethod.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Route;
import org.leadershipmethod.relay.Stop;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.LawfulRecord;
import org.leadershipmethod.testkit.LawfulRecords;
import org.leadershipmethod.testkit.RelayEdit;
import org.leadershipmethod.testkit.RelayedWork;
import org.leadershipmethod.testkit.Spoiled;

/** The way of a task shows whom it reached, and marks whom it passed over. */
class RelayDiagramProperties {

  private static final ImmutableSet<RelayEdit> PAST_A_HEAD =
      ImmutableSet.of(
          RelayEdit.HEAD_DROPPED, RelayEdit.HEAD_NOT_RESPONSIBLE, RelayEdit.HEAD_NOT_TOLD);

  /** A record that went wrong in one relay. */
  record Case(Spoiled spoiled) {

    Organization before() {
      Chronicle before = spoiled.notes().before(spoiled.edited());
      return Practice.resume(before, LeadershipMethod.of(RELAY)).situation().organization();
    }

    Drawing drawing() {
      TaskRelayed relayed = (TaskRelayed) spoiled.broken().event();
      return Diagram.of(relayed, before()).withPeople().drawing();
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            LawfulRecords.lawfulRecords(),
            Arbitraries.of(PAST_A_HEAD),
            Arbitraries.integers().between(0, 999))
        .as((record, edit, choice) -> edit.of(record, choice))
        .filter(Optional::isPresent)
        .map(spoiled -> new Case(spoiled.get()));
  }

  private static List<String> framesOf(Drawing drawing, Mark mark) {
    return drawing.nodes().stream()
        .filter(node -> node.mark() == mark)
        .map(node -> drawing.frames().get(node.frame() - 1).lines().get(0))
        .toList();
  }

  @Property(tries = 300)
  void whoWasPassedOverIsMarkedAndNobodyElse(@ForAll("cases") Case one) {
    Drawing drawing = one.drawing();
    Expected expected = one.spoiled().expected().iterator().next();
    Organization organization = one.before();
    assertThat(framesOf(drawing, Mark.AMISS))
        .containsExactly(organization.unit(UnitId.of(expected.where())).orElseThrow().name());
    assertThat(MermaidReader.read(MermaidText.of(drawing))).isEqualTo(Drawn.of(drawing));
    assertThat(DotReader.read(DotText.of(drawing))).isEqualTo(Drawn.of(drawing));
  }

  @Property(tries = 300)
  void inALawfulRelayNobodyIsMarkedAndEverybodyIsReached(@ForAll("lawful") LawfulRecord record) {
    for (RelayedWork work : record.works()) {
      Spoiled same = Spoiled.of(record.notes(), work.entry());
      Drawing drawing = new Case(same).drawing();
      assertThat(framesOf(drawing, Mark.AMISS)).isEmpty();
      assertThat(drawing.frames()).hasSameSizeAs(work.path());
      work.event()
          .deliveries()
          .forEach(
              one ->
                  assertThat(drawing.nodes())
                      .anyMatch(node -> node.label().lines().get(0).endsWith(": " + one.person())));
      assertThat(drawing.edges()).hasSize(drawing.nodes().size() - 1);
    }
  }

  @Provide
  Arbitrary<LawfulRecord> lawful() {
    return LawfulRecords.lawfulRecords();
  }

  /** A chain of units, with as many heads and departments as the choices say. */
  private static Organization chain(List<Integer> choices) {
    OrganizationBuilder builder = Organization.builder();
    for (int unit = 0; unit < choices.size(); unit++) {
      builder.unit("u" + unit);
      if (unit > 0) {
        builder.under("u" + (unit - 1));
      }
      for (int head = 0; head < choices.get(unit) % 3; head++) {
        builder.inCharge("p" + unit + "-" + head);
      }
      if (choices.get(unit) % 2 == 0) {
        builder.department(FieldOfWork.EDUCATION, "d" + unit);
      }
    }
    return builder.build();
  }

  @Provide
  Arbitrary<List<Integer>> choices() {
    return Arbitraries.integers().between(0, 5).list().ofMinSize(2).ofMaxSize(60);
  }

  @Property(tries = 300)
  void ofALongWayEveryStopIsShownOrCounted(
      @ForAll("choices") List<Integer> choices, @ForAll @IntRange(min = 12, max = 60) int limit) {
    Organization chain = chain(choices);
    UnitId last = UnitId.of("u" + (choices.size() - 1));
    Route route = Route.between(chain, UnitId.of("u0"), last, FieldOfWork.EDUCATION).orElseThrow();
    Drawing drawing = Diagram.of(route).atMost(limit).drawing();
    assertThat(drawing.nodes()).hasSizeLessThanOrEqualTo(limit);
    List<String> shown = drawing.frames().stream().map(frame -> frame.lines().get(0)).toList();
    List<Stop> folded =
        route.stops().stream().filter(stop -> !shown.contains(stop.unit().value())).toList();
    assertThat(shown).doesNotHaveDuplicates().contains(last.value());
    assertThat(shown.size() + folded.size()).isEqualTo(route.stops().size());
    assertThat(
            drawing.nodes().stream()
                .filter(node -> node.mark() == Mark.FOLDED)
                .flatMap(node -> node.label().lines().stream()))
        .containsExactlyElementsOf(fold(folded));
    assertThat(MermaidReader.read(MermaidText.of(drawing))).isEqualTo(Drawn.of(drawing));
    Statistics.label("folded")
        .collect(!folded.isEmpty())
        .coverage(
            fair -> {
              fair.check(true).percentage(share -> share > 5);
              fair.check(false).percentage(share -> share > 5);
            });
  }

  private static List<String> fold(List<Stop> folded) {
    List<String> lines = new ArrayList<>();
    if (folded.isEmpty()) {
      return lines;
    }
    lines.add("… " + folded.size() + (folded.size() == 1 ? " stop" : " stops") + " between");
    long vacant = folded.stream().filter(stop -> stop.charge().isVacant()).count();
    long shared = folded.stream().filter(stop -> stop.charge().isShared()).count();
    if (vacant > 0) {
      lines.add(vacant + " with charge vacant");
    }
    if (shared > 0) {
      lines.add(shared + " with charge shared");
    }
    return lines;
  }
}
