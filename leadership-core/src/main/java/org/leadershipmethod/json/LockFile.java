package org.leadershipmethod.json;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What one program at a time holds while it changes a chronicle in a file: a lock on an empty file
 * of its own beside that one, {@code practice.jsonl.lock}.
 *
 * <p>It is not the chronicle that is locked, because on POSIX systems a program loses every lock on
 * a file as soon as it closes any stream of that file, and whoever reads the chronicle closes one.
 * For the same reason a program opens the lock file only once at a time: its threads exclude each
 * other before they do. Locks belong to the whole program, and so does what its threads meet at:
 * the path of the lock file as the machine keeps it once for all classes, {@link String#intern}.
 * Nothing has to be registered for that, and nothing remains.
 *
 * <p>The system lets go of the lock of a program that ends, however it ends.
 */
final class LockFile {

  /** Something that is done while the lock is held. */
  @FunctionalInterface
  interface Work<T> {
    T done() throws IOException;
  }

  private final Path file;
  private final String meeting;

  private LockFile(Path file) {
    this.file = file;
    this.meeting = (LockFile.class.getName() + ": " + file).intern();
  }

  /**
   * The lock file of a chronicle.
   *
   * @param chronicle where that file really is, so that all paths to it have one lock
   */
  static LockFile beside(Path chronicle) {
    return new LockFile(chronicle.resolveSibling(chronicle.getFileName() + ".lock"));
  }

  /** Whether somebody has appended to the chronicle, or is about to. */
  boolean isThere() {
    return Files.exists(file);
  }

  /**
   * Does something while nobody else can; waits for whoever holds the lock.
   *
   * @throws IOException if the lock file cannot be made or locked, or the thread is interrupted
   *     while another program holds it; or if the work fails
   */
  <T> T whileHeld(Work<T> work) throws IOException {
    synchronized (meeting) {
      try (FileChannel channel = open()) {
        lock(channel);
        return work.done();
      }
    }
  }

  private FileChannel open() throws IOException {
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new IOException(
          "The file "
              + file
              + ", which has to be locked before the chronicle beside it is changed, cannot be made"
              + " or opened to write: "
              + e,
          e);
    }
  }

  /** Waits only where it has to: what is free is had by an interrupted thread too. */
  private void lock(FileChannel channel) throws IOException {
    try {
      FileLock free = channel.tryLock();
      if (free == null) {
        channel.lock();
      }
    } catch (FileLockInterruptionException e) {
      throw new IOException(
          "The thread was interrupted while it waited for another program to unlock "
              + file
              + "; nothing was written",
          e);
    } catch (OverlappingFileLockException e) {
      throw new IOException(file + " is locked by another part of this program", e);
    }
  }
}
