package org.leadershipmethod.examples.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.examples.Run;
import org.leadershipmethod.examples.SampleData;

/** The command on the proposals of a real community, against a count over their lines. */
class SampleRolloutTest {

  private static Path folder;
  private static JsonNode expected;

  @BeforeAll
  static void count() {
    folder = SampleData.folder("kubernetes");
    expected = NaiveCount.of(folder);
  }

  @Test
  void everyFigureIsThatOfTheCount() {
    JsonNode figures = Run.of("rollout", folder.toString(), "--json").json();
    assertThat(expected.size()).isEqualTo(13);
    expected
        .properties()
        .forEach(
            one ->
                assertThat(figures.get(one.getKey())).as(one.getKey()).isEqualTo(one.getValue()));
    assertThat(figures.get("open").asInt()).isZero();
  }

  @Test
  void theScreenSaysTheSameNumbers() {
    Run run = Run.of("rollout", folder.toString());
    assertThat(run.status()).isZero();
    assertThat(run.words())
        .startsWith(expected.get("proposals") + " proposals of ")
        .contains(
            "In order: %s proposals name".formatted(expected.get("inOrder")),
            "Worked on up to stable: %s."
                .formatted(expected.get("inOrderByProgress").get("workedOn")),
            "A stage skipped: %s proposals name".formatted(expected.get("skipping")),
            "Out of order: %s proposals name".formatted(expected.get("outOfOrder")),
            "Cannot be told: %s proposals name".formatted(expected.get("unclear")),
            "Nothing named: %s proposals name".formatted(expected.get("noRelease")),
            "median " + expected.get("alphaToBeta").get("median").asText() + " ");
  }
}
