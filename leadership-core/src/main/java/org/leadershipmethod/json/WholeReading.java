package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;

/** Reads a chronicle as a whole, or everything that is wrong with it. */
final class WholeReading {

  /** After so many problems nobody reads on. */
  private static final int MOST_PROBLEMS = 1000;

  private final String source;
  private final ChronicleReader reader;
  private final ChronicleBuilder builder = Chronicle.builder();
  private final Map<EntryId, Long> hostIds = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private ChronicleLine.@Nullable Cut cut;

  WholeReading(String source, ChronicleReader reader) {
    this.source = source;
    this.reader = reader;
  }

  Checked<SavedChronicle> read() {
    builder.covering(reader.coverage());
    while (reader.hasNext() && problems.size() < MOST_PROBLEMS) {
      add(reader.next());
    }
    return Checked.of(
        ImmutableList.copyOf(problems),
        () -> new SavedChronicle(builder.build(), Optional.ofNullable(cut)));
  }

  private void add(ChronicleLine line) {
    if (line instanceof ChronicleLine.Written written) {
      add(written.entry(), written.line());
    } else if (line instanceof ChronicleLine.Broken broken) {
      problems.addAll(broken.problems());
    } else if (line instanceof ChronicleLine.Cut end) {
      cut = end;
    }
  }

  private void add(Entry entry, long line) {
    builder.recorded(entry.recording());
    if (entry.id().isGivenByPosition()) {
      builder.add(entry.event(), entry.when());
      return;
    }
    Long first = hostIds.putIfAbsent(entry.id(), line);
    if (first == null) {
      builder.add(entry.id(), entry.event(), entry.when());
    } else {
      problems.add(
          new Problem(
              source + ", line " + line,
              "id '" + Quoted.line(entry.id().value()) + "', as line " + first + " has",
              "an id that no other entry has"));
    }
  }
}
