package org.leadershipmethod.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that are there as a whole or not at all. */
final class WholeFile {

  private static final int BUFFER = 64 * 1024;

  /** Something that writes to a stream. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /** Puts a file in the place of what was there, at the end of all links. */
  static void replace(Path file, Content content) throws IOException {
    put(target(file), content, WholeFile::move);
  }

  /**
   * Puts a chronicle in the place of what was there, while nobody appends to that.
   *
   * <p>Whoever appends makes the lock file first; where there is none, no other is left behind.
   */
  static void replaceLocked(Path file, Content content) throws IOException {
    put(target(file), content, WholeFile::moveLocked);
  }

  /**
   * Makes a file that was not there.
   *
   * @throws FileAlreadyExistsException if it is
   */
  static void create(Path file, Content content) throws IOException {
    put(file.toAbsolutePath(), content, WholeFile::link);
  }

  /** How a file that was written beside gets its name. */
  @FunctionalInterface
  private interface Placing {
    void place(Path from, Path to) throws IOException;
  }

  /** One path for each file, whichever links lead to it. */
  private static Path target(Path file) throws IOException {
    return Files.exists(file)
        ? file.toRealPath()
        : folder(file).toRealPath().resolve(file.getFileName());
  }

  private static Path folder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("No file can be written at " + file);
    }
    return folder;
  }

  /** Writes a file beside the one to be, brings it to the disk, and gives it its name. */
  private static void put(Path target, Content content, Placing placing) throws IOException {
    Path folder = folder(target);
    Path beside = folder.resolve(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      write(beside, content);
      placing.place(beside, target);
    } catch (ClosedByInterruptException e) {
      throw new IOException(
          "The thread was interrupted while it wrote " + target + "; nothing there was changed", e);
    } finally {
      Files.deleteIfExists(beside);
    }
    force(folder, target);
  }

  private static void write(Path file, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void moveLocked(Path from, Path to) throws IOException {
    LockFile lock = LockFile.beside(to);
    if (lock.isThere()) {
      lock.whileHeld(
          () -> {
            move(from, to);
            return to;
          });
    } else {
      move(from, to);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A link is refused where its name is taken, by all systems in one step; a move is not. */
  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (FileAlreadyExistsException e) {
      throw alreadyThere(e, to);
    } catch (UnsupportedOperationException | FileSystemException e) {
      throw new IOException(
          to
              + " cannot be made so that nothing is replaced: the file system gives no file a second"
              + " name ("
              + e
              + ")",
          e);
    }
  }

  private static IOException alreadyThere(FileAlreadyExistsException e, Path file) {
    IOException told =
        new FileAlreadyExistsException(file.toString(), null, "is there already and stays");
    told.initCause(e);
    return told;
  }

  /** Brings the name of a new file to the disk, where the system lets a folder be opened for it. */
  private static void force(Path folder, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (ClosedByInterruptException e) {
      throw new IOException(
          "The thread was interrupted when "
              + file
              + " stood in its place; whether it is there after a failure of the system is not"
              + " known",
          e);
    } catch (IOException e) {
      // some systems open no folders, and bring names to the disk by themselves
    }
  }
}
