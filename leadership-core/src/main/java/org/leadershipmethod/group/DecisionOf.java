package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;

/**
 * A decision of a leading group: what the rules about decisions are asked about.
 *
 * <p>As a text: {@code decision d7 of the leading group of branch}. That there is such a key does
 * not say that the decision stands, nor that it was ever taken: {@link GroupRecord#decision} does.
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
