package org.leadershipmethod.plan;

/**
 * How soon a task is needed, as the unit that asks for it sees it ({@code M8.3}).
 *
 * <p>It is something else than importance: a small thing can be pressing, and the central task can
 * take its time. No rule puts tasks in order by it: that is for the person in overall charge.
 */
public enum Urgency {
  /** It cannot wait. */
  PRESSING("pressing"),
  /** It is to be done within the period. */
  ORDINARY("to be done in its turn"),
  /** It may wait for a later period. */
  CAN_WAIT("able to wait");

  private final String words;

  Urgency(String words) {
    this.words = words;
  }

  /** How soon, in words, as they follow "is". */
  @Override
  public String toString() {
    return words;
  }
}
