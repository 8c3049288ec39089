package org.leadershipmethod.concentration;

import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.function.Predicate;
import org.leadershipmethod.internal.Argument;

/**
 * The ideas that all see alike: those with which most agree, and those with which most disagree.
 *
 * <p>An idea is among them if more than half hold that opinion, as estimated, and chance alone
 * would give it less than one time in ten. Those with the largest product of both come first; of
 * equals the one with the lesser id.
 *
 * @param agreed with which most agree
 * @param rejected with which most disagree
 */
public record Consensus(ImmutableList<SharedIdea> agreed, ImmutableList<SharedIdea> rejected) {

  /** How many of each are named where nobody says otherwise. */
  public static final int USUAL = 5;

  /** Makes it of both lists. */
  public Consensus {
    requireNonNull(agreed, "agreed");
    requireNonNull(rejected, "rejected");
  }

  /**
   * What all see alike in a tally.
   *
   * @param tally the tally
   * @param asked which ideas are looked at
   * @param most how many of each list are named
   * @param fewestVotes how many votes an idea needs to be looked at; 0 asks for none
   */
  public static Consensus of(
      Tally tally, Predicate<? super IdeaId> asked, int most, long fewestVotes) {
    Argument.count("most", most);
    return new Consensus(
        shared(tally, asked, Opinion.AGREE, fewestVotes, most),
        shared(tally, asked, Opinion.DISAGREE, fewestVotes, most));
  }

  private static ImmutableList<SharedIdea> shared(
      Tally tally, Predicate<? super IdeaId> asked, Opinion opinion, long fewest, int most) {
    return tally.ideas().entrySet().stream()
        .filter(one -> asked.test(one.getKey()))
        .map(one -> Map.entry(one.getKey(), one.getValue().all()))
        .filter(one -> one.getValue().votes() >= fewest)
        .map(one -> SharedIdea.of(one.getKey(), opinion, one.getValue()))
        .filter(SharedIdea::isShared)
        .sorted(comparingDouble(SharedIdea::weight).reversed())
        .limit(most)
        .collect(ImmutableList.toImmutableList());
  }
}
