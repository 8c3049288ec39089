package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.chain.Answers;
import org.leadershipmethod.chain.DirectiveGiven;
import org.leadershipmethod.chain.Link;
import org.leadershipmethod.chain.MandateGiven;
import org.leadershipmethod.chain.MassesConsulted;
import org.leadershipmethod.chain.ReportGiven;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.DecisionWithdrawn;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.ClassId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.LayerId;
import org.leadershipmethod.society.LeadersId;
import org.leadershipmethod.society.MassesId;
import org.leadershipmethod.society.MembersAdmitted;
import org.leadershipmethod.society.MembersLeft;
import org.leadershipmethod.society.RelationStated;
import org.leadershipmethod.testkit.SocietyParty.Consulted;
import org.leadershipmethod.testkit.SocietyParty.LinkLife;
import org.leadershipmethod.testkit.SocietyWriter.Move;

/**
 * Writes what parties and their leaders do, from numbers, without asking a rule.
 *
 * <p>Among the leaders of a party one stays who was there for long, until another has been; there
 * are never fewer than two once there are any.
 */
final class SocietyPartyMoves {

  /** So long a link and a report can wait, and so long a majority is shown. */
  private static final int SEASON = 89;

  private static final int YEAR = 365;
  private static final int LONG = 61;
  private static final int MATTERS = 6;

  private final SocietyNotes notes;
  private final Map<PersonId, EconomicPosition> positions;
  private final SocietyBallots ballots;

  SocietyPartyMoves(SocietyNotes notes, Map<PersonId, EconomicPosition> positions) {
    this.notes = notes;
    this.positions = positions;
    this.ballots = new SocietyBallots(notes);
  }

  private static Matter matter(int which) {
    return Matter.of("matter " + which % MATTERS);
  }

  void make(SocietyParty party, List<SocietyParty> parties, Move move) {
    switch (move.kind()) {
      case 10 -> admit(party, move);
      case 11 -> leave(party, move);
      case 12 -> relate(party, parties, move);
      case 13 -> mandate(party, link(party, move.more()), move.which(), move.flag());
      case 14 -> report(party, link(party, move.more()), move.which());
      case 15 -> direct(party, move);
      case 16 -> consult(party, move);
      case 17 -> withdraw(party, move);
      case 18 -> elect(party, move.which(), move.more());
      case 19, 20 -> changeSeats(party, move);
      case 21, 22 -> decide(party, parties, move, false);
      default -> decide(party, parties, move, true);
    }
  }

  /** What would come too late by a day. */
  void keep(SocietyParty party, int then) {
    for (Link link : ImmutableList.copyOf(party.links.keySet())) {
      boolean owesReport = link == Link.LEADERS_TO_PARTY && then - party.reported > SEASON;
      if (owesReport) {
        report(party, link, then);
      } else if (then - party.links.get(link).last > SEASON) {
        keep(party, link, then);
      }
    }
  }

  private void keep(SocietyParty party, Link link, int choice) {
    switch (choice % 3) {
      case 0 -> mandate(party, link, choice, choice % 2 == 0);
      case 1 -> report(party, link, choice);
      default -> {
        if (link == Link.LEADERS_TO_PARTY) {
          mandate(party, link, choice, true);
        } else {
          ask(party, matter(choice), choice, true, true);
        }
      }
    }
  }

  private static Link link(SocietyParty party, int which) {
    List<Link> all = List.copyOf(party.links.keySet());
    return all.get(which % all.size());
  }

  private void admit(SocietyParty party, Move move) {
    List<PersonId> others =
        positions.keySet().stream().filter(one -> !party.members.contains(one)).toList();
    if (!others.isEmpty()) {
      PersonId person = others.get(move.more() % others.size());
      party.members.add(person);
      notes.add(new MembersAdmitted(party.id, ImmutableSet.of(person)));
    }
  }

  private void leave(SocietyParty party, Move move) {
    List<PersonId> followers = party.followers();
    if (followers.size() > 2) {
      PersonId person = followers.get(move.more() % followers.size());
      party.members.remove(person);
      notes.add(new MembersLeft(party.id, ImmutableSet.of(person)));
    }
  }

  private void relate(SocietyParty party, List<SocietyParty> parties, Move move) {
    LayerId ofClass = new ClassId(party.of);
    LayerId leaders = new LeadersId(party.id);
    List<RelationStated> lawful = new ArrayList<>();
    lawful.add(new RelationStated(MassesId.MASSES, "divides into", ofClass));
    lawful.add(new RelationStated(ofClass, "represents", MassesId.MASSES));
    lawful.add(new RelationStated(ofClass, "obeys", MassesId.MASSES));
    lawful.add(new RelationStated(party.id, "represents", ofClass));
    lawful.add(new RelationStated(party.id, "Obeys", ofClass));
    lawful.add(new RelationStated(party.id, " leads ", MassesId.MASSES));
    lawful.add(new RelationStated(party.id, "relies on", MassesId.MASSES));
    lawful.add(new RelationStated(party.id, "ELECTS", leaders));
    lawful.add(new RelationStated(leaders, "obeys", party.id));
    lawful.add(new RelationStated(leaders, "leads", ofClass));
    lawful.add(new RelationStated(leaders, "serves", MassesId.MASSES));
    parties.stream()
        .filter(other -> !other.of.equals(party.of))
        .forEach(
            other -> {
              lawful.add(new RelationStated(party.id, "opposes", other.id));
              lawful.add(new RelationStated(ofClass, "fights", new ClassId(other.of)));
            });
    notes.add(lawful.get(move.more() % lawful.size()));
  }

  private void mandate(SocietyParty party, Link link, int choice, boolean forever) {
    ImmutableSet.Builder<Matter> matters = ImmutableSet.builder();
    for (int number = 0; number <= choice % 3; number++) {
      matters.add(matter(choice + number));
    }
    LinkLife life = party.links.get(link);
    life.matters = matters.build();
    life.until = forever ? Integer.MAX_VALUE : notes.day + choice % 100;
    party.kept(link, notes.day);
    Optional<When> during =
        forever
            ? Optional.empty()
            : Optional.of(
                When.during(Notes.FIRST.plusDays(notes.day), Notes.FIRST.plusDays(life.until)));
    notes.add(new MandateGiven(party.id, link, matters.build(), during));
  }

  private void report(SocietyParty party, Link link, int choice) {
    party.kept(link, notes.day);
    if (link == Link.LEADERS_TO_PARTY) {
      party.reported = notes.day;
    }
    notes.add(
        new ReportGiven(
            party.id, link, choice % 2 == 0 ? ImmutableSet.of() : ImmutableSet.of(matter(choice))));
  }

  private void direct(SocietyParty party, Move move) {
    Link link = link(party, move.more());
    if (party.links.get(link).covered(notes.day).isEmpty()) {
      mandate(party, link, move.which(), move.flag());
    } else {
      notes.add(new DirectiveGiven(party.id, link, matter(move.which())));
    }
  }

  private void consult(SocietyParty party, Move move) {
    ask(party, matter(move.which()), move.more(), move.flag(), move.more() % 3 != 0);
  }

  /** Asks everywhere, or in two classes; in all three parts, or in two. */
  private void ask(SocietyParty party, Matter matter, int choice, boolean yes, boolean everywhere) {
    List<EconomicPosition> all =
        positions.values().stream().distinct().filter(one -> !one.equals(party.of)).toList();
    Set<EconomicPosition> asked = new LinkedHashSet<>(Set.of(party.of));
    asked.addAll(everywhere ? all : all.subList(0, 1));
    ImmutableList.Builder<Answers> answers = ImmutableList.builder();
    for (EconomicPosition position : asked) {
      for (Part part : Part.values()) {
        int people = part.ordinal() < 2 ? 1 + choice % 20 : choice % 2 * 7;
        int inFavour = yes ? people / 2 + (people > 0 ? 1 : 0) : people / 2;
        answers.add(
            new Answers(position, part, people, inFavour, choice % 4 == 0 ? 0 : people - inFavour));
      }
    }
    party.kept(Link.CLASS_TO_MASSES, notes.day);
    party.kept(Link.PARTY_TO_CLASS, notes.day);
    EntryId entry = notes.add(new MassesConsulted(party.id, matter, answers.build()));
    party.consultations.add(new Consulted(entry, matter, notes.day, asked, yes));
  }

  private void withdraw(SocietyParty party, Move move) {
    List<DecisionId> standing = List.copyOf(party.standing.keySet());
    if (!standing.isEmpty()) {
      DecisionId decision = standing.get(move.more() % standing.size());
      party.standing.remove(decision);
      notes.add(new DecisionWithdrawn(party.group(), decision));
    }
  }

  private void decide(SocietyParty party, List<SocietyParty> parties, Move move, boolean claims) {
    if (party.leaders.isEmpty()) {
      elect(party, move.which(), move.more());
      return;
    }
    List<Matter> matters = matters(party);
    if (matters.isEmpty()) {
      mandate(party, Link.LEADERS_TO_PARTY, move.which(), move.flag());
      return;
    }
    Matter matter = matters.get(move.more() % matters.size());
    DecisionTaken decision = decision(party, parties, matter, move);
    if (!claims) {
      notes.add(decision);
    } else {
      if (shown(party, matter).isEmpty()) {
        ask(party, matter, move.more(), true, true);
      }
      notes.add(decision.withMajorityShownBy(shown(party, matter)));
    }
    party.standing.put(decision.decision(), matter);
  }

  private List<Matter> matters(SocietyParty party) {
    return List.copyOf(party.links.get(Link.LEADERS_TO_PARTY).covered(notes.day));
  }

  /** A consultation that shows a majority: recent, in favour, where most people are. */
  private List<EntryId> shown(SocietyParty party, Matter matter) {
    return party.consultations.stream()
        .filter(one -> one.yes() && one.matter().equals(matter))
        .filter(one -> notes.day - one.day() <= YEAR)
        .filter(
            one ->
                2 * positions.values().stream().filter(one.asked()::contains).count()
                    > positions.size())
        .map(Consulted::entry)
        .limit(2)
        .toList();
  }

  private DecisionTaken decision(
      SocietyParty party, List<SocietyParty> parties, Matter matter, Move move) {
    int size = party.leaders.size();
    int least = Math.max(2, size - size / 2);
    int present = least + move.more() % (size - least + 1);
    int against = move.which() % ((present + 1) / 2);
    int inFavour = move.flag() ? present - against : against + 1;
    Set<Key> others = new LinkedHashSet<>();
    parties.stream()
        .filter(other -> !other.of.equals(party.of))
        .forEach(other -> others.addAll(List.of(other.id, new ClassId(other.of), other.group())));
    ImmutableList<Key> own =
        ImmutableList.of(party.id, new ClassId(party.of), MassesId.MASSES, party.group());
    boolean again = move.which() % 4 == 0 && !party.standing.isEmpty();
    DecisionId id =
        again ? party.standing.keySet().iterator().next() : DecisionId.of("d" + party.decided++);
    return new DecisionTaken(
        party.group(),
        id,
        matter,
        ImmutableSet.copyOf(party.leaders.subList(0, inFavour)),
        ImmutableSet.copyOf(party.leaders.subList(inFavour, inFavour + against)),
        ImmutableSet.copyOf(party.leaders.subList(inFavour + against, present)),
        ImmutableSet.copyOf(own.subList(0, move.which() % 5)),
        move.flag() ? ImmutableSet.copyOf(others) : ImmutableSet.of(),
        false,
        ImmutableList.of());
  }

  /** The first leaders, or some in the place of some others. */
  void elect(SocietyParty party, int which, int more) {
    List<PersonId> leaving = new ArrayList<>();
    for (int going = party.leaders.isEmpty() ? 0 : which % party.leaders.size();
        going > 0;
        going--) {
      leaving.add(party.leaders.get(going));
    }
    int seats = party.leaders.isEmpty() ? 2 + more % 3 : Math.max(1, leaving.size() + more % 2);
    List<PersonId> candidates = new ArrayList<>(party.followers());
    while (candidates.size() > seats + 2) {
      candidates.remove(which % candidates.size());
    }
    candidates.addAll(more % 3 == 0 ? leaving : List.of());
    if (candidates.size() < seats) {
      return;
    }
    var elected = ballots.held(party, candidates, seats, leaving, which, more);
    notes.add(elected);
    for (PersonId person : leaving) {
      if (!elected.elected().contains(person)) {
        party.unseated(party.leaders.indexOf(person));
      }
    }
    elected.elected().forEach(person -> party.seated(person, notes.day));
    party.kept(Link.LEADERS_TO_PARTY, notes.day);
  }

  private void changeSeats(SocietyParty party, Move move) {
    if (party.leaders.isEmpty()) {
      elect(party, move.which(), move.more());
    } else if (party.leaders.size() < 3) {
      take(party, move);
    } else if (move.flag()) {
      recall(party, move);
    } else {
      handOver(party, move);
    }
  }

  private void take(SocietyParty party, Move move) {
    List<PersonId> followers = party.followers();
    if (!followers.isEmpty()) {
      PersonId person = followers.get(move.more() % followers.size());
      party.seated(person, notes.day);
      notes.add(new SeatTaken(party.group(), person, SeatOrigin.ELECTED));
    }
  }

  private void recall(SocietyParty party, Move move) {
    PersonId person = party.unseated(1 + move.more() % (party.leaders.size() - 1));
    int against = move.which() % 9;
    notes.add(
        new LeadersRecalled(
            party.group(),
            ImmutableSet.of(person),
            Optional.of(party.members.size()),
            against + 1 + move.more() % 3,
            against));
  }

  /** The one who stayed leaves when another has been there for long; otherwise another leaves. */
  private void handOver(SocietyParty party, Move move) {
    int place = 1 + move.more() % (party.leaders.size() - 1);
    if (notes.day - party.since.get(place) >= LONG) {
      PersonId next = party.leaders.get(place);
      int since = party.since.get(place);
      party.unseated(place);
      PersonId first = party.leaders.set(0, next);
      party.since.set(0, since);
      notes.add(new SeatLeft(party.group(), first));
    } else {
      notes.add(new SeatLeft(party.group(), party.unseated(place)));
    }
  }
}
