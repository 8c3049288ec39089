package org.leadershipmethod.testkit;

import com.google.common.primitives.Bytes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.leadershipmethod.organization.Organization;

/**
 * Records of campaigns in which every clause was kept: what a diagnosis must find nothing in.
 *
 * <p>They are written from the organization alone and never ask a rule. Guaranteed: at least one
 * campaign, an organization of three levels or more, and another tree beside it. Not guaranteed:
 * that a campaign goes deeper than one level.
 */
public final class GuidanceRecords {

  private static final int CHOICES = 160;

  private GuidanceRecords() {}

  /** Lawful records of up to three campaigns, of which some go on at the same time. */
  public static Arbitrary<GuidanceRecord> guidanceRecords() {
    return records(
        Organizations.lawfulOrganizations(12).filter(GuidanceRecords::hasThreeLevels),
        Arbitraries.integers().between(1, 3));
  }

  /** Lawful records of so many campaigns in some organizations. */
  private static Arbitrary<GuidanceRecord> records(
      Arbitrary<Organization> organizations, Arbitrary<Integer> campaigns) {
    return Combinators.combine(organizations, draws(), campaigns)
        .as(
            (organization, draws, howMany) ->
                new GuidanceRecordWriter(organization, Draws.of(draws)).write(howMany))
        .withoutEdgeCases();
  }

  static Arbitrary<byte[]> draws() {
    return Arbitraries.bytes()
        .withDistribution(RandomDistribution.uniform())
        .list()
        .ofSize(CHOICES)
        .map(Bytes::toArray);
  }

  private static boolean hasThreeLevels(Organization organization) {
    return organization
        .units()
        .flatMap(unit -> organization.parent(unit.id()).stream())
        .anyMatch(parent -> organization.parent(parent).isPresent());
  }
}
