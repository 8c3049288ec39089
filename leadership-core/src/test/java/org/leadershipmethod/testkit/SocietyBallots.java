package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.election.Ballot;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Choices;
import org.leadershipmethod.election.Count;
import org.leadershipmethod.election.Counts;
import org.leadershipmethod.election.Outcome;
import org.leadershipmethod.election.Ranking;
import org.leadershipmethod.election.SingleChoice;
import org.leadershipmethod.election.Standing;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.person.PersonId;

/**
 * Holds the elections of a written society: ballots of all three kinds by half of the members or
 * more, and the seats to those whom the count elects; where it leaves seats tied, to any of those
 * between whom they are.
 */
final class SocietyBallots {

  private final SocietyNotes notes;

  SocietyBallots(SocietyNotes notes) {
    this.notes = notes;
  }

  LeadersElected held(
      SocietyParty party,
      List<PersonId> candidates,
      int seats,
      List<PersonId> leaving,
      int which,
      int more) {
    Count<?> count = ImmutableList.copyOf(Counts.all()).get(which % 3);
    List<Ballot> cast = new ArrayList<>();
    Random chance = new Random(31L * which + more);
    int fewest = (party.members.size() + 1) / 2;
    int others = party.members.size() - fewest + 1;
    for (int voter = 0; voter < fewest + more % others; voter++) {
      cast.add(ballot(count, candidates, chance));
    }
    ImmutableSet<PersonId> elected = seated(count.of(candidates, cast, seats).orElseThrow(), seats);
    if (party.leaders.size() - leaving.size() + elected.size() < 2) {
      // too few had any vote: they vote again, and all for all
      count = Counts.APPROVAL;
      cast = List.copyOf(Collections.nCopies(fewest, Choices.of(candidates)));
      elected = seated(count.of(candidates, cast, seats).orElseThrow(), seats);
    }
    ImmutableSet<PersonId> tested = elected;
    return new LeadersElected(
        party.group(),
        seats,
        more % 7 == 0 ? Optional.empty() : Optional.of(party.members.size()),
        candidates.stream()
            .map(person -> candidate(person, tested, chance))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(cast),
        count.name(),
        elected.asList(),
        ImmutableSet.copyOf(leaving));
  }

  private static Ballot ballot(Count<?> count, List<PersonId> candidates, Random chance) {
    List<PersonId> order = new ArrayList<>(candidates);
    Collections.shuffle(order, chance);
    int named = chance.nextInt(candidates.size() + 1);
    if (count.counts() == Ranking.class) {
      return Ranking.of(order.subList(0, named));
    } else if (count.counts() == Choices.class) {
      return Choices.of(order.subList(0, named));
    }
    return named == 0 ? SingleChoice.BLANK : SingleChoice.of(order.get(0));
  }

  private static ImmutableSet<PersonId> seated(Outcome outcome, int seats) {
    return ImmutableSet.<PersonId>builder()
        .addAll(outcome.elected())
        .addAll(outcome.tied())
        .build()
        .asList()
        .subList(0, Math.min(seats, outcome.elected().size() + outcome.seatsTied()))
        .stream()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whoever is elected is tested; of the others some are not. */
  private Candidate candidate(PersonId person, Set<PersonId> elected, Random chance) {
    Candidate candidate = Candidate.of(person);
    if (!elected.contains(person) && chance.nextBoolean()) {
      return candidate;
    }
    return candidate.with(
        new Standing(deeds(chance), deeds(chance), ImmutableList.of(notes.earlier(0))));
  }

  private ImmutableList<EntryId> deeds(Random chance) {
    return ImmutableList.of(notes.earlier(chance.nextInt(999)), notes.earlier(chance.nextInt(999)));
  }
}
