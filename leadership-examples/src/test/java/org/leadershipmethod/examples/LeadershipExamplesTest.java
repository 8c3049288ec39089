package org.leadershipmethod.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The program as it is called. */
class LeadershipExamplesTest {

  @Test
  void withoutArgumentsTheStoryIsPlayed() {
    Run run = Run.of();
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("LED WELL", "LED BADLY");
  }

  @Test
  void helpNamesTheCommandsAndWhatTheStatusMeans() {
    Run run = Run.of("--help");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(
            "story", "kubernetes", "openstack", "diagnose", "election", "--json", "Exit status: 0");
    Run ofCommand = Run.of("kubernetes", "--help");
    assertThat(ofCommand.status()).isZero();
    assertThat(ofCommand.out())
        .contains("DIR", "--as-of", "--all", "--group", "--rule", "Exit status: 0");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    Run run = Run.of("--version");
    assertThat(run.status()).isZero();
    assertThat(run.out()).matches("leadership-examples \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @Test
  void wrongUsageIsStatusTwoWithTheUsage() {
    for (String[] args :
        new String[][] {{"kubernets"}, {"--al"}, {"kubernetes"}, {"kubernetes", "a", "b"}}) {
      Run run = Run.of(args);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).containsAnyOf("Usage: leadership-examples", "Did you mean:");
    }
  }

  @Test
  void aDayThatIsNoneIsWrongUsage() {
    Run run = Run.of("kubernetes", ".", "--as-of", "2023-14-05");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("found '2023-14-05', expected a day such as 2025-01-31");
  }
}
