package org.leadershipmethod.concentration;

import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNull;

import org.leadershipmethod.internal.Argument;

/**
 * Finds the ideas that all see alike: those with which most agree, or those with which most
 * disagree ({@code M4.2}).
 *
 * <p>An idea is among them if more than half hold that opinion, as estimated, and chance alone
 * would give it less than one time in ten. Those with the largest product of both come first; of
 * equals the one with the lesser id. Everybody counts, also who is in no group, and passing is a
 * vote for neither side. It does not ask whether a whole group sees it otherwise: {@link
 * SharedByGroups} does.
 *
 * <p>The figures come of people who chose to vote, and many ideas are compared at once. That is a
 * hint, and no proof.
 *
 * @param opinion what they are to share: they agree, or they disagree
 * @param most how many are named
 * @param asked which ideas are looked at
 */
public record SharedByAll(Opinion opinion, int most, IdeasAsked asked)
    implements Study<SharedIdea> {

  /** How many are named where nobody says otherwise. */
  public static final int USUAL = 5;

  /** With what most agree. */
  public static final SharedByAll AGREED = new SharedByAll(Opinion.AGREE, USUAL, IdeasAsked.ALL);

  /** With what most disagree. */
  public static final SharedByAll REJECTED =
      new SharedByAll(Opinion.DISAGREE, USUAL, IdeasAsked.ALL);

  /**
   * Makes it of its parts.
   *
   * @throws IllegalArgumentException if the opinion is to pass, or fewer than none are to be named
   */
  public SharedByAll {
    if (requireNonNull(opinion, "opinion") == Opinion.PASS) {
      throw new IllegalArgumentException("Who passes holds no opinion that others could share.");
    }
    Argument.count("most", most);
    requireNonNull(asked, "asked");
  }

  /** The same, naming so many. */
  public SharedByAll naming(int number) {
    return new SharedByAll(opinion, number, asked);
  }

  /** The same, looking at these ideas. */
  public SharedByAll among(IdeasAsked ideas) {
    return new SharedByAll(opinion, most, requireNonNull(ideas, "ideas"));
  }

  @Override
  public Studied<SharedIdea> of(Tallies tallies) {
    IdeasAsked.Found found = asked.inAll(requireNonNull(tallies, "tallies"));
    return Studied.of(
        found.asked().entrySet().stream()
            .map(one -> SharedIdea.of(one.getKey(), opinion, one.getValue().all()))
            .filter(SharedIdea::isShared)
            .sorted(comparingDouble(SharedIdea::weight).reversed())
            .limit(most)
            .toList(),
        found.leftOut());
  }
}
