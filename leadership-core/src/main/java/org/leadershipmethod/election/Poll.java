package org.leadershipmethod.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.person.PersonId;

/**
 * What a {@link Count} counts: the candidates, the ballots, and how many seats there are.
 *
 * <p>Checked by {@link #of}: there are candidates, each named once, every ballot names candidates
 * only, and there is a seat. A poll without ballots is one, and elects nobody.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <B> the kind of ballot
 */
public final class Poll<B extends Ballot> {

  private final ImmutableList<PersonId> candidates;
  private final ImmutableList<B> ballots;
  private final int seats;

  private Poll(ImmutableList<PersonId> candidates, ImmutableList<B> ballots, int seats) {
    this.candidates = candidates;
    this.ballots = ballots;
    this.seats = seats;
  }

  /**
   * A poll of ballots of one kind, or everything that is wrong with it.
   *
   * @param candidates who stands
   * @param ballots what the voters say, in any order; a problem counts them from 1
   * @param seats how many are to be elected
   */
  public static <B extends Ballot> Checked<Poll<B>> of(
      Iterable<PersonId> candidates, Iterable<? extends B> ballots, int seats) {
    ImmutableList<PersonId> standing = Argument.all("candidates", candidates);
    ImmutableList<B> cast = Argument.all("ballots", ballots);
    return Checked.of(
        Faults.of(standing, cast, seats).list(), () -> new Poll<>(standing, cast, seats));
  }

  /**
   * A poll of ballots that may be of any kind, as a record states them, or everything that is wrong
   * with it; a ballot of another kind is.
   *
   * @param kind the kind of ballot that is counted
   * @param candidates who stands
   * @param ballots what the voters say, in any order; a problem counts them from 1
   * @param seats how many are to be elected
   */
  public static <B extends Ballot> Checked<Poll<B>> of(
      Class<B> kind, Iterable<PersonId> candidates, Iterable<? extends Ballot> ballots, int seats) {
    ImmutableList<PersonId> standing = Argument.all("candidates", candidates);
    ImmutableList<Ballot> cast = Argument.all("ballots", ballots);
    return Checked.of(
        Faults.of(standing, cast, seats).ofKind(kind).list(),
        () ->
            new Poll<>(
                standing,
                cast.stream().map(kind::cast).collect(ImmutableList.toImmutableList()),
                seats));
  }

  /** Who stands, in the order given. */
  public ImmutableList<PersonId> candidates() {
    return candidates;
  }

  /** What the voters say, in the order given. */
  public ImmutableList<B> ballots() {
    return ballots;
  }

  /** How many are to be elected. */
  public int seats() {
    return seats;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Poll<?> poll
        && candidates.equals(poll.candidates)
        && ballots.equals(poll.ballots)
        && seats == poll.seats;
  }

  @Override
  public int hashCode() {
    return Objects.hash(candidates, ballots, seats);
  }

  /** How many candidates, ballots and seats there are. */
  @Override
  public String toString() {
    return "Poll of "
        + ballots.size()
        + " ballots, "
        + candidates.size()
        + " candidates, "
        + seats
        + " seats";
  }

  /** What is wrong with the parts of a poll. */
  private record Faults(ImmutableList<? extends Ballot> ballots, List<Problem> list) {

    static Faults of(
        ImmutableList<PersonId> candidates, ImmutableList<? extends Ballot> ballots, int seats) {
      Faults faults = new Faults(ballots, new ArrayList<>());
      faults.ofCandidates(candidates);
      faults.ofMentions(ImmutableSet.copyOf(candidates));
      if (seats < 1) {
        faults.add("seats", String.valueOf(seats), "1 or more");
      }
      return faults;
    }

    private void add(String where, String found, String expected) {
      list.add(new Problem(where, found, expected));
    }

    private void ofCandidates(ImmutableList<PersonId> candidates) {
      Set<PersonId> seen = new HashSet<>();
      for (int place = 0; place < candidates.size(); place++) {
        if (!seen.add(candidates.get(place))) {
          add(
              "candidate " + (place + 1),
              "'" + candidates.get(place) + "' a second time",
              "each candidate once");
        }
      }
      if (candidates.isEmpty()) {
        add("candidates", "none", "at least one");
      }
    }

    private void ofMentions(ImmutableSet<PersonId> candidates) {
      for (int place = 0; place < ballots.size(); place++) {
        if (!namesOnly(ballots.get(place), candidates)) {
          ofMentions(place, candidates);
        }
      }
    }

    /** Without a set for each ballot, of which there may be millions. */
    private static boolean namesOnly(Ballot ballot, ImmutableSet<PersonId> candidates) {
      if (ballot instanceof Ranking ranking) {
        for (ImmutableSet<PersonId> rank : ranking.ranks()) {
          if (!candidates.containsAll(rank)) {
            return false;
          }
        }
        return true;
      }
      return candidates.containsAll(ballot.mentioned());
    }

    private void ofMentions(int place, ImmutableSet<PersonId> candidates) {
      for (PersonId person : ballots.get(place).mentioned()) {
        if (!candidates.contains(person)) {
          add(
              ballot(place),
              "'" + person + "', who is no candidate",
              "a candidate" + meant(person, candidates));
        }
      }
    }

    private static String ballot(int place) {
      return "ballot " + (place + 1);
    }

    private static String meant(PersonId person, ImmutableSet<PersonId> candidates) {
      return Nearest.hint(
          person.value(),
          text -> candidates.contains(PersonId.of(text)),
          candidates.stream().map(PersonId::value));
    }

    Faults ofKind(Class<? extends Ballot> kind) {
      for (int place = 0; place < ballots.size(); place++) {
        if (!kind.isInstance(ballots.get(place))) {
          add(ballot(place), ballots.get(place).getClass().getSimpleName(), kind.getSimpleName());
        }
      }
      return this;
    }
  }
}
