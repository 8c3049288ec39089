package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * Reads a chronicle line by line, and holds no more than one of them.
 *
 * <p>The caller decides at each broken line whether to stop or to go on. Going on leaves out the
 * line and nothing else: later entries keep the ids and positions that they have in the file, so
 * that what cites them stays right, and entries that are missing are said to be. Entries come in
 * the order of a chronicle, which is checked here; an entry that does not fit after those before it
 * is broken. That ids which a host gives are unique is checked where a whole chronicle is held, in
 * {@link ChronicleJson#read}: this reader forgets them.
 *
 * <p>A reader is used once and by one thread. Where the stream fails, {@link #next} throws {@link
 * UncheckedIOException}.
 */
public final class ChronicleReader implements Iterator<ChronicleLine>, Closeable {

  private final ChronicleText text;
  private final RawLines lines;
  private final Coverage coverage;
  private final EntryOrder order = new EntryOrder();
  private final Queue<ChronicleLine> ahead = new ArrayDeque<>();
  private @Nullable EntryId lastWhole;
  private long wholeBytes;
  private boolean endsWithLineFeed = true;

  private ChronicleReader(ChronicleText text, RawLines lines, Coverage coverage) {
    this.text = text;
    this.lines = lines;
    this.coverage = coverage;
    noteWhole();
  }

  /** Reads the header; without one nothing else can be read. */
  static Checked<ChronicleReader> open(ChronicleText text, RawLines lines) throws IOException {
    if (!lines.next()) {
      return faulty(new Problem(lines.source(), "an empty file", "a header"));
    }
    try {
      return Checked.usable(new ChronicleReader(text, lines, text.header(lines)));
    } catch (Unusable e) {
      return text.isCut(lines)
          ? faulty(new Problem(lines.place(), "a header that was cut", "a whole header"))
          : new Checked.Faulty<>(e.problems());
    }
  }

  private static Checked<ChronicleReader> faulty(Problem problem) {
    return new Checked.Faulty<>(ImmutableList.of(problem));
  }

  /** What the chronicle covers, as its header says. */
  public Coverage coverage() {
    return coverage;
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty()) {
      try {
        if (lines.next()) {
          readLine();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return !ahead.isEmpty();
  }

  /**
   * What the next line turns out to be.
   *
   * @throws NoSuchElementException if there is none
   * @throws UncheckedIOException if the stream fails
   */
  @Override
  public ChronicleLine next() {
    if (!hasNext()) {
      throw new NoSuchElementException("There is no line after line " + lines.number() + ".");
    }
    return ahead.remove();
  }

  private void readLine() {
    try {
      Entry entry = text.entry(lines);
      Optional<String> objection = order.objectionTo(entry);
      if (objection.isPresent()) {
        addBroken(problem("entry " + entry.id() + " of " + entry.when(), objection.get()));
      } else {
        addWritten(entry);
      }
      noteWhole();
    } catch (Unusable e) {
      if (text.isCut(lines)) {
        ahead.add(
            new ChronicleLine.Cut(
                lines.number(), Optional.ofNullable(lastWhole), lines.end() - lines.start()));
      } else {
        addBroken(e.problems());
        noteWhole();
      }
    }
  }

  private void addWritten(Entry entry) {
    long missing = order.missingBefore(entry);
    if (missing > 0) {
      EntryId first = EntryLine.atPosition(order.expected());
      ahead.add(
          new ChronicleLine.Broken(
              lines.number(),
              order.expected(),
              problem("entry " + entry.id(), first + ", or " + missing + " entries before it")));
    }
    order.take(entry);
    lastWhole = entry.id();
    ahead.add(new ChronicleLine.Written(lines.number(), entry));
  }

  private void addBroken(ImmutableList<Problem> problems) {
    ahead.add(new ChronicleLine.Broken(lines.number(), order.expected(), problems));
    order.leaveOut();
  }

  private ImmutableList<Problem> problem(String found, String expected) {
    return ImmutableList.of(new Problem(lines.place(), found, expected));
  }

  private void noteWhole() {
    wholeBytes = lines.end();
    endsWithLineFeed = lines.isTerminated();
  }

  /** How many bytes of the file are whole lines. */
  long wholeBytes() {
    return wholeBytes;
  }

  /** Whether the last whole line ends with a line feed. */
  boolean endsWithLineFeed() {
    return endsWithLineFeed;
  }

  /** How far the chronicle has come. */
  EntryOrder order() {
    return order;
  }

  /** Closes the stream. */
  @Override
  public void close() throws IOException {
    lines.close();
  }
}
