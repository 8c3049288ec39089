package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;

/**
 * Reads and writes chronicles as JSON Lines.
 *
 * <p>What is written is read again as an equal value, and written again as the same bytes. What is
 * read was written by somebody else: whatever is wrong with it is told with file, line and column,
 * and nothing is half-applied.
 *
 * <p>This class is immutable and safe to share between threads.
 */
public final class ChronicleJson {

  private final ChronicleText text;

  private ChronicleJson(ChronicleText text) {
    this.text = text;
  }

  /** Chronicles that hold events of the library. */
  public static ChronicleJson standard() {
    return of(EventKinds.standard());
  }

  /**
   * Chronicles that hold events of the library, and those of the families in force.
   *
   * @throws IllegalArgumentException if a name of a family stands for something else already, or
   *     something in its events or keys cannot be mapped; the message says what to do
   */
  public static ChronicleJson of(LeadershipMethod method) {
    return of(EventKinds.of(method));
  }

  /** Chronicles that hold these kinds of events. */
  public static ChronicleJson of(EventKinds kinds) {
    return new ChronicleJson(
        new ChronicleText(requireNonNull(kinds, "kinds").bindings(), JsonLimits.LONGEST_LINE));
  }

  /**
   * The same where people live: a day in what is read is a day of this zone, unless it says itself
   * how far from UTC it is, as {@code 2030-03-01+01:00} and {@code 2030-03-01Z} do; in UTC unless
   * said.
   *
   * <p>What is written says the same to every reader, whatever zone that one is told: days of UTC
   * as {@code 2030-03-01Z}, and days of other zones as their first and their last moment.
   *
   * @param zone whose days they are
   */
  public ChronicleJson in(ZoneId zone) {
    return new ChronicleJson(
        new ChronicleText(text.bindings().in(requireNonNull(zone, "zone")), text.longestLine()));
  }

  /**
   * The same with another limit to how long a line may be; 8 MiB unless said.
   *
   * <p>An entry is one line, so an organization in it is too. To read a line takes about 8 times as
   * much heap as it has bytes, and 25 times where it consists of very many texts of one letter: a
   * line of 8 MiB is read and written with 64 MB, and of the second kind with 200 MB.
   *
   * @param bytes how many bytes, without the line feed
   * @throws IllegalArgumentException if there are none
   */
  public ChronicleJson withLongestLine(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("A line has at least one byte, but it was " + bytes);
    }
    return new ChronicleJson(new ChronicleText(text.bindings(), bytes));
  }

  /**
   * Reads a chronicle, or tells everything that is wrong with it; a file that was cut is read up to
   * its last whole entry, and says so.
   *
   * @throws IOException if the file cannot be read
   */
  public Checked<SavedChronicle> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(requireNonNull(file, "file"))) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a chronicle from a stream, as {@link #read(Path)} does; the stream stays open.
   *
   * @param in the stream
   * @param source what it is called in problems
   * @throws IOException if the stream fails
   */
  public Checked<SavedChronicle> read(InputStream in, String source) throws IOException {
    try {
      return reader(in, source)
          .fold(reader -> new WholeReading(source, reader).read(), Checked.Faulty::new);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Reads a chronicle from a text, as {@link #read(Path)} does from a file.
   *
   * @param text what {@link #toText} gave, or somebody wrote
   * @param source what it is called in problems
   */
  public Checked<SavedChronicle> readText(String text, String source) {
    return InMemory.read(text, in -> read(in, source));
  }

  /**
   * Diagnoses a chronicle while it is read: memory holds what is open in it, and what was written
   * late or corrected, and no other entries.
   *
   * <p>Lines that were left out, and the end of a file that was cut, are listed as not examined. An
   * entry that is cited by an id of the host's is not looked up, because nothing of it is held;
   * {@code Diagnosis.of} does so with a chronicle that is. What the families in force bring is
   * read, also where nobody named it before.
   *
   * @param file the file
   * @param method what is in force
   * @param asOf the moment; entries that were over later are not known then
   * @param brokenLines what to do where a line is broken
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException as {@link #of(LeadershipMethod)} throws it
   */
  public Checked<Diagnosis> diagnose(
      Path file, LeadershipMethod method, Instant asOf, BrokenLines brokenLines)
      throws IOException {
    return diagnose(
        MoreFiles.asByteSource(requireNonNull(file, "file")),
        file.toString(),
        method,
        asOf,
        brokenLines);
  }

  /**
   * Diagnoses a chronicle while it is read, as {@link #diagnose(Path, LeadershipMethod, Instant,
   * BrokenLines)} does; it is read twice, and three times where something in it was corrected.
   *
   * @param bytes opens the chronicle
   * @param source what it is called in problems
   * @param method what is in force
   * @param asOf the moment; entries that were over later are not known then
   * @param brokenLines what to do where a line is broken
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException as {@link #of(LeadershipMethod)} throws it
   */
  public Checked<Diagnosis> diagnose(
      ByteSource bytes,
      String source,
      LeadershipMethod method,
      Instant asOf,
      BrokenLines brokenLines)
      throws IOException {
    requireNonNull(method, "method");
    requireNonNull(asOf, "asOf");
    requireNonNull(brokenLines, "brokenLines");
    Checked<ChronicleInTime> opened = with(method).inTime(bytes, source);
    if (!(opened instanceof Checked.Usable<ChronicleInTime> usable)) {
      return new Checked.Faulty<>(opened.problems());
    }
    try (ChronicleInTime lines = usable.value()) {
      return new StreamedDiagnosis(source, lines, method, asOf).read(brokenLines);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ChronicleJson with(LeadershipMethod method) {
    return new ChronicleJson(
        new ChronicleText(text.bindings().with(method.families()), text.longestLine()));
  }

  /**
   * Begins to read a chronicle line by line in the order of what happened; the reader closes the
   * stream.
   *
   * @param bytes opens the chronicle; it is opened several times
   * @param source what it is called in problems
   * @return a reader that stands before the first entry, or what is wrong with the header
   * @throws IOException if the stream fails
   */
  public Checked<ChronicleInTime> inTime(ByteSource bytes, String source) throws IOException {
    return ChronicleInTime.open(
        text, requireNonNull(bytes, "bytes"), requireNonNull(source, "source"));
  }

  /**
   * Begins to read a chronicle line by line in the order of recording; the reader closes the
   * stream.
   *
   * @param in the stream
   * @param source what it is called in problems
   * @return a reader that stands after the header, or what is wrong with the header
   * @throws IOException if the stream fails
   */
  public Checked<ChronicleReader> reader(InputStream in, String source) throws IOException {
    RawLines lines =
        new RawLines(
            requireNonNull(in, "in"), requireNonNull(source, "source"), text.longestLine());
    return ChronicleReader.open(text, lines);
  }

  /**
   * Begins to write a chronicle line by line; the writer closes the stream.
   *
   * @param out the stream, best with a buffer
   * @param coverage what the chronicle will cover
   * @throws IOException if the stream fails
   */
  public ChronicleWriter writer(OutputStream out, Coverage coverage) throws IOException {
    return ChronicleWriter.begin(
        text, requireNonNull(out, "out"), requireNonNull(coverage, "coverage"));
  }

  /**
   * Writes a chronicle to a stream, which stays open.
   *
   * @throws IOException if the stream fails
   */
  @SuppressWarnings("MustBeClosedChecker") // closing the writer would close the caller's stream
  public void write(Chronicle chronicle, OutputStream out) throws IOException {
    ChronicleWriter writer = writer(out, requireNonNull(chronicle, "chronicle").coverage());
    for (Iterator<Entry> entries = chronicle.recorded().iterator(); entries.hasNext(); ) {
      writer.write(entries.next());
    }
  }

  /** A chronicle as a text: what a file of it would hold. */
  public String toText(Chronicle chronicle) {
    return InMemory.written(out -> write(chronicle, out));
  }

  /**
   * Writes a chronicle to a file, in the place of what was there; when this returns, it is on the
   * disk. A program that is stopped before leaves what was there.
   *
   * <p>What was there is replaced whatever it is, with everything that others appended to it; to
   * add to it, {@link #open} it. Nobody who has it open appends to it while it is replaced, and
   * whoever appends later is told that another file was put there. Where there is a link, the file
   * to which it leads is replaced.
   *
   * @throws IOException if the file cannot be written, or the thread is interrupted; then what was
   *     there stays, unless the message says otherwise
   */
  public void write(Chronicle chronicle, Path file) throws IOException {
    requireNonNull(chronicle, "chronicle");
    WholeFile.replaceLocked(requireNonNull(file, "file"), out -> write(chronicle, out));
  }

  /**
   * Writes a chronicle to a file that was not there; when this returns, it is on the disk. Nothing
   * is ever replaced, also where another program makes the same file at the same moment.
   *
   * @throws FileAlreadyExistsException if there is something at this place already, which stays
   * @throws IOException if the file cannot be written, or the thread is interrupted; then there is
   *     none, unless the message says otherwise
   */
  public void writeNew(Chronicle chronicle, Path file) throws IOException {
    requireNonNull(chronicle, "chronicle");
    WholeFile.create(requireNonNull(file, "file"), out -> write(chronicle, out));
  }

  /**
   * Opens a file to append to it, or tells everything that is wrong with it; that it was cut is
   * something wrong here.
   *
   * @throws IOException if there is no such file, or it cannot be read and written, or locked
   * @throws UnsupportedOperationException if it is in no file system of the machine's own, but in
   *     an archive or in memory
   */
  public Checked<ChronicleFile> open(Path file) throws IOException {
    return ChronicleFile.open(text, requireNonNull(file, "file"), false);
  }

  /**
   * Opens a file to append to it, as {@link #open} does, but where it was cut takes the unfinished
   * end away first; {@link ChronicleFile#repaired} tells.
   *
   * @throws IOException if there is no such file, or it cannot be read and written, or locked
   * @throws UnsupportedOperationException if it is in no file system of the machine's own, but in
   *     an archive or in memory
   */
  public Checked<ChronicleFile> openRepaired(Path file) throws IOException {
    return ChronicleFile.open(text, requireNonNull(file, "file"), true);
  }

  /** The JSON Schema, of draft 2020-12, that every line of such a file keeps. */
  public String schema() {
    return text.schema();
  }
}
