package org.leadershipmethod.testkit;

/**
 * A record in which every clause was kept, made without asking a rule, with whatever the edits of a
 * family need to know of it. Where they need nothing, {@link Notes} are one.
 */
public interface Lawful {

  /** What is written, and when it is looked at. */
  Notes notes();
}
