package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;

/**
 * A decision of a leading group: what the rules about decisions are asked about.
 *
 * @param group the leading group
 * @param decision the decision
 */
public record DecisionOf(GroupId group, DecisionId decision) implements Key {

  /** Makes the key. */
  public DecisionOf {
    requireNonNull(group, "group");
    requireNonNull(decision, "decision");
  }

  /** Which decision of which group, as words. */
  @Override
  public String toString() {
    return "decision " + decision + " of " + group;
  }
}
