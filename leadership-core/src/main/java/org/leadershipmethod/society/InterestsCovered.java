package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/**
 * Which of the interests that a class voiced its party's programme covers ({@code R2.2}).
 *
 * <p>It compares the names of interests and nothing else: whether the programme does anything for
 * them is not said. As a text: {@code 2 of 3 interests covered}.
 *
 * <p>For example a class voiced weekly pay, a shorter day and a school, and the programme states
 * the first two and cheap bread: covered are two, and it is silent on the school. The bread counts
 * nowhere, since the class did not ask for it.
 *
 * @param covered those that the programme states
 * @param silent those that it is silent on
 */
public record InterestsCovered(ImmutableSet<Interest> covered, ImmutableSet<Interest> silent) {

  /** Makes the measure. */
  public InterestsCovered {
    requireNonNull(covered, "covered");
    requireNonNull(silent, "silent");
  }

  static InterestsCovered of(Programme programme, ImmutableSet<Interest> voiced) {
    ImmutableSet<Interest> silent = programme.silentOn(voiced);
    return new InterestsCovered(Sets.difference(voiced, silent).immutableCopy(), silent);
  }

  /** How many of how many. */
  @Override
  public String toString() {
    return covered.size() + " of " + (covered.size() + silent.size()) + " interests covered";
  }
}
