package org.leadershipmethod.examples.election;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leadershipmethod.election.Ballot;
import org.leadershipmethod.election.Choices;
import org.leadershipmethod.election.Counts;
import org.leadershipmethod.election.Explanation;
import org.leadershipmethod.election.PairTally;
import org.leadershipmethod.election.Poll;
import org.leadershipmethod.election.SingleChoice;
import org.leadershipmethod.election.TalliedCount;
import org.leadershipmethod.election.Tally;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.person.PersonId;

/**
 * Ballots that were counted in some way.
 *
 * @param count what the way is called
 * @param explanation who is elected, and why
 * @param figure what is said of a candidate beside one who stands next in the order
 */
record CountedBallots(
    String count,
    Explanation explanation,
    BiFunction<PersonId, Optional<PersonId>, String> figure) {

  /**
   * Counts.
   *
   * @param approved how many ranks of a ballot are approval, where approval is counted
   */
  static Checked<CountedBallots> of(Ballots ballots, String count, int seats, int approved) {
    if (count.equals(Counts.PLURALITY.name())) {
      return of(
          Counts.PLURALITY,
          Poll.<SingleChoice>of(ballots.candidates(), ballots.singleChoices(), seats),
          (tally, all, one, next) -> votes(tally.votes(one)));
    } else if (count.equals(Counts.APPROVAL.name())) {
      return of(
          Counts.APPROVAL,
          Poll.<Choices>of(ballots.candidates(), ballots.choices(approved), seats),
          (tally, all, one, next) -> votes(tally.votes(one)));
    } else if (count.equals(Counts.SCHULZE.name())) {
      return of(
          Counts.SCHULZE,
          Poll.of(ballots.candidates(), ballots.rankings(), seats),
          (tally, all, one, next) -> next.map(other -> pair(tally, all, one, other)).orElse(""));
    }
    List<String> names = Counts.all().stream().map(way -> way.name()).toList();
    return new Checked.Faulty<>(
        ImmutableList.of(
            new Problem("--count", "'" + count + "'", "one of " + String.join(", ", names))));
  }

  /** What a tally says of a candidate and the next one. */
  private interface Figure<T> {
    String of(T tally, Explanation all, PersonId one, Optional<PersonId> next);
  }

  private static <B extends Ballot, T extends Tally<B, T>> Checked<CountedBallots> of(
      TalliedCount<B, T> count, Checked<Poll<B>> poll, Figure<T> figure) {
    return poll.map(
        sound -> {
          T tally = count.none(sound.candidates()).plus(sound.ballots());
          Explanation all = count.explained(tally, sound.seats());
          return new CountedBallots(
              count.name(), all, (one, next) -> figure.of(tally, all, one, next));
        });
  }

  /**
   * The votes of two who stand next to each other; nothing where others decided between them, so
   * that the pair alone would mislead.
   */
  private static String pair(PairTally tally, Explanation all, PersonId one, PersonId next) {
    long above = tally.above(one, next);
    long below = tally.above(next, one);
    boolean shared = all.places(one).overlaps(all.places(next));
    return above > below || shared ? above + ":" + below : "";
  }

  private static String votes(long votes) {
    return votes + (votes == 1 ? " vote" : " votes");
  }
}
