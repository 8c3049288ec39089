package org.leadershipmethod.examples.kubernetes;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import org.leadershipmethod.examples.screen.Mending;
import org.leadershipmethod.examples.screen.Paragraph;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;

/**
 * What a diagnosis of a community says, as lines.
 *
 * <p>On one screen: what to mend first, how much there is of it and where, and what was examined
 * and what not. Everything in full where that is asked for. It names groups and never people.
 */
final class CommunityReport {

  private static final int WIDTH = 100;
  private static final int ROWS = 9;
  private static final int RULES = 4;
  private static final int NOTICES = 2;

  private final Community community;
  private final Diagnosis diagnosis;
  private final Selection selection;
  private final ImmutableList<Finding> open;
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  private CommunityReport(Community community, Diagnosis diagnosis, Selection selection) {
    this.community = community;
    this.diagnosis = diagnosis;
    this.selection = selection;
    this.open = selection.open(diagnosis);
  }

  /**
   * The lines of a report.
   *
   * @param community what was read
   * @param asOf the day at whose end it is looked at
   * @param diagnosis what was found
   * @param selection which part of it is to be seen
   */
  static ImmutableList<String> lines(
      Community community, LocalDate asOf, Diagnosis diagnosis, Selection selection) {
    CommunityReport report = new CommunityReport(community, diagnosis, selection);
    report.head(asOf);
    report.toMendFirst();
    report.inFull();
    report.notExamined();
    report.whole();
    return report.lines.build();
  }

  private void head(LocalDate asOf) {
    long known = community.proposals().stream().filter(this::isKnown).count();
    String groups = count(community.snapshot().groups().size(), "group");
    String proposals = count(community.proposals().size(), "proposal");
    String findings = count(open.size(), "open finding");
    add("%s, %s of %s, as of %s: %s.".formatted(groups, known, proposals, asOf, findings));
  }

  private boolean isKnown(Proposal proposal) {
    return !proposal.span().latest().isAfter(diagnosis.asOf());
  }

  private void toMendFirst() {
    if (open.isEmpty()) {
      return;
    }
    ImmutableList<FindingCounts> counts = FindingCounts.byUrgency(open);
    add("");
    add("To mend first");
    Iterables.limit(counts, RULES).forEach(this::rule);
    add("");
    lines.addAll(FindingCounts.table(counts, selection.all() ? Integer.MAX_VALUE : ROWS));
  }

  private void rule(FindingCounts counts) {
    Finding example = counts.example();
    String clauses = counts.clauses() + (counts.isOurs() ? ", our interpretation" : "");
    String times = count(counts.findings().size(), "time");
    String groups = count(counts.places().elementSet().size(), "group");
    add("- %s (%s): %s in %s".formatted(counts.rule(), clauses, times, groups));
    add("  for example %s: %s".formatted(example.where(), example.breach().said()));
    Mending.words(example).forEach(words -> add("  " + words));
  }

  private void inFull() {
    if (selection.isInFull()) {
      open.forEach(
          finding -> {
            add("");
            Splitter.on('\n').split(finding.toString()).forEach(this::add);
          });
    }
  }

  private void notExamined() {
    ImmutableList<NotExamined> all = selection.notExamined(diagnosis);
    List<NotExamined> places = all.stream().filter(CommunityReport::isAtPlace).toList();
    add("");
    all.stream().filter(one -> !isAtPlace(one)).forEach(one -> notExamined("", one));
    if (selection.isInFull()) {
      places.forEach(one -> notExamined("", one));
    } else if (!places.isEmpty()) {
      notExamined(count(places.size(), "proposal") + ", for example ", places.get(0));
    }
  }

  private void notExamined(String before, NotExamined one) {
    add("Not examined: %s%s; %s.".formatted(before, one.subject(), one.reason()));
  }

  private static boolean isAtPlace(NotExamined one) {
    return one.where().isPresent();
  }

  /** What concerns the whole, and would mislead beside a part of it. */
  private void whole() {
    if (!selection.isNarrowed()) {
      examined();
      notices();
    }
    if (!selection.isInFull()) {
      add("");
      add("More: --all, --group NAME, --rule ID in full; --as-of DAY earlier; --help explains.");
    }
  }

  private void examined() {
    String counts =
        diagnosis.examined().entrySet().stream()
            .filter(count -> count.getValue() > 0)
            .map(count -> count.getKey() + " " + count.getValue())
            .collect(joining(", "));
    add("Examined, how often: %s.".formatted(counts.isEmpty() ? "nothing" : counts));
    if (!diagnosis.idle().isEmpty()) {
      add("Without occasion: %s.".formatted(Joiner.on(", ").join(diagnosis.idle())));
    }
  }

  private void notices() {
    ImmutableList<Notice> notices = community.notices();
    int shown = selection.all() ? notices.size() : Math.min(NOTICES, notices.size());
    notices.subList(0, shown).forEach(notice -> add("Notice: " + notice + "."));
    if (shown < notices.size()) {
      add("%s more.".formatted(count(notices.size() - shown, "notice")));
    }
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private void add(String line) {
    int indent = line.startsWith("  ") ? 4 : 2;
    lines.addAll(Paragraph.lines(line, WIDTH, indent));
  }
}
