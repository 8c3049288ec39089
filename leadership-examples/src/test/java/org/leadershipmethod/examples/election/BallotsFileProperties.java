package org.leadershipmethod.examples.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.election.Poll;
import org.leadershipmethod.election.Ranking;
import org.leadershipmethod.examples.files.Separator;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Polls;

/** What is written as a file of ballots is read as it was meant. */
class BallotsFileProperties {

  @Provide
  Arbitrary<Poll<Ranking>> polls() {
    return Polls.rankings(6);
  }

  @Property(tries = 200)
  void writtenBallotsAreReadAgain(
      @ForAll("polls") Poll<Ranking> poll,
      @ForAll boolean quoted,
      @ForAll boolean windows,
      @ForAll Separator separator) {
    String end = windows ? "\r\n" : "\n";
    String header =
        row(poll.candidates().stream().map(PersonId::value).toList(), quoted, separator);
    String text =
        poll.ballots().stream()
            .map(ballot -> row(ranks(ballot, poll.candidates()), quoted, separator))
            .collect(Collectors.joining(end, header + end, end));
    Ballots read = BallotsFile.read(new SourceText("b.csv", text), ColumnChoice.NONE).orElseThrow();
    assertThat(read.candidates()).isEqualTo(poll.candidates());
    assertThat(read.rankings()).isEqualTo(poll.ballots());
  }

  private static String row(List<String> cells, boolean quoted, Separator separator) {
    return cells.stream()
        .map(cell -> quoted ? '"' + cell + '"' : cell)
        .collect(Collectors.joining(String.valueOf(separator.sign())));
  }

  private static List<String> ranks(Ranking ballot, List<PersonId> candidates) {
    return candidates.stream().map(one -> rank(ballot, one)).toList();
  }

  private static String rank(Ranking ballot, PersonId one) {
    for (int rank = 0; rank < ballot.ranks().size(); rank++) {
      if (ballot.ranks().get(rank).contains(one)) {
        return String.valueOf(3 * rank + 1);
      }
    }
    return "No opinion";
  }
}
