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
 * <p>It holds one vote for each person and idea, since a later one may always come. Where the votes
 * of each person stand together, use a new one for each person, and add it to the same {@link
 * VoteCount}: then the votes of one person are all that is held. Where nobody votes twice on an
 * idea, {@link VoteCount} alone does it.
 *
 * <p>This class can be changed and is for one thread.
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
    Ballot ballot = new Ballot(requireNonNull(person, "person"), requireNonNull(idea, "idea"));
    Cast cast = new Cast(at, requireNonNull(opinion, "opinion"));
    latest.merge(ballot, cast, (before, next) -> next.at() >= before.at() ? next : before);
    return this;
  }

  /** How many votes count: one of each person on each idea. */
  public int size() {
    return latest.size();
  }

  /**
   * Adds the votes that count to a count.
   *
   * @param count what they are added to
   * @param group in which group each person is; empty for somebody in none
   */
  public void addTo(VoteCount count, Function<? super PersonId, Optional<GroupName>> group) {
    requireNonNull(count, "count");
    requireNonNull(group, "group");
    latest.forEach(
        (ballot, cast) -> count.vote(ballot.idea(), group.apply(ballot.person()), cast.opinion()));
  }

  /**
   * The votes that count, by the groups of the people.
   *
   * @param group in which group each person is; empty for somebody in none
   */
  public Tallies tallies(Function<? super PersonId, Optional<GroupName>> group) {
    VoteCount count = Tallies.counting();
    addTo(count, group);
    return count.tallies();
  }
}
