package org.leadershipmethod.testkit;

import com.google.common.primitives.Bytes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Records of ideas on their way from the masses to the masses, in which every clause was kept.
 *
 * <p>They are written from choices and never ask a rule. Guaranteed: one spiral that goes on when
 * the record is looked at, with one turn or more. Not guaranteed: that anything in it was tested.
 */
public final class MassLineRecords {

  private static final int CHOICES = 240;

  private MassLineRecords() {}

  /** Lawful records of one to three turns in one to three units, and often a closed spiral. */
  public static Arbitrary<Notes> massLineRecords() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), draws(), Arbitraries.integers().between(1, 3))
        .as((units, draws, turns) -> new MassLineRecordWriter(units, Draws.of(draws)).write(turns))
        .withoutEdgeCases();
  }

  private static Arbitrary<byte[]> draws() {
    return Arbitraries.bytes()
        .withDistribution(RandomDistribution.uniform())
        .list()
        .ofSize(CHOICES)
        .map(Bytes::toArray);
  }
}
