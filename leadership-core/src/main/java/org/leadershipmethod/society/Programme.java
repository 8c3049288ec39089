package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.internal.Argument;

/**
 * What a party stands for: the interests of its class, and the goals by which they are to be
 * realized ({@code R1.3}, {@code R2.2}).
 *
 * <p>Checked here: neither is empty.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Programme programme =
 *     Programme.stating("weekly pay", "a shorter day").withGoals("a law on the working day");
 * programme.silentOn(ImmutableSet.of(Interest.of("a school"))); // [a school]
 * }</pre>
 *
 * <p>It does not judge goals, nor which goal serves which interest. That the interests are those of
 * the class is looked at by {@link InterestsCovered}.
 *
 * @param interests the interests of the class that it states
 * @param goals what the party wants to reach
 */
public record Programme(ImmutableSet<Interest> interests, ImmutableList<Goal> goals) {

  /**
   * Makes a programme.
   *
   * @throws IllegalArgumentException if it states no interest or no goal
   */
  public Programme {
    if (interests.isEmpty() || goals.isEmpty()) {
      throw new IllegalArgumentException(
          "A programme states at least one interest and one goal, but there were "
              + interests.size()
              + " and "
              + goals.size()
              + ".");
    }
  }

  /**
   * A programme that states these interests.
   *
   * @param interests in the words in which the class voiced them, since they are compared by their
   *     text
   * @throws IllegalArgumentException if a text is blank
   */
  public static Stating stating(String... interests) {
    return new Stating(
        Argument.all("interests", interests).stream()
            .map(Interest::of)
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** A programme whose interests are stated; its goals are still to be said. */
  public static final class Stating {

    private final ImmutableSet<Interest> interests;

    private Stating(ImmutableSet<Interest> interests) {
      this.interests = interests;
    }

    /**
     * With these goals: this completes the programme.
     *
     * @throws IllegalArgumentException if it states no interest or no goal, or if a text is blank
     */
    public Programme withGoals(String... goals) {
      return new Programme(
          interests,
          Argument.all("goals", goals).stream()
              .map(Goal::of)
              .collect(ImmutableList.toImmutableList()));
    }
  }

  /**
   * The interests among these that it is silent on, in their order.
   *
   * @param voiced what a class needs, as {@link Society#interests} has it
   */
  public ImmutableSet<Interest> silentOn(Iterable<Interest> voiced) {
    return Argument.all("voiced", voiced).stream()
        .filter(one -> !interests.contains(one))
        .collect(ImmutableSet.toImmutableSet());
  }
}
