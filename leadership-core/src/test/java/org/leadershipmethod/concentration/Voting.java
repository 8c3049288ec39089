package org.leadershipmethod.concentration;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Votes of people whose group is told by their number. */
final class Voting {

  /**
   * A vote of somebody, by numbers.
   *
   * @param person who; every fourth is in no group, the others are in g1, g2 or g3
   * @param idea on what
   * @param opinion what they say
   * @param at when
   */
  record Cast(int person, int idea, Opinion opinion, int at) {

    Optional<GroupName> group() {
      return Voting.group(person);
    }
  }

  private Voting() {}

  static Optional<GroupName> group(int person) {
    int number = person % 4;
    return number == 0 ? Optional.empty() : Optional.of(GroupName.of("g" + number));
  }

  static IdeaId idea(int number) {
    return IdeaId.of(String.valueOf(number));
  }

  /** Up to sixty votes of twelve people on six ideas. */
  static Arbitrary<List<Cast>> few() {
    return casts(11, 5, 60);
  }

  /** Up to four hundred votes of eighty people on six ideas. */
  static Arbitrary<List<Cast>> many() {
    return casts(79, 5, 400);
  }

  private static Arbitrary<List<Cast>> casts(int people, int ideas, int most) {
    return Combinators.combine(
            Arbitraries.integers().between(0, people),
            Arbitraries.integers().between(0, ideas),
            Arbitraries.of(Opinion.class),
            Arbitraries.integers().between(0, 9))
        .as(Cast::new)
        .list()
        .ofMaxSize(most)
        .withoutEdgeCases();
  }

  static Tallies counted(Iterable<Cast> votes) {
    VoteCount count = Tallies.counting();
    votes.forEach(cast -> count.vote(idea(cast.idea()), cast.group(), cast.opinion()));
    return count.tallies();
  }

  /** Up to a million millions of each, and often few. */
  static Arbitrary<OpinionCounts> counts() {
    Arbitrary<Long> number =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 20),
            Arbitraries.longs().between(0, 200),
            Arbitraries.longs().between(0, 1_000_000_000_000L));
    return Combinators.combine(number, number, number).as(OpinionCounts::new);
  }

  /** Of any size: up to four groups on up to eight ideas, and people in none. */
  static Arbitrary<Tallies> tallies() {
    Arbitrary<IdeaTally> idea =
        Combinators.combine(
                Arbitraries.maps(Arbitraries.of("A", "B", "C", "D").map(GroupName::of), counts())
                    .ofMaxSize(4),
                Arbitraries.oneOf(Arbitraries.just(OpinionCounts.NONE), counts()))
            .as(IdeaTally::of);
    return Arbitraries.maps(Arbitraries.integers().between(0, 12).map(Voting::idea), idea)
        .ofMaxSize(8)
        .map(ImmutableSortedMap::copyOf)
        .map(Tallies::new)
        .withoutEdgeCases();
  }
}
