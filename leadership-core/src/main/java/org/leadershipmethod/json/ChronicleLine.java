package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.input.Problem;

/**
 * What a line of a chronicle turned out to be: an entry, something that cannot be used, or the
 * beginning of an entry that was never written to its end.
 */
public sealed interface ChronicleLine {

  /** The number of the line, counted from 1; the header is the first. */
  long line();

  /**
   * An entry.
   *
   * @param line the number of the line
   * @param entry the entry, with the id and position that it has in the file
   */
  record Written(long line, Entry entry) implements ChronicleLine {
    /** Makes the line. */
    public Written {
      requireNonNull(entry, "entry");
    }
  }

  /**
   * Something that cannot be used, and is left out by whoever reads on.
   *
   * <p>What comes after it keeps its own id and position.
   *
   * @param line the number of the line
   * @param position the position of the entry that was expected here
   * @param problems what is wrong, with line and column; never empty
   */
  record Broken(long line, long position, ImmutableList<Problem> problems)
      implements ChronicleLine {
    /** Makes the line. */
    public Broken {
      requireNonNull(problems, "problems");
    }
  }

  /**
   * The end of a file that was cut: the beginning of an entry, as a program leaves it that is
   * stopped while it writes, or NUL bytes in its place, as a failure of power leaves them.
   *
   * <p>Everything before it is whole.
   *
   * @param line the number of the line that is not whole
   * @param lastWhole the last entry that is whole; empty where there is none
   * @param bytes how many bytes there are from that line on
   */
  record Cut(long line, Optional<EntryId> lastWhole, long bytes) implements ChronicleLine {
    /** Makes the line. */
    public Cut {
      requireNonNull(lastWhole, "lastWhole");
    }

    /** Where the file was cut: {@code cut after line 12, entry e11}. */
    @Override
    public String toString() {
      return "cut after line "
          + (line - 1)
          + lastWhole.map(id -> ", entry " + id).orElse(", the header")
          + ": "
          + (bytes == 1 ? "1 byte" : bytes + " bytes")
          + " of what was not written to its end";
    }
  }
}
