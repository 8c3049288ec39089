package org.leadershipmethod.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Correction;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryCorrected;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.EntryWithdrawn;

/** That a file holds what was acknowledged, and reads in the order of what happened. */
final class Acknowledged {

  private static final Comparator<Entry> IN_TIME =
      Comparator.comparing((Entry entry) -> entry.when().latest()).thenComparing(Entry::position);

  private Acknowledged() {}

  /** The file as it was read, with every entry of these batches in it. */
  static Chronicle isIn(Path file, Iterable<Batch> acknowledged) throws IOException {
    Chronicle read = Saving.JSON.read(file).orElseThrow().chronicle();
    for (Batch batch : acknowledged) {
      assertThat(read.size()).isGreaterThanOrEqualTo((int) batch.end());
      for (Entry entry : batch.entries()) {
        assertThat(read.get((int) entry.position())).isEqualTo(entry);
        assertThat(read.entry(entry.id())).contains(entry);
      }
    }
    areInTime(read.entries().toList(), read);
    return read;
  }

  /** What is read line by line is in the order of what happened too, and no fewer. */
  static void isReadInTime(Path file, Iterable<Batch> acknowledged) throws IOException {
    List<Entry> lines = new ArrayList<>();
    try (ChronicleInTime in =
        Saving.JSON.inTime(MoreFiles.asByteSource(file), "it").orElseThrow()) {
      in.forEachRemaining(line -> add(lines, line));
    }
    Chronicle then = Saving.JSON.read(file).orElseThrow().chronicle().first(size(lines));
    areInTime(lines, then);
    acknowledged.forEach(
        batch -> assertThat(then.size()).isGreaterThanOrEqualTo((int) batch.end()));
  }

  private static void areInTime(List<Entry> read, Chronicle record) {
    List<Entry> expected = inTime(record.recorded().toList());
    // ids first: what does not fit would be told with all texts
    assertThat(Lists.transform(read, Entry::id)).isEqualTo(Lists.transform(expected, Entry::id));
    for (int place = 0; place < read.size(); place++) {
      assertThat(plain(read.get(place))).isEqualTo(expected.get(place));
    }
  }

  private static void add(List<Entry> lines, ChronicleLine line) {
    if (line instanceof ChronicleLine.Written written) {
      lines.add(written.entry());
    } else {
      assertThat(line).isInstanceOf(ChronicleLine.Cut.class);
    }
  }

  /** How many were written: the last of a batch are never withdrawn. */
  private static int size(List<Entry> lines) {
    return (int) lines.stream().mapToLong(entry -> entry.position() + 1).max().orElse(0);
  }

  /** The entries as they stand after their corrections, in the order of what happened. */
  private static ImmutableList<Entry> inTime(List<Entry> recorded) {
    Map<EntryId, Entry> now = new LinkedHashMap<>();
    for (Entry entry : recorded) {
      now.put(entry.id(), entry);
      if (entry.event() instanceof EntryWithdrawn withdrawn) {
        now.remove(withdrawn.entry());
      } else if (entry.event() instanceof EntryCorrected corrected) {
        now.computeIfPresent(corrected.entry(), (id, wrong) -> right(wrong, corrected));
      }
    }
    return now.values().stream().sorted(IN_TIME).collect(toImmutableList());
  }

  /** A correction is not corrected, only withdrawn. */
  private static Entry right(Entry wrong, EntryCorrected corrected) {
    return wrong.event() instanceof Correction
        ? wrong
        : new Entry(
            wrong.id(), corrected.when().orElse(wrong.when()), wrong.position(), corrected.event());
  }

  /** An entry that does not say what it was corrected by. */
  private static Entry plain(Entry entry) {
    return new Entry(entry.id(), entry.when(), entry.position(), entry.event());
  }
}
