package org.leadershipmethod.society;

import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Step;

/** Makes a society in ten classes, asks it, and changes it: a program that runs by itself. */
public final class BigSociety {

  private static final int CLASSES = 10;
  private static final int CHANGES = 1_000;
  private static final LocalDate DAY = LocalDate.of(2031, 1, 1);

  private BigSociety() {}

  /**
   * Makes, asks and changes it.
   *
   * @param args how many people
   */
  public static void main(String[] args) {
    int people = Integer.parseInt(args[0]);
    Masses masses = masses(people);
    check("people", people, masses.size());
    check("classes", CLASSES, masses.classes().size());
    for (SocialClass one : masses.classes()) {
      check("of " + one.position(), people / CLASSES, one.size());
      check("of " + one.position() + ", one by one", people / CLASSES, one.people().count());
    }
    Practice practice = Practice.resume(Chronicle.empty(), LeadershipMethod.of(GROUP, SOCIETY));
    practice = practice.take(Step.of(new MassesRecorded(masses)), DAY).orElseThrow().practice();
    for (int i = 0; i < CHANGES; i++) {
      practice = practice.take(Step.of(moved(i)), DAY).orElseThrow().practice();
    }
    Masses after = practice.situation().view(SocietyView.SOCIETY).masses();
    check("afterwards", people, after.size());
    check("who moved", CHANGES, after.size(position(CLASSES)));
    check("the one before", people / CLASSES, masses.size(position(0)));
    int open =
        practice
            .diagnosis(DAY.plusDays(900).atStartOfDay().toInstant(ZoneOffset.UTC))
            .open()
            .size();
    check("findings", 0, open);
    System.out.println(people + " people in " + after.classes().size() + " classes");
  }

  private static Masses masses(int people) {
    MassesBuilder builder = Masses.builder();
    for (int i = 0; i < people; i++) {
      builder.person("person-" + i, position(i % CLASSES));
    }
    return builder.build();
  }

  /** Somebody who now lives by something that nobody lived by before. */
  private static PositionStated moved(int person) {
    return new PositionStated(PersonId.of("person-" + person), ImmutableSet.of(position(CLASSES)));
  }

  private static EconomicPosition position(int number) {
    return EconomicPosition.of("position " + number);
  }

  private static void check(String what, long expected, long found) {
    if (expected != found) {
      throw new AssertionError(what + ": expected " + expected + ", found " + found);
    }
  }
}
