package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.lang.ref.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesBuilder;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.SocietyFamily;

/**
 * Prints how much memory a society in ten classes needs for each person, at several sizes, beside a
 * map.
 *
 * <p>The texts of all ids are made before and stay until after, so that they do not count.
 */
public final class MemoryOfASociety {

  private static final int[] SIZES = {10_000, 100_000, 1_000_000};
  private static final int CLASSES = 10;

  private MemoryOfASociety() {}

  /**
   * Measures and prints.
   *
   * @param args how many people, if not several numbers of them
   */
  public static void main(String[] args) {
    for (int size : args.length == 0 ? SIZES : new int[] {Integer.parseInt(args[0])}) {
      String[] ids = new String[size];
      for (int i = 0; i < size; i++) {
        ids[i] = "person-" + i;
      }
      try {
        print("masses", size, UsedMemory.grownBy(() -> masses(ids)));
        print("a practice that knows of them", size, UsedMemory.grownBy(() -> practice(ids)));
        print("a map of Guava", size, UsedMemory.grownBy(() -> map(ids)));
      } finally {
        Reference.reachabilityFence(ids);
      }
    }
  }

  private static EconomicPosition position(int person) {
    return EconomicPosition.of("position " + person % CLASSES);
  }

  private static Masses masses(String[] ids) {
    MassesBuilder builder = Masses.builder();
    for (int i = 0; i < ids.length; i++) {
      builder.person(PersonId.of(ids[i]), position(i));
    }
    return builder.build();
  }

  private static Practice practice(String[] ids) {
    Chronicle chronicle =
        Chronicle.builder()
            .add(new MassesRecorded(masses(ids)), When.on(LocalDate.of(2031, 1, 1)))
            .build();
    Practice practice =
        Practice.resume(chronicle, LeadershipMethod.of(GroupFamily.GROUP, SocietyFamily.SOCIETY));
    if (!practice.diagnosis(Instant.parse("2032-01-01T00:00:00Z")).open().isEmpty()) {
      throw new AssertionError("nothing ought to be found in masses alone");
    }
    return practice;
  }

  private static ImmutableMap<PersonId, EconomicPosition> map(String[] ids) {
    EconomicPosition[] positions = new EconomicPosition[CLASSES];
    for (int i = 0; i < CLASSES; i++) {
      positions[i] = position(i);
    }
    ImmutableMap.Builder<PersonId, EconomicPosition> builder =
        ImmutableMap.builderWithExpectedSize(ids.length);
    for (int i = 0; i < ids.length; i++) {
      builder.put(PersonId.of(ids[i]), positions[i % CLASSES]);
    }
    return builder.buildOrThrow();
  }

  private static void print(String what, int people, long bytes) {
    System.out.printf(
        Locale.ROOT,
        "%-32s %,9d people %8.1f bytes a person%n",
        what,
        people,
        (double) bytes / people);
  }
}
