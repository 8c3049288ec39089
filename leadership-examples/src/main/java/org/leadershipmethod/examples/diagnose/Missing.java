package org.leadershipmethod.examples.diagnose;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.json.ChronicleLine;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Sentence;

/** What of a chronicle could not be read, as far as it was gone through. */
final class Missing {

  /** How many lines are named by their number. */
  private static final int NAMED = 10;

  private final String file;
  private final Set<Long> lines = new LinkedHashSet<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<NotExamined> notExamined = new ArrayList<>();
  private final TreeMap<String, Integer> unknownKinds = new TreeMap<>();
  private final List<Long> gaps = new ArrayList<>();

  /**
   * Nothing is missing so far.
   *
   * @param file what the chronicle is called
   */
  Missing(String file) {
    this.file = file;
  }

  /**
   * Something that cannot be used, and stands after something: a line, or what should stand between
   * two lines.
   */
  void broken(ChronicleLine.Broken broken, String before) {
    lines.add(broken.line());
    for (Problem problem : broken.problems()) {
      notices.add(new Notice(problem.where(), said(problem)));
      add(before, problem.toString());
    }
  }

  /** A line that was read; what was wrong with it before concerns what should stand before it. */
  void read(long line) {
    if (lines.remove(line)) {
      gaps.add(line);
    }
  }

  private static String said(Problem problem) {
    return "found " + problem.found() + ", expected " + problem.expected();
  }

  /** An end that was not written, and stands after something. */
  void cut(ChronicleLine.Cut cut, String before) {
    notices.add(new Notice(file, cut.toString()));
    add(before, cut.toString());
  }

  private void add(String before, String said) {
    notExamined.add(NotExamined.of(EntryId.of("after " + before), Sentence.plain(said)));
  }

  /** Entries of a kind that was not known. */
  void unknown(String kind, int count) {
    unknownKinds.put(kind, count);
  }

  /**
   * There was no entry to look at.
   *
   * @param atAll whether there is none at a later time either
   */
  void nothing(boolean atAll) {
    if (!atAll) {
      notices.add(new Notice(file, "there is no entry until this day"));
    } else if (notices.isEmpty()) {
      notices.add(new Notice(file, "the record is empty: it has a header, and no entry"));
    } else {
      notices.add(new Notice(file, "there is no entry that can be used"));
    }
  }

  /** What cannot be examined because of that. */
  ImmutableList<NotExamined> notExamined() {
    return ImmutableList.copyOf(notExamined);
  }

  /** What is missing: how much of it first. */
  ImmutableList<Notice> notices() {
    ImmutableList.Builder<Notice> all = ImmutableList.builder();
    if (!lines.isEmpty()) {
      String them = lines.size() == 1 ? "it" : "them";
      String said =
          numbered(lines, "is", "are") + " left out, and what happened in %s is not known";
      all.add(new Notice(file, said.formatted(them)));
    }
    if (!gaps.isEmpty()) {
      all.add(new Notice(file, "entries are missing before " + numbered(gaps, "", "").strip()));
    }
    all.addAll(notices);
    unknownKinds.forEach((kind, count) -> all.add(new Notice(file, ofKind(kind, count))));
    return all.build();
  }

  /** Lines by their numbers, with what they do: {@code line 4 is}, {@code 2 lines (4, 7) are}. */
  private static String numbered(Collection<Long> lines, String one, String many) {
    if (lines.size() == 1) {
      return "line " + lines.iterator().next() + " " + one;
    }
    String numbers = lines.stream().limit(NAMED).map(String::valueOf).collect(joining(", "));
    String further = lines.size() > NAMED ? " and %d more".formatted(lines.size() - NAMED) : "";
    return "%d lines (%s%s) %s".formatted(lines.size(), numbers, further, many);
  }

  private static String ofKind(String kind, int count) {
    return HowMany.of(count, "entry") + " of a kind that is not known here: " + kind;
  }
}
