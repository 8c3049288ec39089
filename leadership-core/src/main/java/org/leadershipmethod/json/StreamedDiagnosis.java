package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Examination;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Diagnoses a chronicle while it is read, without holding it. */
final class StreamedDiagnosis {

  private static final Logger LOGGER = LoggerFactory.getLogger(StreamedDiagnosis.class);

  /** After so many broken lines nobody would say that the rest was examined. */
  private static final int MOST_LEFT_OUT = 1000;

  /** So many entries are looked at that may have happened by the moment of the diagnosis. */
  private static final int MOST_BEGUN = 1000;

  private final ChronicleInTime lines;
  private final Instant asOf;
  private final String source;
  private final List<NotExamined> leftOut = new ArrayList<>();
  private final List<NotExamined> atTheEnd = new ArrayList<>();
  private final List<Entry> begun = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Examination examination;
  private long expected;

  StreamedDiagnosis(String source, ChronicleInTime lines, LeadershipMethod method, Instant asOf) {
    this.source = source;
    this.lines = lines;
    this.asOf = asOf;
    this.examination = Examination.begin(method, lines.coverage());
  }

  Checked<Diagnosis> read(BrokenLines brokenLines) {
    int most = brokenLines == BrokenLines.STOP ? 0 : MOST_LEFT_OUT;
    while (leftOut.size() <= most && lines.hasNext()) {
      read(lines.next());
    }
    if (leftOut.size() > most) {
      return new Checked.Faulty<>(ImmutableList.copyOf(problems));
    }
    // what was found there may be somebody's id, so only its place is logged
    problems.forEach(one -> LOGGER.warn("left out: {}", one.where()));
    return Checked.usable(diagnosis());
  }

  private void read(ChronicleLine line) {
    if (line instanceof ChronicleLine.Written written) {
      take(written.entry());
    } else if (line instanceof ChronicleLine.Broken broken) {
      problems.addAll(broken.problems());
      expected = Math.max(expected, broken.position() + 1);
      EntryId left = EntryLine.atPosition(broken.position());
      broken.problems().forEach(one -> leftOut.add(NotExamined.of(left, one)));
    } else if (line instanceof ChronicleLine.Cut cut) {
      atTheEnd.add(
          NotExamined.of(EntryLine.atPosition(expected), Sentence.plain(source + " was " + cut)));
    }
  }

  private void take(Entry entry) {
    expected = Math.max(expected, entry.position() + 1);
    if (!entry.when().latest().isAfter(asOf)) {
      examination = examination.after(entry, lines::overlapping);
    } else if (begun.size() < MOST_BEGUN && !entry.when().over().earliest().isAfter(asOf)) {
      begun.add(entry);
    }
  }

  private Diagnosis diagnosis() {
    return examination.diagnosis(asOf, begun).withNotExamined(Iterables.concat(leftOut, atTheEnd));
  }
}
