package org.leadershipmethod.clause;

/**
 * A way in which the library makes a clause hold, or shows that it does not.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Embodiment {
  /** The wrong thing cannot be written down: it does not compile, or no constructor takes it. */
  TYPE,

  /**
   * A rule looks at one step against the situation before it: the guarded writer refuses the step,
   * and the diagnosis of a record that contains it all the same reports it.
   */
  STEP,

  /** A rule looks at the situation at a moment: something that ought to be there is not. */
  STATE,

  /** A sequence that the API walks its user through, in order. */
  PROCESS,

  /** A figure that the library computes. */
  MEASURE,

  /** What a finding says beside the fact: its kind, its source, the step that would mend it. */
  DIAGNOSIS,

  /** A bound or window that the host sets, stated wherever it has an effect. */
  POLICY,

  /** A place for the user's own: the text leaves the matter to its readers, and so do we. */
  OPEN
}
