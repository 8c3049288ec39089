package org.leadershipmethod.massline;

/** How a measure of a turn is beside that of the turn before ({@code M4.6}). */
public enum Trend {
  /** It is more than it was. */
  RISING,
  /** It is less than it was. */
  FALLING,
  /** It is what it was. */
  SAME,
  /** In one of the two turns there was nothing to measure, or the record does not cover it. */
  NOT_KNOWN;

  /** The trend as words, such as {@code "rising"}. */
  String words() {
    return switch (this) {
      case RISING -> "rising";
      case FALLING -> "falling";
      case SAME -> "the same";
      case NOT_KNOWN -> "not known";
    };
  }
}
