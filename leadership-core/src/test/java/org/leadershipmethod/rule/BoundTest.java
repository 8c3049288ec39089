package org.leadershipmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.clause.Clause;

class BoundTest {

  private static final Bound<Integer> PILOTS =
      Bound.fromText("pilots", 3, Clause.M2_4).within("two or three", n -> n == 2 || n == 3);

  private static final Bound<Duration> WINDOW =
      Bound.ours("window", Duration.ofDays(8), "a week and a day")
          .scaledBy((window, difficulty) -> difficulty.tighten(window));

  @Test
  void aBoundIsMovedAsFarAsItAllows() {
    assertThat(Bounds.AS_STATED.of(PILOTS)).isEqualTo(3);
    assertThat(Bounds.AS_STATED.with(PILOTS, 2).of(PILOTS)).isEqualTo(2);
    assertThatThrownBy(() -> Bounds.AS_STATED.with(PILOTS, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bound 'pilots': found 4, expected two or three");
    assertThatThrownBy(() -> PILOTS.within("two", n -> n == 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsOursCitesNoClause() {
    assertThat(PILOTS.isOurs()).isFalse();
    assertThat(PILOTS.source()).containsExactly(Clause.M2_4);
    assertThat(WINDOW.isOurs()).isTrue();
    assertThat(WINDOW.source()).isEmpty();
  }

  @Test
  void aBoundIsToldWithWhoseItIsAndWhatItWas() {
    Bounds stated = Bounds.AS_STATED;
    assertThat(stated.told(WINDOW)).hasToString("8 days (ours)");
    assertThat(stated.told(PILOTS)).hasToString("3 (stated by M2.4)");
    assertThat(stated.with(WINDOW, Duration.ofHours(36)).told(WINDOW))
        .hasToString("36 hours (yours; stated: 8 days)");
    assertThat(stated.with(WINDOW, Duration.ofDays(1)).told(WINDOW))
        .hasToString("1 day (yours; stated: 8 days)");
    assertThat(stated.with(WINDOW, Duration.ofMinutes(90)).changes())
        .containsExactly("window = 90 minutes (stated: 8 days)");
    Bounds severe = stated.with(PILOTS, 2).under(Difficulty.SEVERE);
    assertThat(severe.told(WINDOW))
        .hasToString("2 days (ours; difficulty: SEVERE; stated: 8 days)");
    assertThat(severe.told(PILOTS)).hasToString("2 (yours; stated: 3)");
  }

  @Test
  void harderCircumstancesTightenWhatIsScaledAndShow() {
    Bounds severe = Bounds.AS_STATED.with(PILOTS, 2).under(Difficulty.SEVERE);
    assertThat(severe.of(WINDOW)).isEqualTo(Duration.ofDays(2));
    assertThat(severe.of(PILOTS)).isEqualTo(2);
    assertThat(severe.changes()).containsExactly("difficulty = SEVERE", "pilots = 2 (stated: 3)");
    assertThat(Bounds.AS_STATED.changes()).isEmpty();
    assertThat(severe)
        .isEqualTo(Bounds.AS_STATED.under(Difficulty.SEVERE).with(PILOTS, 2))
        .hasSameHashCodeAs(Bounds.AS_STATED.under(Difficulty.SEVERE).with(PILOTS, 2));
  }
}
