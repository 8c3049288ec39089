package org.leadershipmethod.examples.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.examples.Run;

/** Whatever files say in the place of releases, the figures are those of a count over the lines. */
class RolloutProperties {

  /** What stands behind a key, in the ways in which people write it. */
  private static Arbitrary<String> behind() {
    Arbitrary<Integer> release = Arbitraries.integers().between(8, 12);
    return Arbitraries.oneOf(
        release.map(one -> " v1." + one),
        release.map(one -> " \"v1." + one + "\""),
        release.map(one -> " '1." + one + "'"),
        release.map(one -> "   1." + one + " # provisional"),
        Arbitraries.of(
            "", " \"\"", " TBD", " 'n/a'", " 0.0", " v2.0", " x.y", " # later", " v1.9.2"));
  }

  private static Arbitrary<String> line(String key) {
    return behind()
        .map(text -> key + ":" + text + "\n")
        .injectNull(0.15)
        .map(RolloutProperties::text);
  }

  private static String text(@Nullable String line) {
    return line == null ? "" : line;
  }

  @Provide
  Arbitrary<String> files() {
    Arbitrary<String> section =
        Combinators.combine(line("  alpha"), line("  beta"), line("  stable"))
            .as((alpha, beta, stable) -> "milestone:\n" + alpha + beta + stable);
    return Combinators.combine(
            line("latest-milestone"),
            section.injectNull(0.15).map(RolloutProperties::text),
            Arbitraries.of("", "feature-gates:\n  - name: Mill\n", "# a comment\n"))
        .as((latest, milestone, more) -> latest + milestone + more);
  }

  @Property(tries = 40)
  void everyFigureIsThatOfACountOverTheLines(@ForAll("some") List<String> files)
      throws IOException {
    Path folder = Files.createTempDirectory("rollout");
    try {
      RolloutFiles written = new RolloutFiles(folder);
      for (int nth = 0; nth < files.size(); nth++) {
        written.proposal(nth + 1, files.get(nth));
      }
      Run run = Run.of("rollout", folder.toString(), "--json");
      assertThat(run.status()).as(run.err()).isZero();
      JsonNode figures = run.json();
      NaiveCount.of(folder)
          .properties()
          .forEach(
              one ->
                  assertThat(figures.get(one.getKey())).as(one.getKey()).isEqualTo(one.getValue()));
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  @Provide
  Arbitrary<List<String>> some() {
    return files().list().ofMinSize(1).ofMaxSize(12);
  }
}
