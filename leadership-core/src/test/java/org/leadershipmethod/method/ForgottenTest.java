package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;

/** Of entries that are no longer kept it is noticed when one may have come before them. */
class ForgottenTest {

  private static final Situation NOTHING = LeadershipMethod.of().start(Coverage.EVERYTHING);
  private static final LocalDate START = LocalDate.of(2030, 1, 1);
  private static final UnitId MILL = UnitId.of("mill");
  private static final UnitId SCHOOL = UnitId.of("school");

  private static ReadEntry about(UnitId unit, int position, When when) {
    Entry entry =
        new Entry(
            EntryId.of("e" + position),
            when,
            position,
            new Departed(PersonId.of("ada"), Post.inCharge(unit)));
    return new ReadEntry(
        entry, NOTHING, NOTHING, ImmutableSet.<Key>of(unit), ImmutableSet.of(), true);
  }

  private static When day(int day) {
    return When.on(START.plusDays(day));
  }

  /** What is not sure when an entry about the mill is read behind those that were forgotten. */
  private static Optional<String> unsure(Forgotten forgotten, When when, UnitId asked) {
    return forgotten
        .unsure(Unsure.OF_NOTHING, about(MILL, 9_999, when))
        .about(asked::equals)
        .map(entry -> entry.id().value());
  }

  @Test
  void oneAboutTheSameThingThatMayHaveComeLaterIsNoticed() {
    Forgotten forgotten =
        Forgotten.NOTHING.with(about(SCHOOL, 1, day(3))).with(about(MILL, 2, day(5)));
    When rough = When.during(START, START.plusDays(90));
    assertThat(unsure(forgotten, rough, MILL)).contains("e9999");
    assertThat(unsure(forgotten, rough, SCHOOL)).as("something else").isEmpty();
    When since = When.during(START.plusDays(6), START.plusDays(90));
    assertThat(unsure(forgotten.with(about(SCHOOL, 3, day(50))), since, MILL))
        .as("certainly later, though not than something else")
        .isEmpty();
    assertThat(unsure(Forgotten.NOTHING.with(about(SCHOOL, 1, day(3))), rough, MILL))
        .as("nothing about it was forgotten")
        .isEmpty();
  }

  @Test
  void whatLiesBeforeAllThatIsKnownByThingIsNotSure() {
    Forgotten forgotten = Forgotten.NOTHING;
    for (int nth = 0; nth < 3_000; nth++) {
      forgotten = forgotten.with(about(UnitId.of("unit" + nth), nth, day(nth)));
    }
    assertThat(unsure(forgotten, When.during(START.plusDays(500), START.plusDays(4_000)), MILL))
        .as("before things that are no longer known")
        .contains("e9999");
    assertThat(unsure(forgotten, When.during(START.plusDays(2_500), START.plusDays(4_000)), MILL))
        .as("among things that are known, and none is the mill")
        .isEmpty();
    Forgotten longer = forgotten.with(about(MILL, 3_000, day(3_000)));
    When rough = When.during(START.plusDays(3_000), START.plusDays(4_500));
    assertThat(unsure(longer, rough, MILL)).contains("e9999");
    for (int nth = 3_001; nth < 4_100; nth++) {
      longer = longer.with(about(UnitId.of("unit" + nth), nth, day(nth)));
    }
    assertThat(unsure(longer, rough, MILL)).as("a thousand things later").contains("e9999");
  }
}
