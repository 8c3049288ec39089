package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  private static final List<String> IDS = List.of("county", "school", "team-one", "ab");

  private static Optional<String> nearest(String text) {
    return Nearest.to(text, IDS::contains, IDS.stream());
  }

  @ParameterizedTest
  @CsvSource({
    "schol, school",
    "schoool, school",
    "shcool, school",
    "skhool, school",
    "School, school",
    "COUNTY, county",
    "' county', county",
    "tim-one, team-one",
    "AB, ab"
  })
  void aSlipIsRecognized(String slip, String meant) {
    assertThat(nearest(slip)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"hospital", "xy", "ax", "''"})
  void whatIsFarFromAllIsNotGuessed(String text) {
    assertThat(nearest(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cafe\u0301 Nord",
        "Caf\u00E9\u00A0Nord",
        "Caf\u00E9  Nord ",
        "Caf\u00E9\tNord",
        "Caf\u00E9\u2009Nord",
        "\uFEFFCaf\u00E9 Nord",
        "Caf\u00E9 \u200ENord",
        "Ca\u00ADf\u00E9 No\u00ADrd",
        "CAFE\u0301 NORD",
        "\uFF23af\u00E9 Nord",
        "Caf\u00E9 Nord\u0007"
      })
  void whatLooksTheSameIsRecognizedInBothDirections(String odd) {
    String there = "Caf\u00E9 Nord";
    assertThat(Nearest.to(odd, there::equals, Stream.of("Cafe Nora", there))).contains(there);
    assertThat(Nearest.to(there, odd::equals, Stream.of("Cafe Nora", odd))).contains(odd);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cafe\u0301 Nord",
        "Caf\u00E9\u00A0Nord",
        "\uFEFFCaf\u00E9 \u200ENord",
        "CAF\u00C9 NORD",
        "Caf\u00E9  Nord "
      })
  void whatLooksTheSameIsRecognizedAmongAnyNumberOfIds(String odd) {
    Stream<String> others = IntStream.range(0, 10_000).mapToObj(i -> "other-" + i);
    String there = odd.startsWith("CAF") ? "caf\u00E9 nord" : "Caf\u00E9 Nord";
    assertThat(Nearest.to(odd, there::equals, others)).contains(there);
  }

  @Test
  void byWhichSignsTheyDifferIsSaidWhereNobodySeesIt() {
    assertThat(Nearest.asked("Cafe\u0301", "Caf\u00E9"))
        .isEqualTo(
            "'Caf\u00E9'? It looks the same, but it has U+00E9 (latin small letter e with acute)"
                + " where this has U+0065 (latin small letter e) and U+0301 (combining acute"
                + " accent)");
    assertThat(Nearest.asked("mill\u200B", "mill"))
        .isEqualTo(
            "'mill'? It looks the same, but it has nothing where this has U+200B (zero width"
                + " space)");
    assertThat(Nearest.asked("mill 1", "mill\u00A01"))
        .contains("U+00A0 (no-break space) where this has U+0020 (space)");
    assertThat(Nearest.asked("m\u0456ll", "mill"))
        .isEqualTo(
            "'mill'? But it has U+0069 (latin small letter i) where this has U+0456 (cyrillic small"
                + " letter byelorussian-ukrainian i)");
    assertThat(Nearest.asked("\u0430\u0430\u0430\u0430", "aaaa")).endsWith(" and so on");
  }

  @Test
  void whatIsPlainToSeeIsNotSaid() {
    assertThat(Nearest.hint("schol", "school"::equals, Stream.empty())).isEqualTo(" ('school'?)");
    assertThat(Nearest.asked("School", "school")).isEqualTo("'school'?");
    assertThat(Nearest.asked("schools", "school")).isEqualTo("'school'?");
    assertThat(Nearest.hint("hospital", "school"::equals, Stream.of("school"))).isEmpty();
  }

  @Test
  void oneSlipIsRecognizedAmongAnyNumberOfIds() {
    Stream<String> others = IntStream.range(0, 1_000_000).mapToObj(i -> "other-" + i);
    assertThat(Nearest.to("schol", "school"::equals, others)).contains("school");
  }

  @Test
  void anEndlessTextCostsNothing() {
    assertThat(nearest("x".repeat(1_000_000))).isEmpty();
  }

  @Test
  void distanceCountsLetters() {
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Nearest.distance("same", "same")).isZero();
  }

  @Test
  void aQuestionIsAskedOnlyWhereSomethingIsNear() {
    assertThat(Nearest.hint("schol", IDS.stream())).isEqualTo(" ('school'?)");
    assertThat(Nearest.hint("Scool", IDS.stream())).isEqualTo(" ('school'?)");
    assertThat(Nearest.question("schol", IDS.stream())).isEqualTo("; did you mean 'school'?");
    assertThat(Nearest.hint("hospital", IDS.stream())).isEmpty();
    assertThat(Nearest.question("hospital", IDS.stream())).isEmpty();
  }
}
