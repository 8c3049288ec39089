package org.leadershipmethod.examples.openstack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.examples.openstack.Governance.State;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.examples.report.Report;
import org.leadershipmethod.examples.report.Selection;
import org.leadershipmethod.examples.screen.Table;

/** What a diagnosis of project teams says. It names teams and never people. */
final class OpenStackReport {

  private static final int ROWS = 9;
  private static final int DAYS = 7;

  private OpenStackReport() {}

  /**
   * The report.
   *
   * @param governance what was read
   * @param examined how things stood, and what was found
   * @param selection which part of it is to be seen
   */
  static Report of(Governance governance, Examined examined, Selection selection) {
    Report report = new Report(examined.diagnosis(), selection, "team", "deliverable");
    String day = examined.last().map(State::label).orElse("no day that is told of");
    report
        .figure("asOf", day)
        .figure("figures", examined.figures().data())
        .figure("figuresAsWritten", examined.asWritten().data())
        .figure("deliverables", examined.deliverables())
        .figure("days", days(examined.states()))
        .without(governance.unread())
        .result("As of " + day, "open");
    if (!selection.isNarrowed()) {
      led(report, examined);
      if (examined.states().size() > 1) {
        report.table(days(examined.states(), selection.all()));
      }
    }
    return report
        .findings(ROWS)
        .notExamined()
        .whole(governance.notices(), OpenStackCommand.METHOD)
        .more("More: --all, --team NAME, --rule ID in full; --as-of DAY earlier; --help explains.");
  }

  private static void led(Report report, Examined examined) {
    Figures figures = examined.figures();
    Figures asWritten = examined.asWritten();
    report.say(
        "%s; %s.".formatted(words(figures), HowMany.of(examined.deliverables(), "deliverable")));
    if (!figures.equals(asWritten)) {
      report.say(
          "If the words that stand in the place of a name were names: %s."
              .formatted(words(asWritten)));
    }
  }

  private static String words(Figures figures) {
    return "%s: %d with one lead, %d distributed, %d vacant; %s, %d of them of several teams"
        .formatted(
            HowMany.of(figures.teams(), "team"),
            figures.oneLead(),
            figures.distributed(),
            figures.vacant().size(),
            HowMany.of(figures.leads(), "lead"),
            figures.leadsOfSeveral());
  }

  private static ImmutableList<ImmutableMap<String, Object>> days(List<State> states) {
    ImmutableList.Builder<ImmutableMap<String, Object>> days = ImmutableList.builder();
    for (int i = 0; i < states.size(); i++) {
      ImmutableMap.Builder<String, Object> day = ImmutableMap.builder();
      day.put("day", states.get(i).label()).putAll(Figures.of(states.get(i).found()).data());
      if (i > 0) {
        day.put(
            "sinceTheDayBefore",
            Turnover.between(states.get(i - 1).found(), states.get(i).found()).data());
      }
      days.add(day.buildOrThrow());
    }
    return days.build();
  }

  private static ImmutableList<String> days(List<State> states, boolean all) {
    Table table = new Table();
    table.row(
        "", "teams", "one lead", "distributed", "vacant", "leads", "there before", "same lead");
    int first = all ? 0 : Math.max(0, states.size() - DAYS);
    for (int i = first; i < states.size(); i++) {
      List<String> cells = cells(states.get(i));
      cells.addAll(i == 0 ? List.of("", "") : turnover(states.get(i - 1), states.get(i)));
      table.row(cells);
    }
    return table.lines();
  }

  private static List<String> cells(State state) {
    Figures figures = Figures.of(state.found());
    List<String> cells = new ArrayList<>();
    cells.add(state.label());
    cells.add("" + figures.teams());
    cells.add("" + figures.oneLead());
    cells.add("" + figures.distributed());
    cells.add("" + figures.vacant().size());
    cells.add("" + figures.leads());
    return cells;
  }

  private static List<String> turnover(State before, State after) {
    Turnover turnover = Turnover.between(before.found(), after.found());
    return List.of(
        "" + turnover.inBoth().size(),
        turnover.sameLead().size() + " of " + turnover.ledInBoth().size());
  }
}
