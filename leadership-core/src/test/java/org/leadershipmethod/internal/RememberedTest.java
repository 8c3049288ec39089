package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What ended lately can still be named, and memory does not grow with the record. */
class RememberedTest {

  private static final Instant FIRST = Instant.parse("2030-01-01T00:00:00Z");

  private static final Remembered<String, String> NOTHING = Remembered.nothing();

  @Test
  void somethingIsKnownForAYearAndForgottenThen() {
    Remembered<String, String> past = NOTHING.with("harvest", "Harvest", FIRST);
    Instant year = FIRST.plus(Remembered.KEPT);
    assertThat(past.with("roofs", "Roofs", year).of("harvest")).contains("Harvest");
    Remembered<String, String> later = past.with("roofs", "Roofs", year.plusSeconds(1));
    assertThat(later.of("harvest")).isEmpty();
    assertThat(later.ids()).containsExactly("roofs");
    assertThat(later.inOrder()).hasSize(1);
  }

  @Test
  void whatEndsAgainIsKeptOnce() {
    Remembered<String, String> again =
        NOTHING.with("harvest", "Harvest", FIRST).with("harvest", "Reaping", FIRST.plusSeconds(1));
    assertThat(again.inOrder()).hasSize(1);
    assertThat(again.of("harvest")).contains("Reaping");
    assertThat(again.without("harvest").ids()).isEmpty();
    assertThat(again.without("harvest").inOrder()).isEmpty();
  }

  @Test
  void theEndsOfTimeForgetNothingByMistake() {
    Remembered<String, String> past =
        NOTHING.with("harvest", "Harvest", Instant.MAX).with("roofs", "Roofs", Instant.MAX);
    assertThat(past.ids()).containsExactlyInAnyOrder("harvest", "roofs");
  }

  @Test
  void whatIsChangedInPlaceIsAsIfItWereNot() {
    Remembered<String, Integer> plain = Remembered.nothing();
    Remembered<String, Integer> inPlace = Remembered.nothing();
    Remembered<String, Integer> given = Remembered.nothing();
    Owner owner = new Owner();
    for (int nth = 0; nth < 2_000; nth++) {
      String id = "task" + nth * 7 % 900;
      Instant until = FIRST.plus(Duration.ofDays(nth));
      plain = nth % 5 == 0 ? plain.without(id) : plain.with(id, nth, until);
      inPlace = nth % 5 == 0 ? inPlace.without(owner, id) : inPlace.with(owner, id, nth, until);
      if (nth == 1_500) {
        given = inPlace;
        owner = new Owner();
        assertThat(given).isEqualTo(plain);
      }
    }
    assertThat(inPlace).isEqualTo(plain);
    assertThat(given.of("task" + 1_499 * 7 % 900)).contains(1_499);
    assertThat(given.inOrder()).hasSameSizeAs(given.numbers());
    assertThat(given.next()).isLessThan(inPlace.next());
  }
}
