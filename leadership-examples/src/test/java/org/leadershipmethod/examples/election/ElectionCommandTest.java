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
    assertThat(run.screen().get(0)).isEqualTo("Elected: Ada, Ben.");
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
    assertThat(withoutBallots.words())
        .contains("0 ballots", "Nobody is elected", "village.csv:1: no ballot is in the file");
  }

  @Test
  void otherCountsReadTheRanksAsChoices() {
    Run plurality = run(VILLAGE, "--count", "plurality", "--json");
    assertThat(texts(plurality.json().get("elected"))).containsExactly("Ada");
    assertThat(texts(plurality.json().get("steps"))).contains("Ada: 3 votes.", "Ben: 1 vote.");
    Run approval = run(VILLAGE, "--count", "approval", "--approve", "2", "--json");
    assertThat(texts(approval.json().get("steps"))).contains("Ben: 5 votes.", "Cleo: 2 votes.");
    assertThat(run(VILLAGE, "--count", "approval").out())
        .startsWith("Elected: Ada.\n")
        .contains("\n\n1. Ada     elected  3 votes\n");
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

  @Test
  void theHelpShowsTheColumnsWithAnExample() {
    assertThat(Run.of("election", "--help").out())
        .contains("\n  Ada,Ben,Cleo\n  2,1,\n")
        .contains("--candidates", "--ignore");
  }

  /** Ben and Dan are tied for the first seat, and Dan and Ada for the second. */
  @Test
  void noPlaceContradictsATie() {
    String text = "Ada,Ben,Cleo,Dan\n3,2,4,1\n2,1,4,3\n3,1,2,4\n3,4,2,1\n";
    assertThat(run(text).words())
        .contains("Tied for 1 seat: Ben, Dan;")
        .contains("1-2. Ben tied 2:2 1-2. Dan tied 3-4. Ada 2:2 3-4. Cleo");
    Run two = run(text, "--seats", "2");
    assertThat(two.words())
        .contains("Elected: Ben. Tied for 1 seat: Dan, Ada;")
        .contains("1. Ben elected 2-3. Dan tied 2:2 2-3. Ada tied 4. Cleo");
    JsonNode dan = run(text, "--seats", "2", "--json").json().get("places").get(1);
    assertThat(dan.get("candidate").asText()).isEqualTo("Dan");
    assertThat(dan.get("first").asInt()).isEqualTo(2);
    assertThat(dan.get("last").asInt()).isEqualTo(3);
  }

  @Test
  void whatNoOpinionDecidesIsCountedAndTold() {
    String text = "Ada,Ben\n1,\n1,\n3,1\n";
    assertThat(run(text).words())
        .startsWith("Elected: Ben.")
        .contains(
            "Notice: village.csv: 2 ballots of 3 say nothing of somebody, and counted for no pair"
                + " with them; --no-opinion-last gives: Elected: Ada.");
    assertThat(run(text, "--no-opinion-last").words())
        .startsWith("Elected: Ada.")
        .doesNotContain("Notice");
    assertThat(run(VILLAGE).words())
        .contains(
            "1 ballot of 5 says nothing of somebody, and counted for no pair with them;"
                + " --no-opinion-last changes nothing in who is elected.");
    assertThat(run(text, "--count", "plurality").words()).doesNotContain("Notice");
  }

  @Test
  void aBlankBallotIsCast() {
    assertThat(run("Ada\n1\n\n1\n", "--eligible", "3").words())
        .contains("3 ballots", "Turnout: 3 of 3");
  }

  @Test
  void aVoterWhoComesTwiceStopsTheCount() {
    Run twice = run("voter_id,Ada,Ben\n7,1,2\n8,2,1\n7,1,2\n");
    assertThat(twice.status()).isEqualTo(2);
    assertThat(twice.err())
        .contains(
            "village.csv:4, column 1 (voter_id): found '7' a second time, first in line 2, expected"
                + " each ballot once (--ignore 'voter_id' counts it all the same)");
    assertThat(run("voter_id,Ada,Ben\n7,1,2\n8,2,1\n7,1,2\n", "--ignore", "voter_id").words())
        .startsWith("Elected: Ada.")
        .contains("is called 'voter_id', is left out, as --ignore says");
  }

  @Test
  void whoStandsCanBeSaid() {
    String text = "Ward,\"Cem, dr\",Ada\n1,1,2\n2,2,1\n1,1,2\n";
    Run doubt = run(text);
    assertThat(doubt.status()).isEqualTo(2);
    assertThat(doubt.err())
        .contains("found the column 'Ward', which may be no candidate")
        .contains("--ignore 'Ward' leaves it out, --candidates names all who stand");
    assertThat(run(text, "--ignore", "Ward").words()).startsWith("Elected: \"Cem, dr\".");
    assertThat(texts(run(text, "--candidates", "Ward,Ada", "--json").json().get("candidates")))
        .containsExactly("Ward", "Ada");
    Run two = run(text, "--candidates", "Cem, dr", "--candidates", "Ada");
    assertThat(two.words())
        .startsWith("Elected: \"Cem, dr\".")
        .contains("is called 'Ward', is none of the candidates that were named, and is left out");
    assertThat(run(text, "--candidates", "Ada,Adda", "--ignore", "Ada,Bob").err())
        .contains("--candidates: found 'Adda', expected the name of a column: 'Ward', 'Cem, dr'")
        .contains("--ignore: found 'Bob'", "--ignore: found 'Ada', which --candidates names too");
  }

  @Test
  void whatIsInANameDoesNotSteerTheTerminal() {
    String text = "\"\u001b[2JAda\",\"Be\nn\",\u202eeva\n1,2,3\n";
    Run run = run(text);
    assertThat(run.out()).contains("Elected: \\u001b[2JAda.", "2. Be\\u000an", "3. \\u202eeva");
    assertThat(texts(run(text, "--json").json().get("candidates")))
        .containsExactly("\u001b[2JAda", "Be\nn", "\u202eeva");
    Run refused = run("Ada,\u009b1m\n1,x\u202e\n");
    assertThat(refused.err()).contains("(·1m): found 'x·'").doesNotContain("\u202e");
  }
}
