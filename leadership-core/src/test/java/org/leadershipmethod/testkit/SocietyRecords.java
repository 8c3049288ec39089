package org.leadershipmethod.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Records of societies in which every clause about masses, classes, parties and leaders was kept,
 * made without asking a rule.
 *
 * <p>Guaranteed: two classes or more, one party or more; every link of every chain is kept alive
 * until the end, every report comes in time, every programme is amended in time and every class
 * that struggles as a class has a party within a year. Not guaranteed: that a party has leaders, or
 * a class a party.
 */
public final class SocietyRecords {

  private SocietyRecords() {}

  /** Lawful records of up to 40 moves over up to four years. */
  public static Arbitrary<Notes> societies() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 4),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(0, 999),
            moves()
                .list()
                .ofMinSize(5)
                .ofMaxSize(40)
                .withSizeDistribution(RandomDistribution.uniform()),
            Arbitraries.integers().between(0, SocietyWriter.LONGEST_PAUSE))
        .as(
            (classes, parties, choice, moves, daysAfter) ->
                new SocietyWriter().write(classes, parties, choice, moves, daysAfter))
        .withoutEdgeCases();
  }

  static Arbitrary<SocietyWriter.Move> moves() {
    Arbitrary<Integer> choice = Arbitraries.integers().between(0, 999);
    Arbitrary<Integer> days =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.integers().between(0, 3)),
            Tuple.of(3, uniform(4, SocietyWriter.LONGEST_PAUSE)));
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(2, uniform(0, SocietyWriter.FIRST_OF_PARTIES - 1)),
                Tuple.of(3, uniform(SocietyWriter.FIRST_OF_PARTIES, SocietyWriter.KINDS - 1))),
            choice,
            choice,
            days,
            Arbitraries.of(true, false))
        .as(SocietyWriter.Move::new);
  }

  private static Arbitrary<Integer> uniform(int first, int last) {
    return Arbitraries.integers()
        .between(first, last)
        .withDistribution(RandomDistribution.uniform());
  }
}
