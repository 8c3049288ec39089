package org.leadershipmethod.examples.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipmethod.person.PersonId;

/** Handles in one spelling. */
class HandlesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "miller",
        "Miller",
        "@miller",
        "\"@miller\"",
        " @Miller ",
        "\u201C@miller\u201D",
        "@\u2018miller\u2019",
        "@miller - for the wheel"
      })
  void aHandleHasOneSpelling(String text) {
    assertThat(Handles.person(text)).contains(PersonId.of("miller"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "@", "TBD", "@tbd", "N/A", "\"\"", "tba"})
  void placeholdersNameNobody(String text) {
    assertThat(Handles.person(text)).isEmpty();
  }

  @Test
  void aHandleOfDigitsStaysText() {
    assertThat(Handles.people("0249043822 @007"))
        .containsExactly(PersonId.of("0249043822"), PersonId.of("007"));
  }

  @Test
  void peopleAreNamedOnce() {
    assertThat(Handles.people("b TBD @A  a B")).containsExactly(PersonId.of("b"), PersonId.of("a"));
  }
}
