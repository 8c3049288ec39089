package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * A chronicle in a file to which entries are added: when {@link #append} returns, they are on the
 * disk.
 *
 * <p>Several programs may have the same file open. Each entry says its position, and only the next
 * one is taken: whoever finds the file longer than expected reads what is new and takes the step
 * again. While one appends, the file is locked against the others.
 *
 * <p>A program that is stopped while it appends leaves a cut file, with the whole entries up to
 * there; of several entries that were appended together, the first ones may stand without the
 * others. Opening such a file is refused, or repairs it by taking the unfinished end away, as the
 * caller chooses with {@link ChronicleJson#open} or {@link ChronicleJson#openRepaired}.
 *
 * <p>Several threads can share this object. After a failure of the disk it takes nothing more and
 * has to be opened anew, because what reached the disk is not known then.
 */
public final class ChronicleFile implements Closeable {

  private final ChronicleText text;
  private final Path file;
  private final FileChannel channel;
  private final Optional<ChronicleLine.Cut> repaired;
  private final Identity identity;
  private FileState state;
  private boolean hasFailed;

  private ChronicleFile(
      ChronicleText text, Path file, FileChannel channel, Identity identity, FileState state) {
    this.identity = identity;
    this.text = text;
    this.file = file;
    this.channel = channel;
    this.repaired = state.cut();
    this.state = state;
  }

  static Checked<ChronicleFile> open(ChronicleText text, Path file, boolean repairs)
      throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    ChronicleFile opened = null;
    try {
      FileLock lock = lock(channel, file);
      Identity identity = Identity.of(file);
      Checked<FileState> read = FileState.read(text, channel, file.toString());
      if (!(read instanceof Checked.Usable<FileState> usable)) {
        return new Checked.Faulty<>(read.problems());
      } else if (usable.value().cut().isPresent() && !repairs) {
        return new Checked.Faulty<>(ImmutableList.of(cut(file, usable.value())));
      }
      truncate(channel, usable.value().size());
      lock.release();
      opened = new ChronicleFile(text, file, channel, identity, usable.value());
      return Checked.usable(opened);
    } finally {
      if (opened == null) {
        channel.close();
      }
    }
  }

  private static Problem cut(Path file, FileState state) {
    return new Problem(
        file.toString(),
        "a file that was " + state.cut().map(Object::toString).orElse("cut"),
        "whole entries only, as openRepaired(…) leaves them");
  }

  private static void truncate(FileChannel channel, long size) throws IOException {
    if (channel.size() > size) {
      channel.truncate(size);
      channel.force(true);
    }
  }

  private static FileLock lock(FileChannel channel, Path file) throws IOException {
    try {
      return channel.lock();
    } catch (OverlappingFileLockException e) {
      throw new IOException(file + " is being written to by another part of this program", e);
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
   * Appends entries, all of them or none; when this returns a version, they are on the disk.
   *
   * @param entries what follows on the last entry, such as {@code taken.entries()}
   * @return the number of entries that there are then; or what does not fit: somebody else was
   *     faster, or a time is over before that of the last entry
   * @throws IOException if the disk fails, and then it is not known whether they are on it; or if
   *     the file is gone, or another one was put in its place
   * @throws IllegalArgumentException if an entry cannot be written: its kind has no name, or a text
   *     in it has half a surrogate pair
   */
  public synchronized Checked<Long> append(Iterable<Entry> entries) throws IOException {
    ImmutableList<Entry> added = ImmutableList.copyOf(entries);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    added.forEach(entry -> text.addEntry(bytes, entry));
    if (hasFailed) {
      throw new IOException("An earlier append to " + file + " failed; it has to be opened anew");
    }
    FileLock lock = lock(channel, file);
    try {
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
      if (added.isEmpty()) {
        return Checked.usable(order.size());
      }
      write(bytes.toByteArray());
      state = new FileState(state.coverage(), order, channel.size(), true, Optional.empty());
      return Checked.usable(order.size());
    } finally {
      // a failing disk may have closed the channel, and the lock with it
      if (lock.isValid()) {
        lock.release();
      }
    }
  }

  /** How the file stands now; it is read again where somebody else wrote to it. */
  private Checked<FileState> refreshed() throws IOException {
    if (channel.size() == state.size()) {
      return Checked.usable(state);
    }
    Checked<FileState> read = FileState.read(text, channel, file.toString());
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
              order.size() + " entries",
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

  private void write(byte[] bytes) throws IOException {
    try {
      channel.position(state.size());
      if (!state.endsWithLineFeed()) {
        writeAll(ByteBuffer.wrap(new byte[] {'\n'}));
      }
      writeAll(ByteBuffer.wrap(bytes));
      channel.force(true);
    } catch (IOException e) {
      hasFailed = true;
      throw withoutTheRest(e);
    }
  }

  private void writeAll(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Takes away what a failed append may have left, so far as the disk still lets it. */
  private IOException withoutTheRest(IOException failure) {
    try {
      truncate(channel, state.size());
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  /** Closes the file. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
