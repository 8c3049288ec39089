package org.leadershipmethod.concentration;

import static java.util.Objects.requireNonNull;

/**
 * An idea that most of those who voted on it see alike, and not by chance.
 *
 * @param idea the idea
 * @param opinion how they see it: they agree, or they disagree
 * @param voices how many see it so
 * @param votes how many voted on it, those who pass included
 * @param part the part that sees it so, as estimated
 * @param distance how far that is from a half, in standard deviations
 */
public record SharedIdea(
    IdeaId idea, Opinion opinion, long voices, long votes, Ratio part, double distance) {

  private static final Ratio HALF = Ratio.of(1, 2);

  /** Makes it of its parts. */
  public SharedIdea {
    requireNonNull(idea, "idea");
    requireNonNull(opinion, "opinion");
    requireNonNull(part, "part");
  }

  static SharedIdea of(IdeaId idea, Opinion opinion, OpinionCounts all) {
    return new SharedIdea(
        idea,
        opinion,
        all.with(opinion),
        all.votes(),
        all.part(opinion),
        Chance.ofHalf(all.with(opinion), all.votes()));
  }

  boolean isShared() {
    return part.compareTo(HALF) > 0 && distance > Chance.ONE_IN_TEN;
  }

  /** By what it is ranked. */
  double weight() {
    return part.value() * distance;
  }
}
