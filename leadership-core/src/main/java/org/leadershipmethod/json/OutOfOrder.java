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
import java.util.Optional;
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
  private final List<Entry> vague = new ArrayList<>();
  private @Nullable Turn last;
  private ChronicleLine.@Nullable Cut cut;
  private int late;
  private long lastLine;

  private OutOfOrder() {}

  /** Looks through a file; what is wrong with its lines is told when it is read. */
  static Checked<OutOfOrder> in(ChronicleText text, ByteSource bytes, String source)
      throws IOException {
    OutOfOrder found = new OutOfOrder();
    Checked<OutOfOrder> looked = found.eachLine(text, bytes, source, found::lookAtLine);
    return found.corrected.isEmpty() || looked instanceof Checked.Faulty
        ? looked
        : found.eachLine(text, bytes, source, found::holdLine);
  }

  /** What is done with each line. */
  @FunctionalInterface
  private interface Use {
    void take(ChronicleLine line);
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
      use.take(reader.next());
    }
    return this;
  }

  private void lookAtLine(ChronicleLine line) {
    if (line instanceof ChronicleLine.Cut end) {
      cut = end;
      return; // somebody may write it to its end before it is read
    }
    lastLine = line.line();
    if (line instanceof ChronicleLine.Written written) {
      look(written);
    }
  }

  private void look(ChronicleLine.Written line) {
    Entry entry = line.entry();
    if (entry.event() instanceof Correction correction) {
      corrections.add(entry);
      corrected.add(correction.entry());
    }
    if (isVague(entry)) {
      vague.add(entry);
    }
    if (last == null || entry.turn().isAfter(last)) {
      last = entry.turn();
    } else {
      held.put(entry.position(), line);
      late++;
    }
  }

  private void holdLine(ChronicleLine line) {
    if (isThere(line)
        && line instanceof ChronicleLine.Written written
        && corrected.contains(written.entry().id())) {
      held.put(written.entry().position(), written);
      originals.add(written.entry());
    }
  }

  /** Whether it may have happened before entries that are not near. */
  private static boolean isVague(Entry entry) {
    return entry.when().over().length().compareTo(ChronicleInTime.NEAR) > 0;
  }

  /** The entries of more than a day that are read where they stand, in the order of reading. */
  ImmutableList<Entry> vague() {
    return vague.stream().filter(entry -> !isHeld(entry)).collect(toImmutableList());
  }

  /** How many entries were written late. */
  int late() {
    return late;
  }

  /** Whether a line was there, and whole, when the file was looked through. */
  boolean isThere(ChronicleLine line) {
    return line.line() <= lastLine;
  }

  /** Where the file was cut when it was looked through. */
  Optional<ChronicleLine.Cut> cut() {
    return Optional.ofNullable(cut);
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
