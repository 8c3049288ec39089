package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.examples.openstack.Governance.State;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.examples.report.Report;
import org.leadershipmethod.examples.report.Selection;
import org.leadershipmethod.examples.screen.Table;
import org.leadershipmethod.group.RenewalPeriod;

/** What a diagnosis of project teams says. It names teams and never people. */
final class OpenStackReport {

  private static final int ROWS = 9;
  private static final int DAYS = 7;
  private static final List<String> NO_DAY_BEFORE = List.of("", "");

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
        .figure("days", days(examined))
        .without(governance.unread())
        .result("As of " + day, "open");
    if (!selection.isNarrowed()) {
      led(report, examined);
      if (examined.states().size() > 1) {
        report.table(days(examined, selection.all()));
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

  private static ImmutableList<ImmutableMap<String, Object>> days(Examined examined) {
    return examined.states().stream().map(state -> day(examined, state)).collect(toImmutableList());
  }

  private static ImmutableMap<String, Object> day(Examined examined, State state) {
    ImmutableMap.Builder<String, Object> day = ImmutableMap.builder();
    day.put("day", state.label()).putAll(Figures.of(state.found()).data());
    examined
        .since(state)
        .ifPresent(period -> day.put("sinceTheDayBefore", new LeadsKept(period).data()));
    return day.buildOrThrow();
  }

  private static ImmutableList<String> days(Examined examined, boolean all) {
    List<State> states = examined.states();
    Table table = new Table();
    table.row(
        "", "teams", "one lead", "distributed", "vacant", "leads", "there before", "same lead");
    int first = all ? 0 : Math.max(0, states.size() - DAYS);
    for (int i = first; i < states.size(); i++) {
      List<String> cells = cells(states.get(i));
      cells.addAll(examined.since(states.get(i)).map(OpenStackReport::kept).orElse(NO_DAY_BEFORE));
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

  private static List<String> kept(RenewalPeriod period) {
    LeadsKept kept = new LeadsKept(period);
    return List.of("" + kept.inBoth(), kept.sameLead() + " of " + kept.ledInBoth().size());
  }
}
