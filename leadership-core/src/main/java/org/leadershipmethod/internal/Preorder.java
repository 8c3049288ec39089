package org.leadershipmethod.internal;

/** Puts numbers that stand below each other in one line: each before those below it. */
public final class Preorder {

  private Preorder() {}

  /**
   * The numbers from 0 up, each before those below it, those side by side in order.
   *
   * @param parents the number above each, or {@link IntTrie#NONE}; no way up may go in a circle
   */
  public static int[] of(int[] parents) {
    int[] order = new int[parents.length];
    int[] waiting = new int[parents.length];
    Grouping below = below(parents);
    int waits = push(below, 0, waiting, 0);
    for (int place = 0; place < order.length; place++) {
      int next = waiting[--waits];
      order[place] = next;
      waits = push(below, next + 1, waiting, waits);
    }
    return order;
  }

  private static Grouping below(int[] parents) {
    int[] shifted = new int[parents.length];
    for (int i = 0; i < parents.length; i++) {
      shifted[i] = parents[i] + 1;
    }
    return Grouping.of(shifted, parents.length + 1);
  }

  private static int push(Grouping below, int parent, int[] waiting, int waits) {
    int size = below.size(parent);
    for (int i = 0; i < size; i++) {
      waiting[waits + i] = below.get(parent, size - 1 - i);
    }
    return waits + size;
  }
}
