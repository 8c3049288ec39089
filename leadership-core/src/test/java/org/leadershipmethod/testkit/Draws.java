package org.leadershipmethod.testkit;

import java.util.List;

/**
 * Choices that bytes make, one after the other, so that whatever makes bytes can drive a generator;
 * when they are used up, each choice is the first.
 */
public final class Draws {

  private final byte[] bytes;
  private int at;

  private Draws(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The choices that these bytes make. */
  public static Draws of(byte[] bytes) {
    return new Draws(bytes.clone());
  }

  /** A number from 0 up to, not including, a bound; each takes as few bytes as it can. */
  public int below(int bound) {
    int number = 0;
    for (int reach = 1; reach < bound; reach <<= Byte.SIZE) {
      number = number << Byte.SIZE | next();
    }
    return Math.floorMod(number, bound);
  }

  private int next() {
    return at < bytes.length ? bytes[at++] & 0xFF : 0;
  }

  /** Whether something happens that happens once in so many times; not when nothing is left. */
  public boolean oneIn(int times) {
    return below(times) == times - 1;
  }

  /** One of several. */
  public <T> T from(List<T> all) {
    return all.get(below(all.size()));
  }
}
