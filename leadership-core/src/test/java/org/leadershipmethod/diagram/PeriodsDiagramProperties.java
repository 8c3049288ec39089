package org.leadershipmethod.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.PeriodClosed;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.testkit.PlanEdit;
import org.leadershipmethod.testkit.PlannedRecord;
import org.leadershipmethod.testkit.PlannedRecords;
import org.leadershipmethod.testkit.Season;
import org.leadershipmethod.testkit.Spoiled;

/** Every period of a place and every task of it is shown or counted, within the limit. */
class PeriodsDiagramProperties {

  private static final UnitId SCHOOL = UnitId.of("school");

  /** What one period was like: how many tasks of each order, how many of them came to a result. */
  record Term(int central, int second, int third, int results, boolean isClosed) {

    int tasks() {
      return central + second + third;
    }

    int achieved() {
      return Math.min(results, tasks());
    }
  }

  @Provide
  Arbitrary<List<Term>> terms() {
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
    Arbitrary<Integer> some = Arbitraries.integers().between(0, 9);
    return Combinators.combine(few, few, some, some, Arbitraries.of(true, false))
        .as(Term::new)
        .list()
        .ofMaxSize(20);
  }

  private static Chronicle chronicle(List<Term> terms) {
    ChronicleBuilder builder = Chronicle.builder();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      When when = When.on(LocalDate.of(2030, 1, 1).plusDays(i));
      PlanningPeriod period = PlanningPeriod.named("Period " + i);
      List<PlannedTask> tasks = new ArrayList<>();
      add(tasks, i, term.third(), Importance.THIRD);
      add(tasks, i, term.second(), Importance.SECOND);
      add(tasks, i, term.central(), Importance.CENTRAL);
      // another place's plan of the same name is not shown
      builder.add(plan(UnitId.of("other"), period, tasks), when);
      builder.add(plan(SCHOOL, period, tasks), when);
      for (PlannedTask one : tasks.subList(0, term.achieved())) {
        builder.add(ResultAchieved.of(one.task(), "school", "done"), when);
      }
      if (term.isClosed()) {
        builder.add(new PeriodClosed(SCHOOL, period), when);
      }
    }
    return builder.build();
  }

  private static void add(List<PlannedTask> tasks, int period, int count, Importance importance) {
    for (int i = 0; i < count; i++) {
      String id = "t" + period + "-" + tasks.size();
      tasks.add(new PlannedTask(Task.of(id, "Task " + id, FieldOfWork.EDUCATION), importance));
    }
  }

  private static PlanAdopted plan(UnitId place, PlanningPeriod period, List<PlannedTask> tasks) {
    return new PlanAdopted(
        place, period, Optional.empty(), ImmutableList.copyOf(tasks), ImmutableList.of());
  }

  private static int number(String line, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(line);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  @Property(tries = 500)
  void everythingIsShownOrCounted(
      @ForAll("terms") List<Term> terms, @ForAll @IntRange(min = 12, max = 80) int limit) {
    Drawing drawing = Diagram.ofPeriods(chronicle(terms), SCHOOL).atMost(limit).drawing();
    assertThat(drawing.nodes()).hasSizeLessThanOrEqualTo(limit);
    Map<String, Integer> totals = new LinkedHashMap<>();
    Set<String> seen = new TreeSet<>();
    for (Drawing.Node node : drawing.nodes()) {
      String text = String.join("; ", node.label().lines());
      if (node.mark() == Mark.FOLDED) {
        totals.merge("periods", number(text, "([0-9]+) earlier period"), Integer::sum);
        totals.merge("closed", number(text, "([0-9]+) closed"), Integer::sum);
        totals.merge("tasks", number(text, "([0-9]+) (more )?task"), Integer::sum);
      } else {
        assertThat(seen.add(node.label().lines().get(0))).isTrue();
        totals.merge(text.startsWith("Task") ? "tasks" : "periods", 1, Integer::sum);
        totals.merge("closed", text.endsWith("; closed") ? 1 : 0, Integer::sum);
      }
    }
    assertThat(totals.getOrDefault("periods", 0)).isEqualTo(terms.size());
    assertThat(totals.getOrDefault("tasks", 0))
        .isEqualTo(terms.stream().mapToInt(Term::tasks).sum());
    assertThat((long) totals.getOrDefault("closed", 0))
        .isEqualTo(terms.stream().filter(Term::isClosed).count());
    if (!terms.isEmpty()) {
      assertThat(seen).contains("Period " + (terms.size() - 1));
    }
    Statistics.label("folded")
        .collect(
            totals.getOrDefault("periods", 0)
                > seen.stream().filter(one -> one.startsWith("P")).count())
        .coverage(fair -> fair.check(true).percentage(share -> share > 10));
  }

  @Property(tries = 300)
  void marksSayWhatBecameOfThem(@ForAll("terms") List<Term> terms) {
    Drawing drawing = Diagram.ofPeriods(chronicle(terms), SCHOOL).atMost(1_000).drawing();
    for (Drawing.Node node : drawing.nodes()) {
      String name = node.label().lines().get(0);
      if (name.startsWith("Period ")) {
        Term term = terms.get(number(name, "Period ([0-9]+)"));
        assertThat(node.mark() == Mark.AMISS).isEqualTo(term.central() != 1);
      } else if (name.startsWith("Task ")) {
        Term term = terms.get(number(name, "Task t([0-9]+)"));
        int place = number(name, "-([0-9]+)");
        boolean isCentral = place >= term.third() + term.second();
        assertThat(node.mark() == Mark.ACHIEVED).isEqualTo(place < term.achieved());
        assertThat(node.mark() == Mark.AMISS)
            .isEqualTo(isCentral && term.isClosed() && place >= term.achieved());
      }
    }
    assertThat(MermaidReader.read(MermaidText.of(drawing))).isEqualTo(Drawn.of(drawing));
    assertThat(DotReader.read(DotText.of(drawing))).isEqualTo(Drawn.of(drawing));
  }

  @Provide
  Arbitrary<PlannedRecord> lawful() {
    return PlannedRecords.plannedRecords();
  }

  @Property(tries = 200)
  void nothingIsMarkedWhereEveryClauseWasKept(@ForAll("lawful") PlannedRecord record) {
    int achieved = 0;
    for (Season season : record.seasons()) {
      Drawing drawing = Diagram.ofPeriods(record.chronicle(), season.place()).drawing();
      assertThat(drawing.nodes()).isNotEmpty().noneMatch(node -> node.mark() == Mark.AMISS);
      achieved += drawing.nodes().stream().anyMatch(node -> node.mark() == Mark.ACHIEVED) ? 1 : 0;
    }
    Statistics.label("with a result")
        .collect(achieved > 0)
        .coverage(fair -> fair.check(true).percentage(share -> share > 20));
  }

  @Provide
  Arbitrary<Spoiled> spoiled() {
    return Combinators.combine(
            PlannedRecords.plannedRecords(),
            Arbitraries.of(PlanEdit.SECOND_CENTRE, PlanEdit.CENTRE_DROPPED),
            Arbitraries.integers().between(0, 999))
        .as((record, edit, choice) -> edit.of(record, choice))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  @Property(tries = 200)
  void severalCentresAndDroppedOnesAreMarked(@ForAll("spoiled") Spoiled spoiled) {
    String place = spoiled.expected().iterator().next().where();
    Drawing drawing = Diagram.ofPeriods(spoiled.chronicle(), place).drawing();
    assertThat(drawing.nodes()).anyMatch(node -> node.mark() == Mark.AMISS);
  }
}
