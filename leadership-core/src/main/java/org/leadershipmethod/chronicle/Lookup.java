package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;

/**
 * What a view says when it is asked whether something is there that an event names.
 *
 * <p>For example a {@link Missing} with the text {@code "the id of a unit ('school'?)"} from a view
 * of the organization that has no unit 'scool'.
 */
public sealed interface Lookup {

  /** It is there. */
  record There() implements Lookup {}

  /**
   * This view keeps such things, and this one is not among them.
   *
   * <p>The nearest name is looked for when somebody asks for the text: many answers are never told.
   * Two answers are equal when their texts are.
   */
  final class Missing implements Lookup {

    private final Supplier<String> expected;

    /**
     * Makes the answer.
     *
     * @param expected gives what would have been there, as the end of a problem, with the nearest
     *     name; is asked once at most
     */
    public Missing(Supplier<String> expected) {
      this.expected = Suppliers.memoize(requireNonNull(expected, "expected")::get);
    }

    /** What would have been there, as the end of a problem, with the nearest name. */
    public String expected() {
      return expected.get();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Missing that && expected().equals(that.expected());
    }

    @Override
    public int hashCode() {
      return expected().hashCode();
    }

    /** The text. */
    @Override
    public String toString() {
      return "missing: " + expected();
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
    return isThere ? new There() : new Missing(expected);
  }
}
