package org.leadershipmethod.examples.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.examples.Run;

/** The command as it is called, on small files. */
class ElectionCommandTest {

  /** Ada wins against Ben 3:2 and Cleo 3:2; Ben against Cleo 4:1. */
  private static final String VILLAGE =
      """
      Ada,Ben,Cleo
      1,2,3
      1,2,3
      1,2,No opinion
      3,1,2
      3,2,1
      """;

  @TempDir private Path folder;

  private Run run(String text, String... options) {
    try {
      String file = Files.writeString(folder.resolve("village.csv"), text).toString();
      String[] args = new String[options.length + 2];
      args[0] = "election";
      args[1] = file;
      System.arraycopy(options, 0, args, 2, options.length);
      return Run.of(args);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Test
  void theOutcomeFitsOnOneScreen() {
    Run run = run(VILLAGE, "--seats", "2", "--eligible", "8");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.words())
        .contains("5 ballots for 3 candidates and 2 seats, counted by schulze.")
        .contains("Turnout: 5 of 8 (62.5 %).", "Elected: Ada, Ben.");
    assertThat(run.screen())
        .map(String::strip)
        .contains("1. Ada   elected               3:2", "2. Ben   elected               3:1");
    assertThat(run.out()).doesNotContain("Step by step");
  }

  @Test
  void theStepsAreToldOnRequest() {
    Run run = run(VILLAGE, "--explain");
    assertThat(run.out()).contains("Step by step", "- Ada against Ben 3:2, Cleo 2:2.");
  }

  @Test
  void aTieLeavesSeatsOpen() {
    Run run = run("Ada,Ben\n1,2\n2,1\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.words()).contains("Tied for 1 seat: Ada, Ben; the ballots do not decide");
    assertThat(run.words()).contains("1-2. Ada tied 1:1 1-2. Ben tied");
    Run withoutBallots = run("Ada,Ben\n");
    assertThat(withoutBallots.status()).isEqualTo(1);
    assertThat(withoutBallots.words()).contains("0 ballots", "Nobody is elected");
  }

  @Test
  void otherCountsReadTheRanksAsChoices() {
    Run plurality = run(VILLAGE, "--count", "plurality", "--json");
    assertThat(texts(plurality.json().get("elected"))).containsExactly("Ada");
    assertThat(texts(plurality.json().get("steps"))).contains("Ada: 3 votes.", "Ben: 1 vote.");
    Run approval = run(VILLAGE, "--count", "approval", "--approve", "2", "--json");
    assertThat(texts(approval.json().get("steps"))).contains("Ben: 5 votes.", "Cleo: 2 votes.");
    assertThat(run(VILLAGE, "--count", "approval").out())
        .contains("Elected: Ada.\n\n1. Ada     elected  3 votes\n");
  }

  @Test
  void noOpinionIsTheLastRankOnRequest() {
    assertThat(run(VILLAGE, "--no-opinion-last", "--explain").out())
        .contains("- Ada against Ben 3:2, Cleo 3:2.");
  }

  @Test
  void everythingIsThereAsData() {
    JsonNode json = run(VILLAGE, "--seats", "2", "--eligible", "8", "--json").json();
    assertThat(json.get("ballots").asInt()).isEqualTo(5);
    assertThat(texts(json.get("candidates"))).containsExactly("Ada", "Ben", "Cleo");
    assertThat(json.get("turnout").get("share").asText()).isEqualTo("5/8");
    assertThat(texts(json.get("elected"))).containsExactly("Ada", "Ben");
    assertThat(json.get("order")).hasSize(3);
    assertThat(json.get("seatsTied").asInt()).isZero();
    assertThat(texts(json.get("steps")).get(0)).isEqualTo("5 ballots, 3 candidates, 2 seats.");
  }

  @Test
  void whatIsNotUsableIsStatusTwoAndSaysWhere() {
    Run run = run("Ada,Ben\n1,x\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("village.csv:2, column 2 (Ben): found 'x', expected a rank such as 1");
  }

  @Test
  void ofVeryManyProblemsTheFirstAreTold() {
    Run run = run("Ada,Ben\n" + "x,y\n".repeat(40));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(22).startsWith("80 problems, so nothing was counted:");
    assertThat(run.err()).endsWith("  and 60 more\n");
  }

  @Test
  void optionsThatCannotBeAreToldTogether() {
    Run run = run(VILLAGE, "--eligible", "4", "--seats", "0", "--approve", "0");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("3 problems", "--seats: found 0", "--approve: found 0")
        .contains("--eligible: found 5 with 4 eligible");
    assertThat(run(VILLAGE, "--count", "lot").err())
        .contains("--count: found 'lot', expected one of schulze, approval, plurality");
  }

  @Test
  void theHelpSaysHowRanksAreRead() {
    assertThat(Run.of("election", "--help").words())
        .contains("plurality: whoever is alone in the best rank of a ballot has its vote")
        .contains("approval: the best rank of a ballot is its approval");
  }
}
