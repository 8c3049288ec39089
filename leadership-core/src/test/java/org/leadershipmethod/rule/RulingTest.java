package org.leadershipmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.input.Problem;

/** A ruling goes on with what was reached, and a refusal stays what it is. */
class RulingTest {

  private static final Problem NO_UNIT = new Problem("unit", "'ship'", "'shop'");
  private static final Ruling<String> GRANTED = Ruling.granted("done");
  private static final Ruling<String> REFUSED =
      new Ruling.Refused<>(ImmutableList.of(), ImmutableList.of(NO_UNIT));

  @Test
  void whatWasReachedIsTakenFurther() {
    assertThat(GRANTED.isGranted()).isTrue();
    assertThat(GRANTED.map(String::length)).isEqualTo(Ruling.granted(4));
    assertThat(GRANTED.then(one -> Ruling.granted(one + " twice")))
        .isEqualTo(Ruling.granted("done twice"));
    assertThat(GRANTED.then(one -> REFUSED)).isEqualTo(REFUSED);
    assertThat(GRANTED.orElse("nothing")).isEqualTo("done");
    assertThat(GRANTED.orElseThrow()).isEqualTo("done");
    assertThat(GRANTED.<String>fold(one -> one, refused -> "refused")).isEqualTo("done");
  }

  @Test
  void aRefusalStaysWithItsReasons() {
    assertThat(REFUSED.isGranted()).isFalse();
    assertThat(REFUSED.map(String::length)).isEqualTo(REFUSED);
    assertThat(REFUSED.then(one -> GRANTED)).isEqualTo(REFUSED);
    assertThat(REFUSED.orElse("nothing")).isEqualTo("nothing");
    assertThat(REFUSED.<String>fold(one -> one, refused -> "refused")).isEqualTo("refused");
    assertThat(REFUSED).hasToString("Refused:\nunit: found 'ship', expected 'shop'");
    assertThatThrownBy(REFUSED::orElseThrow)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Refused:\nunit: found 'ship', expected 'shop'");
  }

  @Test
  void aRefusalGivesAReason() {
    assertThatThrownBy(() -> new Ruling.Refused<>(ImmutableList.of(), ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A refusal gives a reason, but there was none.");
  }

  @Test
  void aDraftWritesSomething() {
    assertThatThrownBy(() -> new Draft<>(ImmutableList.of(), "nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A draft writes at least one event, but there was none.");
    assertThatThrownBy(() -> Remedy.proposal(Sentence.plain("nothing"), ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A proposal has at least one event, but there was none.");
  }
}
