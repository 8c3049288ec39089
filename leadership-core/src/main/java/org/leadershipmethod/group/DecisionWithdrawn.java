package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

/**
 * A decision of a leading group was withdrawn and no longer stands.
 *
 * <p>It does not say why, nor what takes its place. If the decision does not stand, nothing
 * changes, and a diagnosis says that the entry was not examined. Withdrawing is one way to mend a
 * decision that too few took part in; the other is to take it anew under the same id.
 *
 * @param group the leading group
 * @param decision the decision
 */
public record DecisionWithdrawn(GroupId group, DecisionId decision) implements GroupEvent {

  /** Makes the event. */
  public DecisionWithdrawn {
    requireNonNull(group, "group");
    requireNonNull(decision, "decision");
  }

  /** Which decision of which group. */
  public DecisionOf key() {
    return new DecisionOf(group, decision);
  }
}
