package org.leadershipmethod.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadershipmethod.testkit.NucleusRecordWriter.Move;

/**
 * Records of units whose leading groups form in a campaign and renew themselves, in which every
 * clause was kept.
 *
 * <p>They are written from numbers and never ask a rule.
 */
public final class NucleusRecords {

  private NucleusRecords() {}

  /** Lawful records of one to three units of 13 people or more, with up to 30 moves. */
  public static Arbitrary<Notes> nucleusRecords() {
    Arbitrary<List<Integer>> sizes = Arbitraries.integers().between(13, 30).list().ofSize(3);
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), sizes, moves().list().ofMaxSize(30))
        .as((units, size, moves) -> new NucleusRecordWriter().write(size.subList(0, units), moves))
        .withoutEdgeCases();
  }

  private static Arbitrary<Move> moves() {
    Arbitrary<Integer> choice = Arbitraries.integers().between(0, 999);
    return Combinators.combine(
            choice, Arbitraries.of(Move.Kind.class), choice, Arbitraries.integers().between(0, 45))
        .as(Move::new);
  }
}
