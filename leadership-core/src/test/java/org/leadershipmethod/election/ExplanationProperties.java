package org.leadershipmethod.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Polls;

/** What is told of a count step by step is what came of it, and no place contradicts a tie. */
@StatisticsReport(StatisticsReportMode.OFF)
class ExplanationProperties {

  @Provide
  Arbitrary<Poll<Ranking>> rankings() {
    return Polls.rankings(6);
  }

  @Provide
  Arbitrary<Poll<Choices>> choices() {
    return Polls.choices(6);
  }

  private static <B extends Ballot, T extends Tally<B, T>> Explanation explained(
      TalliedCount<B, T> count, Poll<B> poll) {
    return count.explained(count.none(poll.candidates()).plus(poll.ballots()), poll.seats());
  }

  @Property(tries = 300)
  void oneByOneTheStepsAreTheSame(
      @ForAll("rankings") Poll<Ranking> rankings, @ForAll("choices") Poll<Choices> choices) {
    requireSame(explained(Counts.SCHULZE, rankings), Counts.SCHULZE.of(rankings));
    requireSame(explained(Counts.APPROVAL, choices), Counts.APPROVAL.of(choices));
  }

  private static void requireSame(Explanation explanation, Outcome outcome) {
    assertThat(explanation.outcome()).isEqualTo(outcome.withSteps(ImmutableList.of()));
    assertThat(explanation.steps()).isEqualTo(outcome.steps());
    assertThat(explanation.steps()).as("a second time").isEqualTo(outcome.steps());
    assertThat(outcome.steps()).endsWith(explanation.summary());
  }

  @Property(tries = 300)
  void placesGoWithTheSeats(
      @ForAll("rankings") Poll<Ranking> rankings, @ForAll("choices") Poll<Choices> choices) {
    requirePlaces(explained(Counts.SCHULZE, rankings));
    requirePlaces(explained(Counts.APPROVAL, choices));
    Statistics.label("several tied")
        .collect(Counts.SCHULZE.of(rankings).tied().size() > 1)
        .coverage(fair -> fair.check(true).percentage(share -> share > 4));
  }

  private static void requirePlaces(Explanation explanation) {
    Outcome outcome = explanation.outcome();
    int certain = outcome.elected().size();
    int possible = certain + outcome.tied().size();
    outcome.order().stream()
        .flatMap(ImmutableSet::stream)
        .forEach(
            one -> {
              PlaceRange places = explanation.places(one);
              if (outcome.elected().contains(one)) {
                assertThat(places.last()).isLessThanOrEqualTo(certain);
              } else if (outcome.tied().contains(one)) {
                assertThat(places.first()).isGreaterThan(certain);
                assertThat(places.last()).isLessThanOrEqualTo(possible);
              } else {
                assertThat(places.first()).isGreaterThan(possible);
              }
            });
  }

  @Property(tries = 300)
  void nobodyStandsBeforeSomebodyWhoBeatsThem(@ForAll("rankings") Poll<Ranking> poll) {
    PairTally tally = PairTally.none(poll.candidates()).plus(poll.ballots());
    BeatPaths paths = BeatPaths.of(tally, Strength.WINNING_VOTES);
    Explanation explanation = Counts.SCHULZE.explained(tally, poll.seats());
    for (int one = 0; one < paths.size(); one++) {
      for (int other = 0; other < paths.size(); other++) {
        PlaceRange places = explanation.places(tally.candidates().get(one));
        PlaceRange others = explanation.places(tally.candidates().get(other));
        if (paths.beats(one, other)) {
          assertThat(places.first()).isLessThanOrEqualTo(others.first());
          assertThat(places.last()).isLessThanOrEqualTo(others.last());
        }
      }
    }
  }

  /** Ben wins against Ada and Cleo, and Dan against Cleo; the other pairs are even. */
  private static Explanation village(int seats) {
    List<Ranking> ballots =
        List.of(
            Ranking.of("dan", "ben", "ada", "cleo"),
            Ranking.of("ben", "ada", "dan", "cleo"),
            Ranking.of("ben", "cleo", "ada", "dan"),
            Ranking.of("dan", "cleo", "ada", "ben"));
    List<PersonId> candidates = Stream.of("ada", "ben", "cleo", "dan").map(PersonId::of).toList();
    return explained(Counts.SCHULZE, Poll.<Ranking>of(candidates, ballots, seats).orElseThrow());
  }

  private static String places(Explanation explanation, String person) {
    return explanation.places(PersonId.of(person)).toString();
  }

  @Example
  void theTiedShareThePlaces() {
    Explanation one = village(1);
    assertThat(one.summary()).contains("Tied for 1 seat: ben, dan;");
    assertThat(places(one, "ben")).isEqualTo("1-2");
    assertThat(places(one, "dan")).isEqualTo("1-2");
    assertThat(places(one, "ada")).isEqualTo("3-4");
    Explanation two = village(2);
    assertThat(two.summary()).startsWith("Elected: ben. Tied for 1 seat: dan, ada;");
    assertThat(places(two, "ben")).isEqualTo("1");
    assertThat(places(two, "dan")).isEqualTo("2-3");
    assertThat(places(two, "ada")).isEqualTo("2-3");
    assertThat(places(two, "cleo")).isEqualTo("4");
    assertThat(two.steps())
        .contains(
            "Place 1 to 3: dan beats 1 of the others and loses to none.",
            "Those elected come first, then those tied, then the others.");
  }

  @Example
  void namesWithWhatStandsBetweenNamesAreInQuotes() {
    List<PersonId> candidates = Stream.of("Cem, dr", "Ada \"A\"", "Ben").map(PersonId::of).toList();
    Explanation explanation =
        explained(
            Counts.SCHULZE,
            Poll.<Ranking>of(candidates, List.of(Ranking.of("Cem, dr", "Ada \"A\"", "Ben")), 2)
                .orElseThrow());
    assertThat(explanation.summary()).isEqualTo("Elected: \"Cem, dr\", \"Ada \"\"A\"\"\".");
    assertThat(explanation.steps()).contains("\"Cem, dr\" against \"Ada \"\"A\"\"\" 1:0, Ben 1:0.");
  }

  /** As a program may bring one: by the length of names. */
  private record ByLength(String name, Class<Choices> counts)
      implements TalliedCount<Choices, VoteTally<Choices>> {

    @Override
    public VoteTally<Choices> none(Iterable<PersonId> candidates) {
      return VoteTally.none(candidates);
    }

    @Override
    public Outcome of(VoteTally<Choices> tally, int seats) {
      ImmutableList<ImmutableSet<PersonId>> order =
          tally.candidates().stream()
              .map(ImmutableSet::of)
              .collect(ImmutableList.toImmutableList());
      return Outcome.of(order, seats, ImmutableList.of("by name"));
    }
  }

  @Example
  void aCountOfOnesOwnIsExplainedByItsSteps() {
    ByLength count = new ByLength("by length", Choices.class);
    List<PersonId> candidates = Stream.of("ada", "ben").map(PersonId::of).toList();
    Explanation explanation = count.explained(count.none(candidates), 1);
    assertThat(explanation.steps()).containsExactly("by name");
    assertThat(explanation).hasToString("Elected: ada.");
    assertThat(places(explanation, "ben")).isEqualTo("2");
    assertThatThrownBy(() -> explanation.places(PersonId.of("cleo")))
        .hasMessageContaining("'cleo' is none of them");
  }

  @Example
  void placesBeginBeforeTheyEnd() {
    assertThat(new PlaceRange(1, 2).overlaps(new PlaceRange(2, 3))).isTrue();
    assertThat(new PlaceRange(3, 3).overlaps(new PlaceRange(1, 2))).isFalse();
    assertThatThrownBy(() -> new PlaceRange(0, 1)).hasMessageContaining("they were 0 to 1");
    assertThatThrownBy(() -> new PlaceRange(3, 2)).hasMessageContaining("they were 3 to 2");
  }
}
