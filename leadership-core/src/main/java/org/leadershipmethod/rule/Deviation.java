package org.leadershipmethod.rule;

/** The kind of departure from the method that a rule notices, in the words of the texts. */
public enum Deviation {
  /**
   * Leadership that is cut off from those whom it leads, or stays on paper ({@code M5.1}, {@code
   * M5.3}).
   */
  BUREAUCRATIC("bureaucratic"),
  /** Ideas that are one's own and not summed up from experience ({@code M5.2}). */
  SUBJECTIVIST("subjectivist"),
  /** Several centres, no order among the tasks ({@code M8.1}, {@code M8.3}). */
  DISORDER("disorder"),
  /** Work that goes past the person who answers for it: no unified leadership ({@code M7.1}). */
  DIVIDED_LEADERSHIP("divided leadership"),
  /**
   * One person leads for all, too few decide, or one set of leaders follows another with nobody who
   * stays ({@code R3.3}, {@code R3.4}).
   */
  NOT_COLLECTIVE("not collective");

  private final String words;

  Deviation(String words) {
    this.words = words;
  }

  /** The kind as words in a sentence. */
  @Override
  public String toString() {
    return words;
  }
}
