package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Names as people write them, and the same names in another disguise. */
class AppearanceProperties {

  private static final List<String> UNSEEN =
      List.of("\u200B", "\uFEFF", "\u00AD", "\u2060", "\u0001");
  private static final List<String> SPACES = List.of("\u00A0", "\u2007", "\t", "  ", "\u3000");

  @Property
  void aNameIsKnownAgainInEveryDisguise(
      @ForAll("names") String name, @ForAll("disguises") List<Disguise> disguises) {
    String odd = name;
    for (Disguise one : disguises) {
      odd = one.of(odd);
    }
    assertThat(Appearance.of(odd)).isEqualTo(Appearance.of(name));
    if (!odd.equals(name)) {
      assertThat(Nearest.to(odd, name::equals, Stream.of(name))).contains(name);
    }
  }

  @Property
  void signsAreNamedUnlessBothAreOfUsualLetters(
      @ForAll("names") String name, @ForAll("disguises") List<Disguise> disguises) {
    String odd = name;
    for (Disguise one : disguises) {
      odd = one.of(odd);
    }
    if (!odd.equalsIgnoreCase(name)) {
      assertThat(Appearance.difference(odd, name)).contains("U+").contains("looks the same");
    }
  }

  @Property
  void otherNamesLookOther(@ForAll("names") String one, @ForAll("names") String other) {
    boolean same = one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    assertThat(Appearance.of(one).equals(Appearance.of(other))).isEqualTo(same);
  }

  private interface Disguise {
    String of(String name);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("abzABZ07-.\u00E9\u00C5\u00F1\u010D")
        .ofMinLength(2)
        .ofMaxLength(5)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<List<Disguise>> disguises() {
    Arbitrary<Disguise> composed =
        Arbitraries.of(Normalizer.Form.NFC, Normalizer.Form.NFD)
            .map(form -> name -> Normalizer.normalize(name, form));
    Arbitrary<Disguise> unseen =
        Combinators.combine(Arbitraries.of(UNSEEN), Arbitraries.integers().between(0, 20))
            .as((sign, place) -> name -> with(sign, name, place));
    Arbitrary<Disguise> spaced =
        Arbitraries.of(SPACES).map(space -> name -> name.replace(" ", space) + space);
    Arbitrary<Disguise> upper = Arbitraries.just(name -> name.toUpperCase(Locale.ROOT));
    return Arbitraries.oneOf(composed, unseen, spaced, upper).list().ofMinSize(1).ofMaxSize(3);
  }

  /** Signs go between whole letters: in the middle of one they would make another of it. */
  private static String with(String sign, String name, int place) {
    String whole = Normalizer.normalize(name, Normalizer.Form.NFC);
    int at = place % (whole.length() + 1);
    return whole.substring(0, at) + sign + whole.substring(at);
  }
}
