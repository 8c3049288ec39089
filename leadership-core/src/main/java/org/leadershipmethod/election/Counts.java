package org.leadershipmethod.election;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The ways of counting that the library has.
 *
 * <p>The text says that leaders are elected, not how votes are counted: these are our choice, and a
 * program may bring another {@link Count} ({@code M9.1}). In all of them a seat goes only to
 * somebody of whom at least one ballot states an opinion, and a tie is told and never broken.
 */
public final class Counts {

  /**
   * One choice on each ballot; most votes first. For several seats this is the single
   * non-transferable vote: a large minority gets some of them.
   */
  public static final TalliedCount<SingleChoice, VoteTally<SingleChoice>> PLURALITY =
      new MostVotes<>("plurality", SingleChoice.class);

  /**
   * Any number of choices on each ballot; most votes first. For several seats the same voters can
   * fill all of them.
   */
  public static final TalliedCount<Choices, VoteTally<Choices>> APPROVAL =
      new MostVotes<>("approval", Choices.class);

  /**
   * An order on each ballot, counted by the Schulze method with winning votes.
   *
   * <p>For each two candidates, those ballots are compared that rank both: a ballot without an
   * opinion of either does not count for the pair, and equals count for neither. The one whom more
   * ballots rank above the other wins the pair, and the win is as strong as the ballots for it; as
   * many for one as for the other is a pair that nobody wins. One candidate beats another if the
   * strongest chain of won pairs from the one to the other, which is as strong as its weakest pair,
   * is stronger than any chain back. If chains are equally strong, neither beats the other.
   *
   * <p>That relation is never circular, and leaves each candidate places: after all who beat them,
   * before all whom they beat. A seat is theirs for certain if even the last of these places has
   * one; whoever has one in some of them and not in others is tied. In the order candidates stand
   * by how many they beat, and those who beat equally many stand together, so nobody stands before
   * somebody who beats them. Somebody whom few ballots rank together with others can therefore be
   * tied for a seat although they stand lower in the order. Somebody whom no ballot ranks stands
   * below all others and is not elected.
   *
   * <p>To be moved up on a ballot never harms a candidate, and neither does a further ballot that
   * ranks them above all others and says nothing else. A further ballot that ranks them first can
   * harm them all the same by how it orders the others.
   *
   * <p>Who wants no opinion to count as the last place says so: {@link Ranking#withOthersLast}.
   */
  public static final TalliedCount<Ranking, PairTally> SCHULZE =
      new Schulze("schulze", Strength.WINNING_VOTES);

  private static final ImmutableMap<String, Count<?>> BY_NAME =
      Stream.<Count<?>>of(SCHULZE, APPROVAL, PLURALITY)
          .collect(toImmutableMap(Count::name, Function.identity()));

  private Counts() {}

  /** The Schulze method with another strength of pairs; otherwise as {@link #SCHULZE}. */
  public static TalliedCount<Ranking, PairTally> schulze(Strength strength) {
    return requireNonNull(strength, "strength") == Strength.WINNING_VOTES
        ? SCHULZE
        : new Schulze("schulze by " + strength, strength);
  }

  /**
   * The ways of counting that have a name here: Schulze with winning votes, approval, plurality.
   */
  public static ImmutableCollection<Count<?>> all() {
    return BY_NAME.values();
  }

  /** The way of counting with a name, if the library has it. */
  public static Optional<Count<?>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(requireNonNull(name, "name")));
  }
}
