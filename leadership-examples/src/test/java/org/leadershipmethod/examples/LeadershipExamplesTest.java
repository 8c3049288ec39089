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
            "story",
            "kubernetes",
            "openstack",
            "rollout",
            "diagnose",
            "election",
            "ideas",
            "--json",
            "Exit status: 0");
    Run ofCommand = Run.of("kubernetes", "--help");
    assertThat(ofCommand.status()).isZero();
    assertThat(ofCommand.out())
        .contains("DIR", "--as-of", "--all", "--group", "--rule", "Exit status: 0");
  }

  @Test
  void helpSaysWhatEachStatusMeansAndWhichColumnsATableHas() {
    for (String command : new String[] {"diagnose", "kubernetes", "openstack"}) {
      assertThat(Run.of(command, "--help").words())
          .contains(
              "Exit status: 0 if nothing is open in what is shown, and everything was read; 1 if"
                  + " something is open; 2 if the input is not usable, and nothing was read; 3 if"
                  + " nothing is open in what was read, and not everything was");
    }
    for (String command : new String[] {"diagnose", "kubernetes", "openstack"}) {
      assertThat(Run.of(command, "--help").words())
          .contains(
              "--zone=ZONE", "are days of this time zone, such as Europe/Berlin. Else of UTC.");
    }
    assertThat(Run.of("kubernetes", "--help").out())
        .contains("group,role,github,from,to\n")
        .contains("kep,path,owning_sig,created,last_change,approvers,latest_milestone\n");
    assertThat(Run.of("openstack", "--help").out())
        .contains("snapshot,team,leadership_type,ptl_name,ptl_irc\n");
  }

  @Test
  void theStorySaysWhatIsFoundInAnotherLanguage() {
    for (String[] args : new String[][] {{"--language", "es"}, {"story", "--language", "es"}}) {
      Run run = Run.of(args);
      assertThat(run.status()).isZero();
      assertThat(run.out())
          .contains("LED BADLY", "para repararlo:", "en su lugar:", "interpretación nuestra")
          .doesNotContain("to mend it:", "instead:", "our interpretation");
    }
  }

  @Test
  void aLanguageThatIsNotThereIsRefusedWithThoseThatAre() {
    for (String[] args :
        new String[][] {
          {"--language", "fr"},
          {"story", "--language", "fr"},
          {"diagnose", "--chronicle", "none.jsonl", "--language", "fr"}
        }) {
      Run run = Run.of(args);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains(
              "Invalid value for option '--language': found 'fr', expected en (English) or es"
                  + " (Spanish), or a file with the words of another language");
    }
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
