package org.leadershipmethod.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadershipmethod.testkit.PlannedRecordWriter.Choices;

/**
 * Records of plans in which every clause was kept: what a diagnosis must find nothing in.
 *
 * <p>They are written from the organization alone and never ask a rule. Not guaranteed: that a
 * record holds a plan at all.
 */
public final class PlannedRecords {

  private PlannedRecords() {}

  /** Lawful records of up to 8 seasons at the places of an organization, side by side. */
  public static Arbitrary<PlannedRecord> plannedRecords() {
    return Combinators.combine(Organizations.lawfulOrganizations(), seasons())
        .as((organization, seasons) -> new PlannedRecordWriter(organization).write(seasons));
  }

  private static Arbitrary<List<Choices>> seasons() {
    return choices().list().ofMinSize(1).ofMaxSize(8);
  }

  static Arbitrary<Choices> choices() {
    Arbitrary<Integer> choice = Arbitraries.integers().between(0, 999);
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Combinators.combine(
            choice, Arbitraries.integers().between(1, 4), flag, flag, flag, flag, flag, flag)
        .as(Choices::new);
  }
}
