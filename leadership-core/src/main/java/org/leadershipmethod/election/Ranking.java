package org.leadershipmethod.election;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;

/**
 * A ballot that puts candidates in order, the best first; equals share a rank.
 *
 * <p>Of whoever stands in no rank the voter has no opinion, which is not the same as the last rank;
 * {@link #withOthersLast} gives those the last rank. Checked here: no rank is empty, and nobody
 * stands in two.
 *
 * @param ranks the ranks, the best first
 */
public record Ranking(ImmutableList<ImmutableSet<PersonId>> ranks) implements Ballot {

  /** A ballot without an opinion of anybody. */
  public static final Ranking BLANK = new Ranking(ImmutableList.of());

  /**
   * Makes a ballot of ranks.
   *
   * @throws IllegalArgumentException if a rank is empty or somebody stands in two ranks
   */
  public Ranking {
    requireNonNull(ranks, "ranks");
    Set<PersonId> seen = new HashSet<>();
    for (int place = 0; place < ranks.size(); place++) {
      if (ranks.get(place).isEmpty()) {
        throw new IllegalArgumentException(
            "A rank has somebody in it, but rank " + (place + 1) + " was empty.");
      }
      for (PersonId person : ranks.get(place)) {
        if (!seen.add(person)) {
          throw new IllegalArgumentException(
              "Everybody stands in one rank at most, but " + person + " stood in two.");
        }
      }
    }
  }

  /**
   * A ballot that puts these in order, each in a rank of their own.
   *
   * @throws IllegalArgumentException if somebody is named twice
   */
  public static Ranking of(Iterable<PersonId> bestFirst) {
    ImmutableList.Builder<ImmutableSet<PersonId>> ranks = ImmutableList.builder();
    Argument.all("bestFirst", bestFirst).forEach(person -> ranks.add(ImmutableSet.of(person)));
    return new Ranking(ranks.build());
  }

  /**
   * A ballot that puts these in order, each in a rank of their own.
   *
   * @throws IllegalArgumentException if somebody is named twice, or an id is blank
   */
  public static Ranking of(String... bestFirst) {
    return of(Argument.texts("bestFirst", PersonId::of, bestFirst));
  }

  /**
   * The same ballot with one more rank below the others, shared by all of these.
   *
   * @throws IllegalArgumentException if nobody is named, or somebody who is ranked already, or an
   *     id is blank
   */
  public Ranking then(String... equals) {
    return then(ImmutableSet.copyOf(Argument.texts("equals", PersonId::of, equals)));
  }

  /**
   * The same ballot with one more rank below the others.
   *
   * @throws IllegalArgumentException if the rank is empty, or somebody in it is ranked already
   */
  public Ranking then(ImmutableSet<PersonId> rank) {
    return new Ranking(
        ImmutableList.<ImmutableSet<PersonId>>builder()
            .addAll(ranks)
            .add(requireNonNull(rank, "rank"))
            .build());
  }

  /**
   * The same ballot with a last rank for all of these who stand in none: no opinion of somebody is
   * read as the last place.
   */
  public Ranking withOthersLast(Iterable<PersonId> candidates) {
    ImmutableSet<PersonId> ranked = mentioned();
    ImmutableSet<PersonId> others =
        ImmutableSet.copyOf(Argument.all("candidates", candidates)).stream()
            .filter(person -> !ranked.contains(person))
            .collect(toImmutableSet());
    return others.isEmpty() ? this : then(others);
  }

  @Override
  public ImmutableSet<PersonId> mentioned() {
    return ranks.stream().flatMap(Set::stream).collect(toImmutableSet());
  }
}
