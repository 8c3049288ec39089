package org.leadershipmethod.internal;

import java.util.Arrays;

/** A column of numbers that grows at its end. Changes as it is used, and is for one thread. */
public final class IntColumn {

  private int[] numbers = new int[16];
  private int size;

  /** Starts without numbers. */
  public IntColumn() {}

  /** How many numbers there are. */
  public int size() {
    return size;
  }

  /** The number at a place, counted from 0. */
  public int get(int place) {
    return numbers[place];
  }

  /** Puts another number at a place. */
  public void set(int place, int number) {
    numbers[place] = number;
  }

  /** Puts one more at the end. */
  public void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + (size >> 1));
    }
    numbers[size++] = number;
  }

  /** Puts all numbers of another column at the end. */
  void addAll(IntColumn more) {
    if (size + more.size > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(size + more.size, size + (size >> 1)));
    }
    System.arraycopy(more.numbers, 0, numbers, size, more.size);
    size += more.size;
  }

  /** Starts again without numbers. */
  void clear() {
    size = 0;
  }

  /** All numbers, in order. */
  public int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
