package org.leadershipmethod.chain;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.society.Since;

/**
 * What last kept a link alive ({@code R5.1}).
 *
 * @param kind what was done
 * @param since when, and which entry says so
 */
public record LinkAct(Kind kind, Since since) {

  /** What keeps a link alive; a directive alone does not. */
  public enum Kind {
    /** The lower layer gave the upper one its mandate. */
    MANDATE,
    /** The upper layer reported. */
    REPORT,
    /** The upper layer asked the lower one. */
    CONSULTATION,
    /** The lower layer chose who is in the upper one. */
    ELECTION
  }

  /** Makes the act. */
  public LinkAct {
    requireNonNull(kind, "kind");
    requireNonNull(since, "since");
  }
}
