package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/**
 * What a view says when it is asked whether something is there that an event names.
 *
 * <p>For example {@code new Lookup.Missing("the id of a unit ('school'?)")} from a view of the
 * organization that has no unit 'scool'.
 */
public sealed interface Lookup {

  /** It is there. */
  record There() implements Lookup {}

  /**
   * This view keeps such things, and this one is not among them.
   *
   * @param expected what would have been there, as the end of a problem, with the nearest name
   */
  record Missing(String expected) implements Lookup {

    /** Makes the answer. */
    public Missing {
      requireNonNull(expected, "expected");
    }
  }

  /**
   * This view keeps such things, and none was recorded yet.
   *
   * @param expected what would have been there, as the end of a problem
   */
  record NoneRecorded(String expected) implements Lookup {

    /** Makes the answer. */
    public NoneRecorded {
      requireNonNull(expected, "expected");
    }
  }

  /** This view keeps no such things, and cannot say. */
  record NotKept() implements Lookup {}

  /** That it is there, or else what would have been. */
  static Lookup of(boolean isThere, Supplier<String> expected) {
    requireNonNull(expected, "expected");
    return isThere ? new There() : new Missing(expected.get());
  }
}
