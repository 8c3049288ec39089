package org.leadershipmethod.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.io.ByteSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.input.Checked;

/**
 * Reads a chronicle line by line in the order of what happened, and holds only what was written
 * late, what was corrected, what is known only to more than a day, and the entries of a day.
 *
 * <p>The file is read twice: once to find what stands late, and once to read it; three times where
 * something in it was corrected. What is appended between is not read: the file is read as it was
 * the first time, and is cut where it was cut then, which comes last. Entries that were corrected
 * come as they stand now, and withdrawn ones do not come at all. Broken lines come as they stand in
 * the file, and a caller decides at each whether to go on, as with {@link ChronicleReader}.
 *
 * <p>A reader is used once and by one thread. Where the stream fails, {@link #next} throws {@link
 * UncheckedIOException}.
 */
public final class ChronicleInTime implements Iterator<ChronicleLine>, Closeable {

  /** So far apart entries may overlap that are known to the day. */
  static final Duration NEAR = Duration.ofDays(1);

  /** So many lines are read ahead: whoever writes more on one day knows when. */
  private static final int MOST_AHEAD = 1000;

  private final ChronicleReader lines;
  private final OutOfOrder apart;
  private final Queue<Entry> vague;
  private final Queue<ChronicleLine.Written> late;
  private Optional<ChronicleLine.Cut> cut;
  private final Deque<ChronicleLine> ahead = new ArrayDeque<>();

  private ChronicleInTime(ChronicleReader lines, OutOfOrder apart) {
    this.lines = lines;
    this.apart = apart;
    this.late = new ArrayDeque<>(apart.inTime());
    this.cut = apart.cut();
    this.vague = new ArrayDeque<>(apart.vague());
  }

  @SuppressWarnings("MustBeClosedChecker") // whoever asked for it closes it
  static Checked<ChronicleInTime> open(ChronicleText text, ByteSource bytes, String source)
      throws IOException {
    Checked<OutOfOrder> apart = OutOfOrder.in(text, bytes, source);
    if (!(apart instanceof Checked.Usable<OutOfOrder> usable)) {
      return new Checked.Faulty<>(apart.problems());
    }
    return ChronicleReader.open(text, new RawLines(bytes.openStream(), source, text.longestLine()))
        .fold(
            lines -> Checked.usable(new ChronicleInTime(lines, usable.value())),
            Checked.Faulty::new);
  }

  /** What the chronicle covers, as its header says. */
  public Coverage coverage() {
    return lines.coverage();
  }

  /** How many entries stand in the file after others that happened later, and had to be held. */
  public int late() {
    return apart.late();
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && lines.hasNext()) {
      read(lines.next());
    }
    if (ahead.isEmpty()) {
      addRest();
    }
    return !ahead.isEmpty();
  }

  private void addRest() {
    ahead.addAll(late);
    late.clear();
    cut.ifPresent(ahead::add);
    cut = Optional.empty();
  }

  /**
   * The next line: entries in the order of what happened, and whatever is no entry where it stands.
   *
   * @throws NoSuchElementException if there is none
   * @throws UncheckedIOException if the stream fails
   */
  @Override
  public ChronicleLine next() {
    if (!hasNext()) {
      throw new NoSuchElementException("There is no further line.");
    }
    return ahead.remove();
  }

  /**
   * What comes later than an entry and may have happened before it, since their times overlap: for
   * {@link org.leadershipmethod.method.Examination#after(Entry, java.util.function.Function)}.
   *
   * @param entry the entry that came last
   * @throws UncheckedIOException if the stream fails
   */
  public ImmutableList<Entry> overlapping(Entry entry) {
    while (lines.hasNext() && ahead.size() < MOST_AHEAD && !reachesBeyond(entry)) {
      read(lines.next());
    }
    while (!vague.isEmpty() && !vague.element().turn().isAfter(entry.turn())) {
      vague.remove();
    }
    return Streams.concat(
            ahead.stream().flatMap(ChronicleInTime::entry),
            late.stream().map(ChronicleLine.Written::entry),
            vague.stream())
        .filter(later -> !later.when().earliest().isAfter(entry.when().latest()))
        .distinct()
        .sorted(Comparator.comparing(Entry::turn))
        .collect(toImmutableList());
  }

  private static Stream<Entry> entry(ChronicleLine line) {
    return line instanceof ChronicleLine.Written written
        ? Stream.of(written.entry())
        : Stream.empty();
  }

  private boolean reachesBeyond(Entry entry) {
    return !ahead.isEmpty()
        && ahead.getLast() instanceof ChronicleLine.Written written
        && Duration.between(entry.when().latest(), written.entry().when().latest()).compareTo(NEAR)
            > 0;
  }

  private void read(ChronicleLine line) {
    if (!apart.isThere(line)) {
      return;
    } else if (!(line instanceof ChronicleLine.Written written)) {
      ahead.add(line);
    } else if (!apart.isHeld(written.entry())) {
      addBefore(written.entry());
      ahead.add(written);
    }
  }

  private void addBefore(Entry entry) {
    while (!late.isEmpty() && entry.turn().isAfter(late.element().entry().turn())) {
      ahead.add(late.remove());
    }
  }

  /** Closes the stream. */
  @Override
  public void close() throws IOException {
    lines.close();
  }
}
