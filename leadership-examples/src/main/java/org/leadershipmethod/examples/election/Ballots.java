package org.leadershipmethod.examples.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.leadershipmethod.election.Choices;
import org.leadershipmethod.election.Ranking;
import org.leadershipmethod.election.SingleChoice;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.person.PersonId;

/**
 * What a file of ballots says.
 *
 * @param candidates who stands, in the order of the columns
 * @param rankings the ballots, in the order of the rows
 * @param notices what a reader of the result has to know of the file
 */
public record Ballots(
    ImmutableList<PersonId> candidates,
    ImmutableList<Ranking> rankings,
    ImmutableList<Notice> notices) {

  /** The same ballots, where no opinion of somebody is read as the last rank. */
  public Ballots withNoOpinionLast() {
    return new Ballots(
        candidates,
        rankings.stream()
            .map(ballot -> ballot.withOthersLast(candidates))
            .collect(toImmutableList()),
        notices);
  }

  /** The same ballots, with one more thing to know of them. */
  Ballots with(Notice notice) {
    return new Ballots(
        candidates, rankings, ImmutableList.<Notice>builder().add(notice).addAll(notices).build());
  }

  /** Whoever stands alone in the best rank of a ballot is its choice; other ballots have none. */
  public ImmutableList<SingleChoice> singleChoices() {
    return rankings.stream().map(Ballots::singleChoice).collect(toImmutableList());
  }

  private static SingleChoice singleChoice(Ranking ballot) {
    return ballot.ranks().isEmpty() || ballot.ranks().get(0).size() > 1
        ? SingleChoice.BLANK
        : SingleChoice.of(ballot.ranks().get(0).asList().get(0));
  }

  /**
   * Whoever stands in the first ranks of a ballot is among its choices.
   *
   * @param ranks how many ranks are looked at, as they occur on the ballot
   */
  public ImmutableList<Choices> choices(int ranks) {
    return rankings.stream()
        .map(
            ballot ->
                new Choices(
                    ballot.ranks().stream()
                        .limit(ranks)
                        .flatMap(Set::stream)
                        .collect(ImmutableSet.toImmutableSet())))
        .collect(toImmutableList());
  }
}
