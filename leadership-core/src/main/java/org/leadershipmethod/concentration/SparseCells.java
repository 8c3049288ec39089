package org.leadershipmethod.concentration;

/**
 * The counts of those ideas and groups that anybody voted in, however many there could be.
 *
 * <p>One table of longs, four to a cell: which cell, and its three counts. A cell is looked for
 * from the place that its two numbers are mixed to.
 */
final class SparseCells {

  /** Takes the counts of a cell. */
  interface Reader {
    void take(int idea, int group, OpinionCounts counts);
  }

  private static final int WIDTH = 1 + VoteCells.WIDTH;

  /** Two to the 64th over the golden ratio; it sends neighbours far apart. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int FIRST_BITS = 6;

  private long[] table = new long[WIDTH << FIRST_BITS];
  private int shift = Long.SIZE - FIRST_BITS;
  private int cells;

  /** One vote more; the place is that of the opinion among all. */
  void add(int idea, int group, int opinion) {
    long key = ((idea + 1L) << Integer.SIZE) | group; // never 0, which stands where no cell is
    int at = find(table, shift, key);
    if (table[at] != key) {
      at = begin(key);
    }
    table[at + 1 + opinion]++;
  }

  /** Where a cell is, or belongs. */
  private static int find(long[] table, int shift, long key) {
    int at = (int) ((key * SPREAD) >>> shift) * WIDTH;
    while (table[at] != key && table[at] != 0) {
      at = at + WIDTH == table.length ? 0 : at + WIDTH;
    }
    return at;
  }

  private int begin(long key) {
    cells++;
    if (cells * 2L * WIDTH > table.length) {
      grow();
    }
    int at = find(table, shift, key);
    table[at] = key;
    return at;
  }

  private void grow() {
    long[] larger = new long[Math.multiplyExact(table.length, 2)];
    for (int at = 0; at < table.length; at += WIDTH) {
      if (table[at] != 0) {
        System.arraycopy(table, at, larger, find(larger, shift - 1, table[at]), WIDTH);
      }
    }
    table = larger;
    shift--;
  }

  /** Goes through all cells, in no order. */
  void each(Reader reader) {
    for (int at = 0; at < table.length; at += WIDTH) {
      if (table[at] != 0) {
        reader.take(
            (int) (table[at] >>> Integer.SIZE) - 1,
            (int) table[at],
            VoteCells.counts(table, at + 1));
      }
    }
  }
}
