package org.leadershipmethod.concentration;

import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import org.leadershipmethod.internal.Argument;

/**
 * Ranks ideas by which is best put to people next: those that few voted on, with which many agree,
 * and which few pass over.
 *
 * <p>It is {@code (i · (1 + 8 · 2^(−votes/5)))²} with {@code i = (1 − (pass + 1)/(votes + 2)) ·
 * (extent + 1) · (agree + 1)/(votes + 2)}. The extent says how far an idea tells people apart, from
 * whatever analysis the host has; without one it is 0. Equals come by id.
 *
 * @param ideas all ideas that may be put, those without a vote among them
 * @param aboutTheTalk ideas about the consultation itself; each gets {@link #ABOUT_THE_TALK}
 * @param extents how far an idea tells people apart, by its id; 0 where nothing is said
 */
public record NextToPut(
    ImmutableSortedSet<IdeaId> ideas,
    ImmutableSet<IdeaId> aboutTheTalk,
    ImmutableMap<IdeaId, Double> extents)
    implements Study<NextToPut.Next> {

  /** The priority of an idea about the consultation itself. */
  public static final double ABOUT_THE_TALK = 49;

  /**
   * An idea, and how much there is to be said for putting it next.
   *
   * @param idea the idea
   * @param votes how many votes it has
   * @param priority the larger the sooner; never below 0
   */
  public record Next(IdeaId idea, long votes, double priority) {

    /** Makes it of its parts. */
    public Next {
      requireNonNull(idea, "idea");
    }
  }

  /**
   * Makes it of its parts.
   *
   * @throws IllegalArgumentException if an extent is below zero or no number
   */
  public NextToPut {
    requireNonNull(ideas, "ideas");
    requireNonNull(aboutTheTalk, "aboutTheTalk");
    requireNonNull(extents, "extents").values().forEach(NextToPut::checkExtent);
  }

  private static void checkExtent(double extent) {
    if (!(extent >= 0 && extent < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "extent is a number from 0 up, but it was " + extent + ".");
    }
  }

  /** Of these ideas, of which none is about the talk, and nobody knows how far they reach. */
  public static NextToPut of(Iterable<IdeaId> ideas) {
    return new NextToPut(
        ImmutableSortedSet.copyOf(Argument.<IdeaId>all("ideas", ideas)),
        ImmutableSet.of(),
        ImmutableMap.of());
  }

  /**
   * The priority of one idea.
   *
   * @param counts what all say to it
   * @param extent how far it tells people apart; 0 where nobody knows
   * @throws IllegalArgumentException if the extent is below zero or no number
   */
  public static double priority(OpinionCounts counts, double extent) {
    requireNonNull(counts, "counts");
    checkExtent(extent);
    double importance =
        (1 - counts.part(Opinion.PASS).value()) * (extent + 1) * counts.part(Opinion.AGREE).value();
    double scaled = importance * (1 + 8 * StrictMath.pow(2, counts.votes() / -5.0));
    return scaled * scaled;
  }

  @Override
  public Studied<Next> of(Tallies tallies) {
    requireNonNull(tallies, "tallies");
    return Studied.of(
        ideas.stream()
            .map(idea -> next(idea, tallies.of(idea).all()))
            .sorted(comparingDouble(Next::priority).reversed())
            .toList(),
        Sets.difference(tallies.ideas().keySet(), ideas).stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.<IdeaId>naturalOrder(), one -> one, one -> LeftOut.NOT_ASKED)));
  }

  private Next next(IdeaId idea, OpinionCounts counts) {
    double priority =
        aboutTheTalk.contains(idea)
            ? ABOUT_THE_TALK
            : priority(counts, extents.getOrDefault(idea, 0.0));
    return new Next(idea, counts.votes(), priority);
  }
}
