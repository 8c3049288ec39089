package org.leadershipmethod.json;

import com.google.common.io.ByteSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.input.Checked;

/**
 * Reads a chronicle line by line in the order of what happened, and holds only what was written
 * late, and what was corrected.
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

  private final ChronicleReader lines;
  private final OutOfOrder apart;
  private final Queue<ChronicleLine.Written> late;
  private final Queue<ChronicleLine> ahead = new ArrayDeque<>();
  private Optional<ChronicleLine.Cut> cut;

  private ChronicleInTime(ChronicleReader lines, OutOfOrder apart) {
    this.lines = lines;
    this.apart = apart;
    this.late = new ArrayDeque<>(apart.inTime());
    this.cut = apart.cut();
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
