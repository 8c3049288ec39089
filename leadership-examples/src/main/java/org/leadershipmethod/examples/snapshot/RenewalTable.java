package org.leadershipmethod.examples.snapshot;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.examples.screen.Table;
import org.leadershipmethod.group.LeaderOrigin;
import org.leadershipmethod.group.RenewalFigures;
import org.leadershipmethod.group.RenewalPeriod;
import org.leadershipmethod.organization.UnitId;

/**
 * How leaderships renewed themselves from day to day, as a table or as data. It names units and
 * never people.
 *
 * @param snapshots the organization on each day
 * @param periods from each day to the next
 */
public record RenewalTable(Snapshots snapshots, ImmutableList<RenewalPeriod> periods) {

  /** The rows, one for each period. */
  public ImmutableList<String> lines() {
    Table table = new Table();
    table.row(
        "",
        "units",
        "led",
        "stayed",
        "share",
        "new",
        "within",
        "above",
        "other",
        "outside",
        "not sure");
    for (RenewalPeriod period : periods) {
      RenewalFigures figures = period.figures();
      table.row(
          day(period, true) + " to " + day(period, false),
          "" + figures.units(),
          "" + figures.before(),
          "" + figures.retained(),
          figures.kept().map(Share::percent).orElse(""),
          "" + figures.arrived().size(),
          "" + figures.arrived().count(LeaderOrigin.WITHIN),
          "" + figures.arrived().count(LeaderOrigin.PARENT),
          "" + figures.arrived().count(LeaderOrigin.ELSEWHERE),
          "" + figures.arrived().count(LeaderOrigin.OUTSIDE),
          "" + figures.notSure());
    }
    return table.lines();
  }

  /** The same as data, with the units that came and went. */
  public ImmutableList<ImmutableMap<String, Object>> data() {
    return periods.stream().map(this::data).collect(toImmutableList());
  }

  private ImmutableMap<String, Object> data(RenewalPeriod period) {
    RenewalFigures figures = period.figures();
    ImmutableMap.Builder<String, Object> data = ImmutableMap.builder();
    data.put("from", day(period, true))
        .put("to", day(period, false))
        .put("unitsInBoth", figures.units())
        .put("unitsLedBefore", figures.unitsLed())
        .put("unitsAllKept", figures.unitsKept())
        .put("unitsNoneKept", figures.unitsLost())
        .put("before", figures.before())
        .put("retained", figures.retained())
        .put("gone", figures.gone())
        .put("new", figures.arrived().size());
    for (LeaderOrigin origin : LeaderOrigin.values()) {
      data.put("new " + origin.name(), figures.arrived().count(origin));
    }
    return data.put("notSure", figures.notSure())
        .put("dissolved", period.dissolved().stream().map(UnitId::value).toList())
        .put("created", period.created().stream().map(UnitId::value).toList())
        .buildOrThrow();
  }

  private String day(RenewalPeriod period, boolean isFirst) {
    return snapshots.days().keySet().stream()
        .filter(day -> snapshots.end(day).equals(isFirst ? period.from() : period.to()))
        .findFirst()
        .map(LocalDate::toString)
        .orElse("");
  }
}
