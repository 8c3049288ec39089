package org.leadershipmethod.examples.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables and columns. */
class TableTest {

  @Test
  void numbersStandBelowEachOther() {
    assertThat(
            new Table()
                .row("", "one", "")
                .row("mill", "1", "100")
                .row("orchard", "12", "7")
                .lines())
        .containsExactly("         one", "mill       1  100", "orchard   12    7");
  }

  @Test
  void aTableWithoutRowsHasNoLines() {
    assertThat(new Table().lines()).isEmpty();
  }

  @Test
  void theShorterColumnIsFilledUp() {
    assertThat(Columns.of(List.of("a", "bc"), 3, List.of("x"))).containsExactly("a   | x", "bc  |");
    assertThat(Columns.of(List.of(), 1, List.of("x", "y"))).containsExactly("  | x", "  | y");
  }
}
