package org.leadershipmethod.chronicle;

/**
 * Something that happened, of a kind that this program does not know: a newer one wrote it down.
 *
 * <p>No view takes it, so from it on nobody can say what it changed. What a rule finds broken after
 * it is not examined unless the step alone shows it, and a diagnosis counts such entries by kind. A
 * host that knows that a kind has nothing to do with the rules in force says so, with {@code
 * LeadershipMethod.disregarding(…)}.
 */
public interface OfUnknownKind extends Event {

  /** The name of the kind, as it was written. */
  String kind();
}
