package org.leadershipmethod.method;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.internal.SharedOrder;

/**
 * A chronicle that was read to its end, with examinations of some of its beginnings: what is
 * written late is read from the nearest of them, and not from the first entry.
 *
 * <p>The further back, the fewer are kept: four for each power of two. So a late entry costs about
 * twice what came after it, and memory grows with the logarithm of the record.
 */
final class Progress {

  /** How many beginnings are kept of those whose length is divided by one power of two. */
  private static final int KEPT = 4;

  private final Chronicle chronicle;
  private final Examination examination;
  private final SharedOrder<Integer, Examination> kept;

  private Progress(
      Chronicle chronicle, Examination examination, SharedOrder<Integer, Examination> kept) {
    this.chronicle = chronicle;
    this.examination = examination;
    this.kept = kept;
  }

  /** Reads a chronicle to its end. */
  static Progress through(Chronicle chronicle, LeadershipMethod method) {
    Examination begun = Examination.begin(method, chronicle.coverage());
    return new Progress(chronicle, begun, SharedOrder.<Integer, Examination>empty().plus(0, begun))
        .reading(chronicle, 0);
  }

  Chronicle chronicle() {
    return chronicle;
  }

  /** The examination of all of it. */
  Examination examination() {
    return examination;
  }

  /** The examination of the first entries as they are read. */
  Examination after(int count) {
    return count == chronicle.readingSize() ? examination : back(count).examination;
  }

  /** This as it was when so many entries were read. */
  private Progress back(int count) {
    SharedOrder<Integer, Examination> before = kept.upTo(count);
    Map.Entry<Integer, Examination> nearest = requireNonNull(before.last(), "the beginning");
    return new Progress(chronicle, nearest.getValue(), before)
        .reading(chronicle, nearest.getKey(), count);
  }

  /**
   * The same with a longer chronicle.
   *
   * @param longer this chronicle and more
   * @param unchanged how many entries are read as they were before
   */
  Progress with(Chronicle longer, int unchanged) {
    Progress from = unchanged == chronicle.readingSize() ? this : back(unchanged);
    return from.reading(longer, unchanged);
  }

  private Progress reading(Chronicle longer, int from) {
    return reading(longer, from, longer.readingSize());
  }

  private Progress reading(Chronicle longer, int from, int to) {
    Fold fold = new Fold(examination);
    SharedOrder<Integer, Examination> points = kept;
    Ahead ahead = new Ahead(longer);
    for (int read = from + 1; read <= to; read++) {
      fold.read(longer.reading(read - 1), ahead);
      if (spentAt(read) > to) {
        points = points.plus(read, fold.examination());
      }
      points = points.minus(read - KEPT * Integer.lowestOneBit(read));
    }
    return new Progress(longer, fold.examination(), points);
  }

  /** How many entries have to be read until this beginning is not kept any more. */
  private static int spentAt(int read) {
    return read + KEPT * Integer.lowestOneBit(read);
  }
}
