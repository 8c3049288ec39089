package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
