package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * A chronicle in a file to which entries are added: when {@link #append} returns, they are on the
 * disk.
 *
 * <p>Several programs may have the same file open, and one program may have it open several times.
 * Each entry says its position, and only the next one is taken: whoever finds the file longer than
 * expected reads what is new and takes the step again.
 *
 * <p>While one appends, the others wait: each locks an empty file beside the chronicle, {@code
 * practice.jsonl.lock}, which is made when the chronicle is opened and stays. It can be deleted
 * when no program has the chronicle open; where it cannot be made, the chronicle can be read and
 * not opened here. The system unlocks it for a program that was stopped, and nothing has to be
 * cleaned up. Programs that write to the file without this lock are noticed where they change its
 * length. All paths to a file have the same lock, hard links excepted, which are not to be used.
 *
 * <p>A program that is stopped while it appends leaves a cut file, with the whole entries up to
 * there; of several entries that were appended together, the first ones may stand without the
 * others. Opening such a file is refused, or repairs it by taking the unfinished end away, as the
 * caller chooses with {@link ChronicleJson#open} or {@link ChronicleJson#openRepaired}. Whoever
 * reads the file while somebody appends may see it cut in the same way.
 *
 * <p>Several threads can share this object. Interrupting one of them does no harm: an append that
 * was begun is finished, and the interrupt is kept; only waiting for another program ends with an
 * exception, and then nothing was written. After a failure of the disk this object takes nothing
 * more and has to be opened anew, because what reached the disk is not known then.
 */
public final class ChronicleFile implements Closeable {

  private static final String READ_AND_WRITE = "rw";
  private static final int BLOCK = 64 * 1024;

  private final ChronicleText text;
  private final Path file;
  private final LockFile lock;
  // a channel would be closed for good by an interrupt
  private final RandomAccessFile bytes;
  private final Optional<ChronicleLine.Cut> repaired;
  private final Identity identity;
  private FileState state;
  private Optional<String> ended = Optional.empty();

  private ChronicleFile(
      ChronicleText text,
      Path file,
      LockFile lock,
      RandomAccessFile bytes,
      Identity identity,
      FileState state) {
    this.text = text;
    this.file = file;
    this.lock = lock;
    this.bytes = bytes;
    this.identity = identity;
    this.repaired = state.cut();
    this.state = state;
  }

  static Checked<ChronicleFile> open(ChronicleText text, Path file, boolean repairs)
      throws IOException {
    LockFile lock = LockFile.beside(file.toRealPath());
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + " is no file that entries can be appended to");
    }
    return lock.whileHeld(() -> openHeld(text, file, lock, repairs));
  }

  private static Checked<ChronicleFile> openHeld(
      ChronicleText text, Path file, LockFile lock, boolean repairs) throws IOException {
    Identity identity = Identity.of(file);
    RandomAccessFile bytes = new RandomAccessFile(file.toFile(), READ_AND_WRITE);
    ChronicleFile opened = null;
    try {
      identity.requireSame(file);
      Checked<FileState> read = FileState.read(text, bytes, file.toString());
      if (!(read instanceof Checked.Usable<FileState> usable)) {
        return new Checked.Faulty<>(read.problems());
      } else if (usable.value().cut().isPresent() && !repairs) {
        return new Checked.Faulty<>(ImmutableList.of(cut(file, usable.value())));
      }
      truncate(bytes, usable.value().size());
      opened = new ChronicleFile(text, file, lock, bytes, identity, usable.value());
      return Checked.usable(opened);
    } finally {
      if (opened == null) {
        bytes.close();
      }
    }
  }

  private static Problem cut(Path file, FileState state) {
    return new Problem(
        file.toString(),
        "a file that was " + state.cut().map(Object::toString).orElse("cut"),
        "whole entries only, as openRepaired(…) leaves them");
  }

  private static void truncate(RandomAccessFile bytes, long size) throws IOException {
    if (bytes.length() > size) {
      bytes.setLength(size);
      bytes.getFD().sync();
    }
  }

  /** What the chronicle covers. */
  public synchronized Coverage coverage() {
    return state.coverage();
  }

  /** How many entries the file had when this program last looked, or last appended. */
  public synchronized long version() {
    return state.order().size();
  }

  /** What was taken away when the file was opened; empty where nothing was. */
  public Optional<ChronicleLine.Cut> repaired() {
    return repaired;
  }

  /**
   * Appends entries, all of them or none, whenever they happened; when this returns a version, they
   * are on the disk.
   *
   * @param entries what follows on the last entry, such as {@code taken.entries()}
   * @return the number of entries that there are then; or what does not fit, where somebody else
   *     was faster
   * @throws IOException if the disk fails, or another program wrote to the file without its lock,
   *     and then it is not known whether they are on it; or, with nothing written, if the file is
   *     gone, another one was put in its place, it cannot be locked, or the thread is interrupted
   *     while another program has it locked
   * @throws IllegalArgumentException if an entry cannot be written: its kind has no name, or a text
   *     in it has half a surrogate pair
   */
  public synchronized Checked<Long> append(Iterable<Entry> entries) throws IOException {
    ImmutableList<Entry> added = ImmutableList.copyOf(requireNonNull(entries, "entries"));
    byte[] lines = lines(added);
    if (ended.isPresent()) {
      throw new IOException(ended.get() + "; it has to be opened anew");
    }
    return lock.whileHeld(() -> appendHeld(added, lines));
  }

  private byte[] lines(ImmutableList<Entry> entries) {
    JsonOutput lines = new JsonOutput();
    entries.forEach(entry -> text.addEntry(lines, entry));
    return lines.toBytes();
  }

  private Checked<Long> appendHeld(ImmutableList<Entry> added, byte[] lines) throws IOException {
    identity.requireSame(file);
    Checked<FileState> now = refreshed();
    if (!(now instanceof Checked.Usable<FileState> usable)) {
      return new Checked.Faulty<>(now.problems());
    }
    state = usable.value();
    EntryOrder order = state.order().copy();
    Optional<Problem> problem =
        added.stream().flatMap(entry -> problem(order, entry).stream()).findFirst();
    if (problem.isPresent()) {
      return new Checked.Faulty<>(ImmutableList.of(problem.get()));
    }
    if (!added.isEmpty()) {
      long size = write(lines);
      state = new FileState(state.coverage(), order, size, true, Optional.empty());
    }
    return Checked.usable(order.size());
  }

  /** How the file stands now; it is read again where somebody else wrote to it. */
  private Checked<FileState> refreshed() throws IOException {
    if (bytes.length() == state.size()) {
      return Checked.usable(state);
    }
    Checked<FileState> read = FileState.read(text, bytes, file.toString());
    return read instanceof Checked.Usable<FileState> usable && usable.value().cut().isPresent()
        ? new Checked.Faulty<>(ImmutableList.of(cut(file, usable.value())))
        : read;
  }

  /** What does not fit about the next entry; takes it where all does. */
  private Optional<Problem> problem(EntryOrder order, Entry entry) {
    if (entry.position() != order.size()) {
      return Optional.of(
          new Problem(
              file.toString(),
              order.size() == 1 ? "1 entry" : order.size() + " entries",
              entry.position() + " before entry " + entry.id() + "; read first what is new"));
    }
    Optional<String> objection = order.objectionTo(entry);
    if (objection.isEmpty()) {
      order.take(entry);
    }
    return objection.map(
        expected ->
            new Problem(file.toString(), "entry " + entry.id() + " of " + entry.when(), expected));
  }

  /** Writes at the end, and tells how long the file is then. */
  private long write(byte[] lines) throws IOException {
    byte[] missing = state.endsWithLineFeed() ? new byte[0] : new byte[] {'\n'};
    long size = state.size() + missing.length + lines.length;
    try {
      bytes.seek(state.size());
      bytes.write(missing);
      writeInBlocks(lines);
      bytes.getFD().sync();
      requireAlone(size);
      return size;
    } catch (IOException e) {
      ended = Optional.of("An earlier append to " + file + " failed");
      throw withoutTheRest(e, size);
    }
  }

  /** The system holds what is written at once a second time. */
  private void writeInBlocks(byte[] lines) throws IOException {
    for (int from = 0; from < lines.length; from += BLOCK) {
      bytes.write(lines, from, Math.min(BLOCK, lines.length - from));
    }
  }

  /** Looks again before anything is acknowledged: not everybody keeps to the lock. */
  private void requireAlone(long size) throws IOException {
    identity.requireSame(file);
    if (bytes.length() != size) {
      throw new IOException(
          file
              + " has "
              + bytes.length()
              + " bytes after an append that leaves "
              + size
              + ": somebody wrote to it without its lock; whether the entries are in it is not"
              + " known, and it has to be opened anew");
    }
  }

  /**
   * Takes away what a failed append may have left, so far as the disk still lets it; of a file that
   * is longer than that, somebody else wrote the end.
   */
  private IOException withoutTheRest(IOException failure, long size) {
    try {
      if (bytes.length() <= size) {
        truncate(bytes, state.size());
      }
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  /** Closes the file; waits for an append that was begun. */
  @Override
  public synchronized void close() throws IOException {
    ended = Optional.of(file + " was closed");
    bytes.close();
  }
}
