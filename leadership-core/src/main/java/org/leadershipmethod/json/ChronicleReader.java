package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

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
 * the order of recording, which is checked here, whatever their times are; one whose place does not
 * come after those before it is broken. {@link ChronicleInTime} gives them in the order of what
 * happened. That ids which a host gives are unique is checked where a whole chronicle is held, in
 * {@link ChronicleJson#read}: this reader forgets them.
 *
 * <p>Blank lines are passed over wherever they stand, because no entry is lost by them: each tells
 * its position. A byte order mark before the header is passed over too, and lines may end with a
 * carriage return and a line feed. NUL bytes in the place of an end, as a failure of power leaves
 * them, are a cut where no whole entry follows, and otherwise a broken line.
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
  private @Nullable Torn torn;
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
    if (!lines.nextWritten()) {
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
    try {
      while (ahead.isEmpty() && lines.next()) {
        readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (ahead.isEmpty() && torn != null) {
      addCut();
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
    if (lines.endsWithNul()) {
      torn = torn == null ? Torn.at(lines) : torn.until(lines);
    } else if (!lines.isBlank()) {
      readEntry();
    } else if (torn == null) {
      noteWhole();
    }
  }

  private void readEntry() {
    try {
      Entry entry = text.entry(lines);
      addTorn();
      Optional<String> objection = order.objectionTo(entry);
      if (objection.isPresent()) {
        addBroken(problem("entry " + entry.id() + " of " + entry.when(), objection.get()));
      } else {
        addWritten(entry);
      }
      noteWhole();
    } catch (Unusable e) {
      if (text.isCut(lines)) {
        torn = torn == null ? Torn.at(lines) : torn;
        addCut();
      } else {
        addTorn();
        addBroken(text.problems(lines, e));
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
              problem(
                  "entry " + entry.id(),
                  first
                      + ", or "
                      + (missing == 1 ? "1 entry" : missing + " entries")
                      + " before it")));
    }
    order.take(entry);
    lastWhole = entry.id();
    ahead.add(new ChronicleLine.Written(lines.number(), entry));
  }

  private void addBroken(ImmutableList<Problem> problems) {
    addBroken(lines.number(), problems);
  }

  private void addBroken(long line, ImmutableList<Problem> problems) {
    ahead.add(new ChronicleLine.Broken(line, order.expected(), problems));
    order.leaveOut();
  }

  /** What was not written to its end is broken where something whole follows on it. */
  private void addTorn() {
    if (torn != null) {
      addBroken(torn.line(), ImmutableList.of(torn.problem(lines.source())));
      torn = null;
    }
  }

  /** What was not written to its end is a cut where nothing follows on it. */
  private void addCut() {
    Torn end = requireNonNull(torn, "torn");
    torn = null;
    ahead.add(
        new ChronicleLine.Cut(
            end.line(), Optional.ofNullable(lastWhole), lines.end() - end.start()));
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
