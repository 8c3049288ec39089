package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.benchmarks.SampleColumns.NONE;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitHandle;
import org.leadershipmethod.organization.UnitId;

/**
 * Pairs of units to ask about, in the words of each contender.
 *
 * <p>The ids are texts of their own, as those of a request are, and not the ones that the answers
 * are kept under.
 */
final class Questions {
  /** How many there are. */
  static final int COUNT = 1024;

  private final int[] higher = new int[COUNT];
  private final int[] lower = new int[COUNT];
  private final ImmutableList<UnitId> higherIds;
  private final ImmutableList<UnitId> lowerIds;
  private final UnitHandle[] higherHandles = new UnitHandle[COUNT];
  private final UnitHandle[] lowerHandles = new UnitHandle[COUNT];

  /**
   * Chooses pairs.
   *
   * @param levels one: a unit and the one above it; every: any unit and the one at the top; mixed:
   *     any unit and one of those above it. One pair of four has nothing to do with each other.
   */
  Questions(SampleColumns sample, String levels) {
    Random random = new Random(COUNT);
    for (int i = 0; i < COUNT; i++) {
      lower[i] = notAtTheTop(sample, random);
      higher[i] =
          i % 4 == 3 ? stranger(sample, lower[i], random) : above(sample, lower[i], levels, random);
    }
    higherIds = ids(sample, higher);
    lowerIds = ids(sample, lower);
  }

  private static int notAtTheTop(SampleColumns sample, Random random) {
    int unit = random.nextInt(sample.units());
    return unit == sample.root() ? notAtTheTop(sample, random) : unit;
  }

  private static int above(SampleColumns sample, int unit, String levels, Random random) {
    if (levels.equals("every")) {
      return sample.root();
    }
    int at = sample.parent(unit);
    while (levels.equals("mixed") && sample.parent(at) != NONE && random.nextBoolean()) {
      at = sample.parent(at);
    }
    return at;
  }

  private static int stranger(SampleColumns sample, int unit, Random random) {
    int other = random.nextInt(sample.units());
    while (sample.reaches(unit, other)) {
      other = random.nextInt(sample.units());
    }
    return other;
  }

  @SuppressWarnings("StringCopy") // another text with the same letters is meant
  private static ImmutableList<UnitId> ids(SampleColumns sample, int[] units) {
    ImmutableList.Builder<UnitId> ids = ImmutableList.builder();
    for (int unit : units) {
      ids.add(UnitId.of(new String(sample.unitId(unit))));
    }
    return ids.build();
  }

  /** Looks all units up in an organization, to ask by handles. */
  void resolve(Organization organization) {
    for (int i = 0; i < COUNT; i++) {
      higherHandles[i] = organization.handle(higherId(i));
      lowerHandles[i] = organization.handle(lowerId(i));
    }
  }

  UnitHandle higherHandle(int question) {
    return higherHandles[question];
  }

  UnitHandle lowerHandle(int question) {
    return lowerHandles[question];
  }

  int higher(int question) {
    return higher[question];
  }

  int lower(int question) {
    return lower[question];
  }

  UnitId higherId(int question) {
    return higherIds.get(question);
  }

  UnitId lowerId(int question) {
    return lowerIds.get(question);
  }
}
