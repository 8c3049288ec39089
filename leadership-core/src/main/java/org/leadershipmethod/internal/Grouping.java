package org.leadershipmethod.internal;

/** Places of a column put together by the number that stands there; within a group in order. */
public final class Grouping {

  /** Where each group begins, and after the last one where it ends. */
  private final int[] starts;

  private final int[] places;

  private Grouping(int[] starts, int[] places) {
    this.starts = starts;
    this.places = places;
  }

  /**
   * Groups the places of a column. Costs their number and that of the groups.
   *
   * @param numbers the column; a place with a number below 0 is left out
   * @param groups how many groups there are, from 0 up
   */
  public static Grouping of(int[] numbers, int groups) {
    int[] starts = new int[groups + 1];
    for (int number : numbers) {
      if (number >= 0) {
        starts[number + 1]++;
      }
    }
    for (int group = 0; group < groups; group++) {
      starts[group + 1] += starts[group];
    }
    return new Grouping(starts, placed(numbers, starts));
  }

  private static int[] placed(int[] numbers, int[] starts) {
    int[] next = starts.clone();
    int[] places = new int[starts[starts.length - 1]];
    for (int place = 0; place < numbers.length; place++) {
      if (numbers[place] >= 0) {
        places[next[numbers[place]]++] = place;
      }
    }
    return places;
  }

  /** How many groups there are, also empty ones. */
  public int groups() {
    return starts.length - 1;
  }

  /** In how many places a number stands. */
  public int size(int number) {
    return starts[number + 1] - starts[number];
  }

  /** One of the places where a number stands. */
  public int get(int number, int which) {
    return places[starts[number] + which];
  }
}
