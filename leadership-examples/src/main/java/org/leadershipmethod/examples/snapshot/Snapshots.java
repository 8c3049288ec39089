package org.leadershipmethod.examples.snapshot;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.group.LeadershipSource;
import org.leadershipmethod.group.RenewalPeriod;
import org.leadershipmethod.group.Renewals;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.OrganizationRows;

/**
 * An organization as it was found on several days.
 *
 * @param zone whose days they are
 * @param days the organization on each day, the earliest first
 * @param unread what was left out, and why
 */
public record Snapshots(
    ZoneId zone, ImmutableMap<LocalDate, Organization> days, ImmutableList<Notice> unread) {

  /**
   * Puts lines together; a line that contradicts one before it is left out, and told.
   *
   * @param lines the lines, of all days
   * @param zone whose days they are
   */
  public static Snapshots of(List<Line> lines, ZoneId zone) {
    Map<LocalDate, List<Line>> byDay = new TreeMap<>();
    lines.forEach(line -> byDay.computeIfAbsent(line.day(), day -> new ArrayList<>()).add(line));
    ImmutableMap.Builder<LocalDate, Organization> days = ImmutableMap.builder();
    List<Problem> problems = new ArrayList<>();
    byDay.forEach(
        (day, ofDay) ->
            new Day(ofDay, problems)
                .organization()
                .fold(found -> days.put(day, found), faults -> problems.addAll(faults)));
    return new Snapshots(
        zone,
        days.buildOrThrow(),
        problems.stream().map(Notice::leftOut).collect(toImmutableList()));
  }

  /** The same without the days after one. */
  public Snapshots until(LocalDate last) {
    return new Snapshots(
        zone, ImmutableMap.copyOf(Maps.filterKeys(days, day -> !day.isAfter(last))), unread);
  }

  /** The last day; empty where there is none. */
  public Optional<LocalDate> last() {
    return days.keySet().stream().reduce((earlier, later) -> later);
  }

  /** What was found on the last day. */
  public Organization found() {
    return last().flatMap(day -> Optional.ofNullable(days.get(day))).orElse(Organization.empty());
  }

  /** The moment at which a day is over: what was found on it holds then. */
  public Instant end(LocalDate day) {
    return When.on(day, zone).latest();
  }

  /** The record: on each day the whole was found. */
  public Chronicle chronicle() {
    ChronicleBuilder chronicle =
        Chronicle.builder()
            .covering(Coverage.EVERYTHING.ofKinds(ImmutableSet.of(OrganizationEvent.class)));
    days.forEach(
        (day, found) -> chronicle.add(new OrganizationRecorded(found), When.on(day, zone)));
    return chronicle.build();
  }

  /** How the leaderships renewed themselves from each day to the next. */
  public ImmutableList<RenewalPeriod> renewals(LeadershipSource source) {
    return Renewals.of(chronicle(), source)
        .inTurn(days.keySet().stream().map(this::end).collect(toImmutableList()));
  }

  /** The lines of one day, made one organization. */
  private static final class Day {

    private final List<Line> lines;
    private final List<Problem> problems;
    private final Map<String, Line> units = new LinkedHashMap<>();

    Day(List<Line> lines, List<Problem> problems) {
      this.lines = lines;
      this.problems = problems;
    }

    Checked<Organization> organization() {
      lines.forEach(line -> units.putIfAbsent(line.unit(), line));
      OrganizationRows rows = new OrganizationRows();
      units.values().forEach(unit -> addUnit(rows, unit));
      Set<List<Object>> places = new HashSet<>();
      for (Line line : lines) {
        if (fits(line) && line.role().isPresent()) {
          addPlace(rows, line, places);
        }
      }
      return Organization.ofRows(rows);
    }

    private void addUnit(OrganizationRows rows, Line unit) {
      Optional<String> parent = unit.parent().filter(units::containsKey);
      if (parent.isEmpty() && unit.parent().isPresent()) {
        problems.add(
            new Problem(
                unit.where(),
                "'%s' under '%s'".formatted(unit.unit(), unit.parent().get()),
                "a unit that is listed on that day; '%s' is read as standing at the top"
                    .formatted(unit.unit())));
      }
      rows.unit(unit.where(), unit.unit(), unit.unit(), unit.kind(), parent.orElse(null));
    }

    private boolean fits(Line line) {
      Line first = units.get(line.unit());
      boolean isSame =
          first == null
              || (first.kind().equals(line.kind()) && first.parent().equals(line.parent()));
      if (!isSame) {
        problems.add(
            new Problem(
                line.where(),
                "'%s' of another kind, or under another unit, than at %s"
                    .formatted(line.unit(), first == null ? "" : first.where()),
                "one kind and one unit above on one day"));
      }
      return isSame;
    }

    private void addPlace(OrganizationRows rows, Line line, Set<List<Object>> places) {
      Role role = line.role().orElseThrow();
      if (!places.add(List.of(line.unit(), role, line.person()))) {
        return; // the same place of the same person a second time says nothing new
      }
      switch (role) {
        case LEAD -> rows.inCharge(line.where(), line.unit(), line.person());
        case FURTHER_LEAD -> rows.furtherHead(line.where(), line.unit(), line.person());
        case MEMBER -> rows.member(line.where(), line.unit(), line.person(), null, null);
        case FORMER -> {}
      }
    }
  }
}
