package org.leadershipmethod.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.UnitId;

class LookTest {

  private static final UnitId SHOP = UnitId.of("shop");
  private static final ImmutableList<Problem> PROBLEMS =
      ImmutableList.of(new Problem("the shop", "nobody there", "somebody"));

  @Test
  void unchangedIsNothing() {
    Look<String> look = Look.unchanged();
    assertThat(look.next()).isEmpty();
    assertThat(look.touched()).isEmpty();
    assertThat(look.problems()).isEmpty();
    assertThat(look.doubts()).isEmpty();
  }

  @Test
  void changedHasTheNextPictureAndWhatWasTouched() {
    Look<String> look = Look.changed("open", ImmutableSet.of(SHOP));
    assertThat(look.next()).contains("open");
    assertThat(look.touched()).containsExactly(SHOP);
    assertThat(look.problems()).isEmpty();
    assertThat(look.doubts()).isEmpty();
  }

  @Test
  void whatWasTouchedCannotBeForgotten() {
    assertThatThrownBy(() -> Look.changed("open", ImmutableSet.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A view that changes its picture says what the entry touched, but it named nothing;"
                + " no rule would be asked again.");
    assertThatThrownBy(() -> look(Optional.of("open"), ImmutableSet.of(), ImmutableList.of()))
        .hasMessageStartingWith("A view that changes its picture says what the entry touched");
    assertThatThrownBy(() -> look(Optional.empty(), ImmutableSet.of(SHOP), ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A view that says what an entry touched gives its next picture, but there was none"
                + " beside [shop].");
  }

  @Test
  void whatCannotBeUsedChangesNothingAndSaysWhy() {
    Look<String> look = Look.unusable(PROBLEMS);
    assertThat(look.next()).isEmpty();
    assertThat(look.touched()).isEmpty();
    assertThat(look.problems()).isEqualTo(PROBLEMS);
    assertThatThrownBy(() -> Look.unusable(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A view that cannot use an entry says why, but it gave no problem.");
    assertThatThrownBy(() -> look(Optional.of("open"), ImmutableSet.of(SHOP), PROBLEMS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("An entry that a view cannot use changes no picture")
        .hasMessageContaining("nobody there");
  }

  @Test
  void doubtsComeBesideEverythingElse() {
    Look<String> look = Look.changed("open", ImmutableSet.of(SHOP)).withDoubts(PROBLEMS);
    assertThat(look.next()).contains("open");
    assertThat(look.touched()).containsExactly(SHOP);
    assertThat(look.problems()).isEmpty();
    assertThat(look.doubts()).isEqualTo(PROBLEMS);
    assertThat(look.withDoubts(ImmutableList.of()).doubts()).isEmpty();
  }

  private static Look<String> look(
      Optional<String> next, ImmutableSet<Key> touched, ImmutableList<Problem> problems) {
    return new Look<>(next, touched, problems, ImmutableList.of());
  }
}
