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

  /** The interests among these that it is silent on. */
  public ImmutableSet<Interest> silentOn(Iterable<Interest> voiced) {
    return Argument.all("voiced", voiced).stream()
        .filter(one -> !interests.contains(one))
        .collect(ImmutableSet.toImmutableSet());
  }
}
