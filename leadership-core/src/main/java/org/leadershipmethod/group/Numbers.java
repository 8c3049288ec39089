package org.leadershipmethod.group;

/** What counts people: never below zero. */
final class Numbers {

  private Numbers() {}

  static void require(String what, int number) {
    if (number < 0) {
      throw new IllegalArgumentException(
          what + " counts people or seats, but it was " + number + ".");
    }
  }
}
