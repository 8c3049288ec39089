package org.leadershipmethod.examples.report;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.screen.Paragraph;
import org.leadershipmethod.guidance.DefectSource;
import org.leadershipmethod.guidance.DefectSources;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Words;

/**
 * What a diagnosis says, as lines, or as data.
 *
 * <p>On one screen: what to mend first, how much there is of it and where, and what was examined
 * and what not. Everything in full where that is asked for.
 */
public final class Report {

  private static final int WIDTH = 100;
  private static final int RULES = 3;
  private static final int NOTICES = 2;

  private final Diagnosis diagnosis;
  private final Selection selection;
  private final String place;
  private final String entry;
  private final ImmutableList<Finding> open;
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();
  private final ImmutableMap.Builder<String, Object> figures = ImmutableMap.builder();
  private ImmutableList<Notice> unread = ImmutableList.of();
  private Optional<DefectSources> sources = Optional.empty();
  private ImmutableList<Notice> notices = ImmutableList.of();

  /**
   * Begins a report of what is open.
   *
   * @param diagnosis what was found
   * @param selection which part of it is to be seen
   * @param place what a place is called where it was found
   * @param entry what an entry of the record is called there
   */
  public Report(Diagnosis diagnosis, Selection selection, String place, String entry) {
    this(diagnosis, selection, selection.open(diagnosis), place, entry);
  }

  /**
   * Begins a report of some of what is open.
   *
   * @param diagnosis what was found
   * @param selection which part of it is to be seen
   * @param open the open findings that are to be seen
   * @param place what a place is called where it was found
   * @param entry what an entry of the record is called there
   */
  public Report(
      Diagnosis diagnosis,
      Selection selection,
      ImmutableList<Finding> open,
      String place,
      String entry) {
    this.diagnosis = diagnosis;
    this.selection = selection;
    this.place = place;
    this.entry = entry;
    this.open = open;
  }

  /** The open findings that are to be seen. */
  public ImmutableList<Finding> open() {
    return open;
  }

  /**
   * Says what of the input was not read; without this, everything was.
   *
   * @param unread what is missing, and why
   */
  public Report without(List<Notice> unread) {
    this.unread = ImmutableList.copyOf(unread);
    return this;
  }

  /**
   * Says of what is found where it comes from, as far as the record tells.
   *
   * @param traced where defects come from
   */
  public Report tracedTo(DefectSources traced) {
    this.sources = Optional.of(traced);
    return this;
  }

  /** Whether nothing of the input is missing. */
  boolean isAllRead() {
    return unread.isEmpty();
  }

  /**
   * The line that matters most, with what of the input was not read right below it: without that
   * the line would mislead, also of a part.
   *
   * @param before what stands before the number of findings
   * @param kind what kind of findings they are, such as {@code open}
   */
  public Report result(String before, String kind) {
    String found = HowMany.of(open.size(), kind + " finding");
    say(before + ": " + found + (isAllRead() ? "." : " in what was read."));
    if (!isAllRead()) {
      say("Not everything was read:");
      Listed.lines(unread, selection.all()).forEach(one -> say("  " + one));
    }
    return this;
  }

  /** Something that is said besides; broken into lines where it is too long for one. */
  public Report say(String line) {
    int indent = line.startsWith("  ") ? 4 : 2;
    lines.addAll(Paragraph.lines(line, WIDTH, indent));
    return this;
  }

  /** Lines that stay as they are, after an empty one. */
  public Report table(List<String> rows) {
    lines.add("").addAll(rows);
    return this;
  }

  /**
   * What to mend first, and how much there is of it and where.
   *
   * @param rows how many places may have a row of their own
   */
  public Report findings(int rows) {
    if (!open.isEmpty()) {
      ImmutableList<FindingCounts> counts = FindingCounts.byUrgency(open);
      say("").say("To mend first");
      Iterables.limit(counts, RULES).forEach(this::rule);
      table(
          new FindingTable(counts, selection.all() ? Integer.MAX_VALUE : rows, place).lines(WIDTH));
    }
    if (selection.isInFull()) {
      open.forEach(this::inFull);
    }
    return this;
  }

  private void rule(FindingCounts counts) {
    Finding example = counts.example();
    String clauses = counts.clauses() + (counts.isOurs() ? ", our interpretation" : "");
    String times = HowMany.of(counts.findings().size(), "time");
    String places = HowMany.of(counts.places().elementSet().size(), place);
    say("- %s (%s): %s in %s".formatted(counts.rule(), clauses, times, places));
    say("  for example %s: %s".formatted(example.where(), words().of(example.breach().said())));
    new Mending(words()).afterwards(example).forEach(words -> say("  " + words));
    source(example).ifPresent(words -> say("  " + words));
  }

  private Optional<String> source(Finding finding) {
    return sources
        .map(traced -> traced.of(finding))
        .filter(source -> source != DefectSource.UNKNOWN)
        .map(source -> words().of(source.said()));
  }

  private void inFull(Finding finding) {
    say("");
    Splitter.on('\n').split(words().of(finding)).forEach(this::say);
    source(finding).ifPresent(words -> say("  " + words));
  }

  /** What was not examined: rules as a whole first, then what single entries left open. */
  public Report notExamined() {
    Map<Boolean, List<NotExamined>> all =
        selection.notExamined(diagnosis).stream().collect(partitioningBy(Report::isInEntry));
    say("");
    notExamined("rule", all.getOrDefault(false, List.of()));
    notExamined(entry, all.getOrDefault(true, List.of()));
    return this;
  }

  private void notExamined(String what, List<NotExamined> all) {
    if (selection.isInFull() || all.size() == 1) {
      all.forEach(one -> notExaminedOne("", one));
    } else if (!all.isEmpty()) {
      notExaminedOne(HowMany.of(all.size(), what) + ", for example ", all.get(0));
    }
  }

  private void notExaminedOne(String before, NotExamined one) {
    String said = "%s%s; %s".formatted(before, words().of(one.subject()), words().of(one.reason()));
    say("Not examined: %s.".formatted(selection.isInFull() ? said : Listed.shortened(said)));
  }

  private static boolean isInEntry(NotExamined one) {
    return one.where().isPresent() || one.entry().isPresent();
  }

  /**
   * What concerns the whole, and would mislead beside a part of it.
   *
   * @param notices what a reader has to know of the input
   * @param method what is in force
   */
  public Report whole(List<Notice> notices, LeadershipMethod method) {
    this.notices =
        ImmutableList.<Notice>builder()
            .addAll(selection.language().missing(method).stream().toList())
            .addAll(notices)
            .build();
    if (!selection.isNarrowed()) {
      notices();
      examined();
    }
    return this;
  }

  private void notices() {
    int shown = selection.all() ? notices.size() : Math.min(NOTICES, notices.size());
    notices.subList(0, shown).forEach(notice -> say("Notice: " + notice + "."));
    if (shown < notices.size()) {
      say("%s more.".formatted(HowMany.of(notices.size() - shown, "notice")));
    }
  }

  private void examined() {
    String counts =
        diagnosis.examined().entrySet().stream()
            .filter(count -> count.getValue() > 0)
            .map(count -> count.getKey() + " " + count.getValue())
            .collect(joining(", "));
    say("Examined, how often: %s.".formatted(counts.isEmpty() ? "nothing" : counts));
    int idle = diagnosis.idle().size();
    if (idle > 0) {
      String names = selection.all() ? ": " + Joiner.on(", ").join(diagnosis.idle()) : "";
      say("Nothing to look at for %s%s.".formatted(HowMany.of(idle, "rule"), names));
    }
  }

  private Words words() {
    return selection.language().words();
  }

  /** How to see more, where this is not everything. */
  public Report more(String how) {
    return selection.isInFull() ? this : say("").say(how);
  }

  /**
   * A figure that is shown among the lines, for those who want data.
   *
   * @param name what it is called
   * @param value a number, a text, or a list or map of these
   */
  public Report figure(String name, Object value) {
    figures.put(name, value);
    return this;
  }

  /** The report as data: the figures, the notices, and the diagnosis as far as it is to be seen. */
  public ImmutableMap<String, Object> data() {
    return ImmutableMap.<String, Object>builder()
        .put("open", open.size())
        .putAll(figures.buildOrThrow())
        .put("allRead", isAllRead())
        .put(
            "notices",
            Stream.concat(unread.stream(), notices.stream()).map(Notice::toString).toList())
        .put("diagnosis", Data.of(selection.part(diagnosis)))
        .buildOrThrow();
  }

  /** The lines of the report. */
  public ImmutableList<String> lines() {
    return lines.build();
  }
}
