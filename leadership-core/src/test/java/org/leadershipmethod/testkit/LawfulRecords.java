package org.leadershipmethod.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadershipmethod.testkit.LawfulRecordWriter.Deed;
import org.leadershipmethod.testkit.LawfulRecordWriter.Deed.Kind;

/**
 * Records of relayed tasks in which every clause was kept: what a diagnosis must find nothing in.
 *
 * <p>They are written from the organization alone and never ask a rule. Not guaranteed: that a
 * record holds a relay at all.
 */
public final class LawfulRecords {

  private LawfulRecords() {}

  /**
   * Lawful records of up to 16 deeds: relays with or without mobilization and work, changes of the
   * organization.
   */
  public static Arbitrary<LawfulRecord> lawfulRecords() {
    return Combinators.combine(Organizations.lawfulOrganizations(), deeds())
        .as((organization, deeds) -> new LawfulRecordWriter(organization).write(deeds));
  }

  private static Arbitrary<List<Deed>> deeds() {
    return deed().list().ofMinSize(1).ofMaxSize(16);
  }

  static Arbitrary<Deed> deed() {
    Arbitrary<Integer> choice = Arbitraries.integers().between(0, 999);
    return Combinators.combine(kinds(), choice, choice, choice, choice).as(Deed::new);
  }

  private static Arbitrary<Kind> kinds() {
    return Arbitraries.frequency(
        Tuple.of(8, Kind.RELAY),
        Tuple.of(2, Kind.HAND_OVER),
        Tuple.of(1, Kind.JOIN),
        Tuple.of(1, Kind.CREATE),
        Tuple.of(1, Kind.MOVE));
  }
}
