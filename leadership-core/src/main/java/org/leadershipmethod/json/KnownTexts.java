package org.leadershipmethod.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What some texts turned out to be, so that one that comes again, as names of units and people do,
 * is neither made nor checked again.
 *
 * <p>A text is kept where it was seen twice and nothing else took its place between, and a few
 * thousand short ones at most. For one thread.
 */
final class KnownTexts {

  private static final int PLACES = 4096;
  private static final int LONGEST = 48;

  /** A text and what it turned out to be. */
  private static final class Known {
    private final TextShape<?> shape;
    private final byte[] text;
    private final Object value;

    Known(TextShape<?> shape, byte[] text, Object value) {
      this.shape = shape;
      this.text = text;
      this.value = value;
    }

    @SuppressWarnings("ReferenceEquality") // two shapes may read a text differently
    boolean is(TextShape<?> other, byte[] bytes, int start, int end) {
      return shape == other && Arrays.equals(text, 0, text.length, bytes, start, end);
    }
  }

  private final @Nullable Known[] known = new @Nullable Known[PLACES];
  private final int[] seen = new int[PLACES];

  /** The value of a text that stands in these bytes; null where it is not known. */
  @SuppressWarnings("unchecked") // what a shape gave is kept under that shape
  <T> @Nullable T value(TextShape<T> shape, byte[] bytes, int start, int end, int hash) {
    Known there = known[placeOf(shape, hash)];
    return there != null && there.is(shape, bytes, start, end) ? (T) there.value : null;
  }

  /** Keeps the value of a text that comes again. */
  void add(TextShape<?> shape, Object value, byte[] bytes, int start, int end, int hash) {
    int place = placeOf(shape, hash);
    if (seen[place] != hash) {
      seen[place] = hash;
    } else if (end - start <= LONGEST) {
      known[place] = new Known(shape, Arrays.copyOfRange(bytes, start, end), value);
    }
  }

  private static int placeOf(TextShape<?> shape, int hash) {
    int mixed = (hash + System.identityHashCode(shape)) * 0x9E3779B9;
    return mixed >>> 20;
  }
}
