package org.leadershipmethod.concentration;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leadershipmethod.person.PersonId;

/**
 * Finds the vote of each person on each idea that counts: the latest, and of two at the same moment
 * the one that was given later.
 *
 * <p>It holds one vote for each person and idea, which only an input needs in which people vote
 * again. This class can be changed and is for one thread.
 */
public final class LatestVotes {

  private record Ballot(PersonId person, IdeaId idea) {}

  private record Cast(long at, Opinion opinion) {}

  private final Map<Ballot, Cast> latest = new HashMap<>();

  /** Without any vote. */
  public LatestVotes() {}

  /**
   * A vote at a moment, counted in whatever unit the host has.
   *
   * @param at when, such as milliseconds since 1970
   */
  public LatestVotes vote(PersonId person, IdeaId idea, Opinion opinion, long at) {
    requireNonNull(opinion, "opinion");
    latest.merge(
        new Ballot(requireNonNull(person, "person"), requireNonNull(idea, "idea")),
        new Cast(at, opinion),
        (before, next) -> next.at() >= before.at() ? next : before);
    return this;
  }

  /**
   * The votes that count, by the groups of the people.
   *
   * @param group in which group each person is; empty for somebody in none
   */
  public Tally tally(Function<? super PersonId, Optional<GroupName>> group) {
    VoteCount count = Tally.counting();
    latest.forEach(
        (ballot, cast) ->
            group
                .apply(ballot.person())
                .ifPresentOrElse(
                    name -> count.vote(ballot.idea(), name, cast.opinion()),
                    () -> count.vote(ballot.idea(), cast.opinion())));
    return count.tally();
  }
}
