package org.leadershipmethod.plan;

/**
 * The place of a task in the order of a place and a period: there is one central task, with others
 * of second or third order beside it ({@code M8.1}).
 *
 * <p>The order of the constants is that of importance: {@code CENTRAL} comes before {@code SECOND}.
 * How soon a task is needed is something else, {@link Urgency}.
 *
 * <p>Among several tasks of second order, the sequence in the plan says which comes first. A demand
 * from above uses the same three words, and there they bind nobody.
 */
public enum Importance {
  /** The centre of the work: one in one place at one time. */
  CENTRAL("central"),
  /** Beside the centre, before those of third order. */
  SECOND("of second order"),
  /** Done as far as the others leave room for it. */
  THIRD("of third order");

  private final String words;

  Importance(String words) {
    this.words = words;
  }

  /** The place in words, as they follow "is". */
  @Override
  public String toString() {
    return words;
  }
}
