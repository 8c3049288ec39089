package org.leadershipmethod.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class CheckedTest {

  private static final Problem ONE = new Problem("row 1", "nothing", "an id");
  private static final Problem TWO = new Problem("row 2", "'x'", "a date");

  @Test
  void thereIsAValueOrThereAreProblems() {
    Checked<Integer> usable = Checked.of(ImmutableList.of(), () -> 3);
    Checked<Integer> faulty =
        Checked.of(
            ImmutableList.of(ONE, TWO),
            () -> {
              throw new AssertionError("a value was made beside problems");
            });
    assertThat(usable.map(number -> number + 1).orElseThrow()).isEqualTo(4);
    assertThat(usable.problems()).isEmpty();
    assertThat(faulty.map(number -> number + 1).problems()).containsExactly(ONE, TWO);
    assertThatThrownBy(faulty::orElseThrow)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "2 problems:\n  row 1: found nothing, expected an id\n  row 2: found 'x', expected a"
                + " date");
  }

  @Test
  void aProblemSaysWhereWhatAndWhatWasExpected() {
    assertThatThrownBy(() -> new Problem(" ", "x", "y")).hasMessageContaining("where");
    assertThatThrownBy(() -> new Problem("x", "", "y")).hasMessageContaining("found");
    assertThatThrownBy(() -> new Problem("x", "y", "")).hasMessageContaining("expected");
    assertThatThrownBy(() -> new Checked.Faulty<>(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aProblemIsOneLineThatSomebodyStillReads() {
    Problem problem =
        new Problem("line 1", "'" + "x".repeat(600_000) + "' a second time", "one\n\u202Eid");
    assertThat(problem.found())
        .hasSize(500)
        .startsWith("'xxx")
        .contains("x…x")
        .endsWith("x' a second time");
    assertThat(problem.expected()).isEqualTo("one··id");
    assertThat(new Problem("a", "b", "c".repeat(500)).expected()).isEqualTo("c".repeat(500));
  }

  @Test
  void whatIsQuotedIsShortAndCanBeSeen() {
    assertThat(Quoted.text("school")).isEqualTo("'school'");
    assertThat(Quoted.text(null)).isEqualTo("nothing");
    assertThat(Quoted.text("x".repeat(60))).hasSize(62);
    assertThat(Quoted.text("x".repeat(61))).isEqualTo("'" + "x".repeat(60) + "…'");
    assertThat(Quoted.line("a\tb\u2028c\u2067d")).isEqualTo("a·b·c·d");
  }
}
