package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.benchmarks.SampleColumns.NONE;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The limit: arrays of numbers and nothing else, without ids, names, checks or versions.
 *
 * <p>The tree is numbered downwards, so that what is below a unit is a stretch of numbers; members
 * by unit and posts by person are stretches of arrays too.
 */
final class IntOrganization {
  private final int[] parents;
  private final int[] first;
  private final int[] last;
  private final int[] childStarts;
  private final int[] children;
  private final int[] heads;
  private final int[] specialists;
  private final int[] memberStarts;
  private final int[] members;
  private final int[] postStarts;
  private final int[] posts;

  /** Builds all of it from the columns of a sample. */
  IntOrganization(SampleColumns sample) {
    int units = sample.units();
    parents = column(units, sample::parent);
    heads = column(units, sample::head);
    specialists = column(units, sample::specialist);
    first = new int[units];
    last = new int[units];
    childStarts = new int[units + 1];
    children = grouped(parents, childStarts);
    number(sample.root());
    memberStarts = column(units + 1, unit -> unit * SampleColumns.PEOPLE);
    members =
        column(
            sample.persons(),
            place -> sample.person(place / SampleColumns.PEOPLE, place % SampleColumns.PEOPLE));
    postStarts = new int[sample.persons() + 1];
    posts = postsByPerson();
  }

  private static int[] column(int size, IntUnaryOperator value) {
    int[] column = new int[size];
    for (int i = 0; i < size; i++) {
      column[i] = value.applyAsInt(i);
    }
    return column;
  }

  /** Numbers the tree downwards, by hand and not by calling itself: it may be deep. */
  private void number(int root) {
    int[] left = Arrays.copyOf(childStarts, parents.length);
    int next = 0;
    int at = root;
    first[at] = next++;
    while (at != NONE) {
      if (left[at] < childStarts[at + 1]) {
        at = children[left[at]++];
        first[at] = next++;
      } else {
        last[at] = next - 1;
        at = parents[at];
      }
    }
  }

  /** The places with each key side by side; a key's begin where {@code starts} says afterwards. */
  private static int[] grouped(int[] keys, int[] starts) {
    for (int key : keys) {
      if (key != NONE) {
        starts[key + 1]++;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] next = starts.clone();
    int[] grouped = new int[starts[starts.length - 1]];
    for (int place = 0; place < keys.length; place++) {
      if (keys[place] != NONE) {
        grouped[next[keys[place]]++] = place;
      }
    }
    return grouped;
  }

  /** For each person a number that says where in the column of holders a post of theirs stands. */
  private int[] postsByPerson() {
    int[] holders = Arrays.copyOf(heads, heads.length + specialists.length + members.length);
    System.arraycopy(specialists, 0, holders, heads.length, specialists.length);
    System.arraycopy(members, 0, holders, heads.length + specialists.length, members.length);
    return grouped(holders, postStarts);
  }

  int postCount(int person) {
    return postStarts[person + 1] - postStarts[person];
  }

  int childCount(int unit) {
    return childStarts[unit + 1] - childStarts[unit];
  }

  IntStream members(int unit) {
    return Arrays.stream(members, memberStarts[unit], memberStarts[unit + 1]);
  }

  /** Whether a person is in overall charge of anything. */
  boolean isInCharge(int person) {
    return Arrays.stream(posts, postStarts[person], postStarts[person + 1])
        .anyMatch(post -> post < heads.length);
  }

  /** Where a unit comes in the order of the tree. */
  int place(int unit) {
    return first[unit];
  }

  int parent(int unit) {
    return parents[unit];
  }

  int head(int unit) {
    return heads[unit];
  }

  /** The column of heads as it is, not a copy. */
  int[] heads() {
    return heads;
  }

  boolean isBelow(int lower, int higher) {
    return first[lower] > first[higher] && first[lower] <= last[higher];
  }

  /**
   * Writes down, from the bottom up, whom a task reaches on its way: at each unit the specialist
   * and then the head.
   *
   * @return how many; 0 where there is no way
   */
  int route(int from, int to, int[] recipients) {
    int count = 0;
    if (isBelow(to, from)) {
      for (int unit = to; unit != from; unit = parents[unit]) {
        if (specialists[unit] != NONE) {
          recipients[count++] = specialists[unit];
        }
        recipients[count++] = heads[unit];
      }
    }
    return count;
  }
}
