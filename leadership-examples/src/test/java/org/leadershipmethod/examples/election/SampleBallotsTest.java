package org.leadershipmethod.examples.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.TreeMultimap;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipmethod.election.Counts;
import org.leadershipmethod.election.Outcome;
import org.leadershipmethod.election.Poll;
import org.leadershipmethod.election.Ranking;
import org.leadershipmethod.examples.Run;
import org.leadershipmethod.examples.SampleData;
import org.leadershipmethod.person.PersonId;

/** Elections of a real community, against what was published and what another program computed. */
class SampleBallotsTest {

  @ParameterizedTest
  @CsvSource({"2017, 6", "2022, 3"})
  void theOrderIsAsExpected(String year, int seats) {
    Ballots ballots = BallotsFile.read(file(year), ColumnChoice.NONE).orElseThrow();
    JsonNode expected = expected(year);
    assertThat(ballots.rankings()).hasSize(expected.get("ballots_in_file").asInt());
    assertThat(ballots.candidates()).hasSize(expected.get("candidates").asInt());
    JsonNode withoutPairs = expected.get("pairs_with_no_opinion_do_not_count");
    Outcome outcome = counted(ballots, seats);
    assertThat(outcome.order()).isEqualTo(order(withoutPairs));
    assertThat(outcome.elected())
        .extracting(PersonId::value)
        .isEqualTo(texts(expected.get("published_winners")));
    assertThat(counted(ballots, 1).elected())
        .extracting(PersonId::value)
        .isEqualTo(texts(withoutPairs.get("condorcet_winner")));
    assertThat(counted(ballots.withNoOpinionLast(), seats).order())
        .isEqualTo(order(expected.get("no_opinion_ranks_last")));
  }

  private static Outcome counted(Ballots ballots, int seats) {
    return Counts.SCHULZE.of(
        Poll.<Ranking>of(ballots.candidates(), ballots.rankings(), seats).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"2017, 6, 392, 309 of 392 (78.8 %)", "2022, 3, 698, 219 of 698 (31.3 %)"})
  void theCommandShowsIt(String year, int seats, int eligible, String turnout) {
    String[] args = {
      "election", file(year).toString(), "--seats", "" + seats, "--eligible", "" + eligible
    };
    Run run = Run.of(args);
    assertThat(run.status()).isZero();
    assertThat(run.screen()).hasSizeLessThanOrEqualTo(50).allMatch(line -> line.length() <= 100);
    assertThat(run.words())
        .contains("Turnout: " + turnout + ".")
        .contains(
            "Elected: " + String.join(", ", texts(expected(year).get("published_winners"))) + ".");
  }

  private static Path file(String year) {
    return SampleData.folder("kubernetes").resolve("ballots-steering-" + year + ".csv");
  }

  private static JsonNode expected(String year) {
    return SampleData.expected(
        SampleData.folder("kubernetes").resolve("expected-election-" + year + ".json"));
  }

  private static List<ImmutableSet<PersonId>> order(JsonNode ways) {
    TreeMultimap<Integer, PersonId> byBeaten =
        TreeMultimap.create(Comparator.reverseOrder(), Comparator.naturalOrder());
    for (JsonNode one : ways.get("schulze_ranking")) {
      byBeaten.put(one.get(1).asInt(), PersonId.of(one.get(0).asText()));
    }
    return byBeaten.asMap().values().stream().map(ImmutableSet::copyOf).toList();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
