package org.leadershipmethod.examples.files;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.input.Problem;

/**
 * What could be read of a file, and what is wrong with the rest of it, which is left out.
 *
 * @param <T> what was read
 * @param value what was read
 * @param leftOut why something is missing, in the order of the file; empty where nothing is
 */
public record ReadInPart<T>(T value, ImmutableList<Problem> leftOut) {

  /** What is missing, for a reader of the result. */
  public ImmutableList<Notice> unread() {
    return leftOut.stream().map(Notice::leftOut).collect(toImmutableList());
  }
}
