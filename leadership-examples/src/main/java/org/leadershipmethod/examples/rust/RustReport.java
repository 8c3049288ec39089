package org.leadershipmethod.examples.rust;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.examples.report.Report;
import org.leadershipmethod.examples.report.Selection;
import org.leadershipmethod.examples.snapshot.RenewalTable;
import org.leadershipmethod.examples.snapshot.Snapshots;
import org.leadershipmethod.group.LeadershipSource;
import org.leadershipmethod.group.RenewalPeriod;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.organization.UnitId;

/** What is said of teams. It names teams and never people. */
final class RustReport {

  private static final int ROWS = 7;

  private final Teams teams;
  private final Snapshots byHandle;
  private final Snapshots byAccount;

  /**
   * Begins a report.
   *
   * @param teams what was read
   * @param byHandle the days, everybody under their handle
   * @param byAccount the days, everybody under their account
   */
  RustReport(Teams teams, Snapshots byHandle, Snapshots byAccount) {
    this.teams = teams;
    this.byHandle = byHandle;
    this.byAccount = byAccount;
  }

  /**
   * The report.
   *
   * @param diagnosis what was found
   * @param selection which part of it is to be seen
   */
  Report of(Diagnosis diagnosis, Selection selection) {
    Report report = new Report(diagnosis, selection, "team", "entry");
    String day = byHandle.last().orElse(LocalDate.EPOCH).toString();
    RenewalTable handles = table(byHandle);
    RenewalTable accounts = table(byAccount);
    report
        .figure("asOf", day)
        .figure("days", days())
        .figure("archivedTeams", archived())
        .figure("byHandle", handles.data())
        .figure("byAccount", accounts.data())
        .figure("renamedAccounts", teams.accounts().renamed())
        .figure("handlesWithoutNumber", teams.withoutNumber())
        .without(unread())
        .result("As of " + day, "open");
    if (!selection.isNarrowed()) {
      led(report);
      report.say("").say("Leads, everybody under their handle:").table(handles.lines());
      report.say("").say("Leads, everybody under their account:").table(accounts.lines());
      report.say(renamed());
    }
    champions(report, selection);
    return report
        .findings(ROWS)
        .notExamined()
        .whole(ImmutableList.of(), RustCommand.METHOD)
        .more("More: --all, --team NAME, --rule ID in full; --as-of DAY earlier; --help explains.");
  }

  private void led(Report report) {
    TeamFigures figures = TeamFigures.of(byHandle.found());
    report.say(
        "%s, %s without a lead; %s; %s in them."
            .formatted(
                HowMany.of(figures.teams().size(), "team"),
                figures.data().get("teamsWithoutLeads"),
                HowMany.of(figures.distinctLeads(), "lead"),
                HowMany.ofMany(figures.organization().personCount(), "person", "people")));
  }

  private void champions(Report report, Selection selection) {
    ImmutableList<Champions> all = teams.champions().asked(byHandle.zone());
    report.figure("champions", all.stream().map(Champions::data).collect(toImmutableList()));
    if (!selection.isNarrowed()) {
      for (Champions one : all) {
        report.say("").say(one.toString());
        if (selection.all()) {
          report.table(one.lines());
        }
      }
    }
  }

  private ImmutableMap<String, Integer> archived() {
    return teams.archived().entrySet().stream()
        .filter(one -> byHandle.days().containsKey(one.getKey()))
        .collect(toImmutableMap(one -> one.getKey().toString(), Map.Entry::getValue));
  }

  private String renamed() {
    return "%s had several handles; by handle they are other people, by account the same. Of %s no"
            .formatted(
                HowMany.of(teams.accounts().renamed(), "account"),
                HowMany.of(teams.withoutNumber(), "handle"))
        + " file tells the number of the account, so a new name of theirs would count as somebody new.";
  }

  private ImmutableList<Notice> unread() {
    return Stream.concat(teams.leftOut().stream().map(Notice::leftOut), byHandle.unread().stream())
        .collect(toImmutableList());
  }

  private ImmutableMap<String, Object> days() {
    ImmutableMap.Builder<String, Object> days = ImmutableMap.builder();
    byHandle.days().forEach((day, found) -> days.put(day.toString(), TeamFigures.of(found).data()));
    return days.buildOrThrow();
  }

  /** Leads of teams that are there on both days, and mark nothing on either. */
  static RenewalTable table(Snapshots snapshots) {
    ImmutableList<RenewalPeriod> periods =
        snapshots.renewals(LeadershipSource.CHARGE).stream()
            .map(period -> period.of(unit -> !isMarker(unit, period, snapshots)))
            .collect(toImmutableList());
    return new RenewalTable(snapshots, periods);
  }

  private static boolean isMarker(UnitId unit, RenewalPeriod period, Snapshots snapshots) {
    return snapshots.days().entrySet().stream()
        .filter(
            one ->
                snapshots.end(one.getKey()).equals(period.from())
                    || snapshots.end(one.getKey()).equals(period.to()))
        .flatMap(one -> Optional.of(one.getValue()).flatMap(found -> found.unit(unit)).stream())
        .anyMatch(found -> found.kind().value().equals(Teams.MARKER));
  }
}
