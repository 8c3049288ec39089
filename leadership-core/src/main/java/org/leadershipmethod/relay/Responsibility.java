package org.leadershipmethod.relay;

/**
 * What somebody answers for when a task is relayed to their unit ({@code M7.3}).
 *
 * <p>The two do not replace each other: both people are told, and both answer. Who has specific
 * responsibility is whoever is in charge of the department for the field at that unit.
 */
public enum Responsibility {
  /** For the task among everything else that the unit does: the person in overall charge. */
  OVERALL,
  /** For the task in its field of work: the person with specific responsibility. */
  SPECIFIC
}
