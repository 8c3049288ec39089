package org.leadershipmethod.examples.kubernetes;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.examples.report.Report;
import org.leadershipmethod.examples.report.Selection;
import org.leadershipmethod.examples.snapshot.RenewalTable;
import org.leadershipmethod.examples.snapshot.Snapshots;
import org.leadershipmethod.group.LeadershipSource;
import org.leadershipmethod.method.Diagnosis;

/** What a diagnosis of a community says. It names groups and never people. */
final class CommunityReport {

  private static final int ROWS = 7;
  private static final int TARGETS = 5;
  private static final int GONE = 10;

  private CommunityReport() {}

  /**
   * The report.
   *
   * @param community what was read
   * @param years who led which group on some days
   * @param asOf the day at whose end it is looked at
   * @param diagnosis what was found
   * @param selection which part of it is to be seen
   */
  static Report of(
      Community community,
      Snapshots years,
      LocalDate asOf,
      Diagnosis diagnosis,
      Selection selection) {
    Report report = new Report(diagnosis, selection, "group", "proposal");
    long known =
        community.proposals().stream()
            .filter(one -> !one.span(community.zone()).latest().isAfter(diagnosis.asOf()))
            .count();
    String groups = HowMany.of(community.snapshot().groups().size(), "group");
    String proposals = HowMany.of(community.proposals().size(), "proposal");
    report
        .figure("asOf", asOf.toString())
        .figure("groups", community.snapshot().groups().size())
        .figure("proposals", known)
        .without(Stream.concat(community.unread().stream(), years.unread().stream()).toList())
        .result("%s, %s of %s, as of %s".formatted(groups, known, proposals, asOf), "open")
        .findings(ROWS);
    competing(report, selection);
    dissolved(report, community.dissolved(), selection);
    renewed(report, years, selection);
    return report
        .notExamined()
        .whole(community.notices(), KubernetesCommand.METHOD)
        .more(
            "More: --all, --group NAME, --rule ID in full; --as-of DAY earlier; --help explains.");
  }

  private static void competing(Report report, Selection selection) {
    ImmutableList<CompetingTargets> all = CompetingTargets.in(report.open());
    report.figure("competingTargets", all.stream().map(CompetingTargets::data).toList());
    if (!all.isEmpty()) {
      int shown = selection.all() ? all.size() : Math.min(TARGETS, all.size());
      String most = all.stream().limit(shown).map(Object::toString).collect(joining(", "));
      report
          .say("")
          .say(
              "Several proposals of one group for one release: %s; %s: %s."
                  .formatted(
                      HowMany.of(all.size(), "time"), shown < all.size() ? "most" : "all", most));
    }
  }

  private static void dissolved(Report report, ImmutableList<Dissolved> all, Selection selection) {
    report.figure("dissolved", all.stream().map(Dissolved::data).toList());
    if (!all.isEmpty() && !selection.isNarrowed()) {
      int shown = selection.all() ? all.size() : Math.min(GONE, all.size());
      String some = all.stream().limit(shown).map(Object::toString).collect(joining(", "));
      String further = shown < all.size() ? " and %d more".formatted(all.size() - shown) : "";
      report
          .say("")
          .say(
              "Dissolved since, and not looked at: %s: %s%s."
                  .formatted(HowMany.of(all.size(), "group"), some, further));
    }
  }

  private static void renewed(Report report, Snapshots years, Selection selection) {
    RenewalTable leads = new RenewalTable(years, years.renewals(LeadershipSource.HEADS));
    RenewalTable chairs = new RenewalTable(years, years.renewals(LeadershipSource.CHARGE));
    report.figure("leadsFromDayToDay", leads.data()).figure("chairsFromDayToDay", chairs.data());
    if (!leads.periods().isEmpty() && !selection.isNarrowed()) {
      report
          .say("")
          .say("Chairs and technical leads of groups that are there on both days:")
          .table(leads.lines());
    }
  }
}
