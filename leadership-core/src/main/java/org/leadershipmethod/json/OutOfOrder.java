package org.leadershipmethod.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Correction;
import org.leadershipmethod.chronicle.Corrections;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.input.Checked;

/**
 * What of a chronicle does not stand where it is read: entries that were written late, and those
 * that were corrected.
 */
final class OutOfOrder {

  private final Map<Long, ChronicleLine.Written> held = new HashMap<>();
  private final List<Entry> corrections = new ArrayList<>();
  private final Set<EntryId> corrected = new HashSet<>();
  private final List<Entry> originals = new ArrayList<>();
  private @Nullable Turn last;
  private int late;
  private long lastLine;

  private OutOfOrder() {}

  /** Looks through a file; what is wrong with its lines is told when it is read. */
  static Checked<OutOfOrder> in(ChronicleText text, ByteSource bytes, String source)
      throws IOException {
    OutOfOrder found = new OutOfOrder();
    Checked<OutOfOrder> looked = found.eachLine(text, bytes, source, found::look);
    return found.corrected.isEmpty() || looked instanceof Checked.Faulty
        ? looked
        : found.eachLine(text, bytes, source, found::hold);
  }

  /** What is done with each entry. */
  @FunctionalInterface
  private interface Use {
    void take(ChronicleLine.Written line);
  }

  private Checked<OutOfOrder> eachLine(ChronicleText text, ByteSource bytes, String source, Use use)
      throws IOException {
    try (RawLines lines = new RawLines(bytes.openStream(), source, text.longestLine())) {
      return ChronicleReader.open(text, lines)
          .fold(reader -> Checked.usable(eachLine(reader, use)), Checked.Faulty::new);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @SuppressWarnings("MustBeClosedChecker") // its lines are closed
  private OutOfOrder eachLine(ChronicleReader reader, Use use) {
    while (reader.hasNext()) {
      ChronicleLine line = reader.next();
      lastLine = Math.max(lastLine, line.line());
      if (line instanceof ChronicleLine.Written written) {
        use.take(written);
      }
    }
    return this;
  }

  private void look(ChronicleLine.Written line) {
    Entry entry = line.entry();
    if (entry.event() instanceof Correction correction) {
      corrections.add(entry);
      corrected.add(correction.entry());
    }
    if (last == null || entry.turn().isAfter(last)) {
      last = entry.turn();
    } else {
      held.put(entry.position(), line);
      late++;
    }
  }

  private void hold(ChronicleLine.Written line) {
    if (corrected.contains(line.entry().id())) {
      held.put(line.entry().position(), line);
      originals.add(line.entry());
    }
  }

  /** How many entries were written late. */
  int late() {
    return late;
  }

  /** The last line of the file when it was looked through. */
  long lastLine() {
    return lastLine;
  }

  /** Whether an entry is read elsewhere than where it stands. */
  boolean isHeld(Entry entry) {
    return held.containsKey(entry.position());
  }

  /** The entries that are held, as they stand after corrections, in the order of what happened. */
  ImmutableList<ChronicleLine.Written> inTime() {
    Corrections all = Corrections.of(Iterables.concat(originals, corrections));
    return held.values().stream()
        .flatMap(
            line ->
                all.formOf(line.entry()).stream()
                    .map(form -> new ChronicleLine.Written(line.line(), form)))
        .sorted(Comparator.comparing(line -> line.entry().turn()))
        .collect(toImmutableList());
  }
}
