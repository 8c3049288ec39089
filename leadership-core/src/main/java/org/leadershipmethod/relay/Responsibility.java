package org.leadershipmethod.relay;

/** What somebody answers for when a task is relayed to their unit ({@code M7.3}). */
public enum Responsibility {
  /** For the task among everything else that the unit does: the person in overall charge. */
  OVERALL,
  /** For the task in its field of work: the person with specific responsibility. */
  SPECIFIC
}
