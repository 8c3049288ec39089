package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.ClassDeclared;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Goal;
import org.leadershipmethod.society.GroupingKind;
import org.leadershipmethod.society.Interest;
import org.leadershipmethod.society.InterestsVoiced;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.PeopleLeft;
import org.leadershipmethod.society.PositionStated;
import org.leadershipmethod.society.ProgrammeAdopted;
import org.leadershipmethod.society.StruggleRecorded;
import org.leadershipmethod.society.StruggleStage;

/**
 * Writes what happens in a society, move by move, from numbers, without asking a rule.
 *
 * <p>Before time passes, everything is done that would come too late afterwards. No class that had
 * two people loses all but one.
 */
final class SocietyWriter {

  /** A move, as numbers to choose by. */
  record Move(int kind, int which, int more, int days, boolean flag) {}

  /** How many kinds of moves there are. */
  static final int KINDS = 25;

  /** From here on they are about what parties and their leaders do. */
  static final int FIRST_OF_PARTIES = 10;

  /** How long nothing happens at most. */
  static final int LONGEST_PAUSE = 40;

  private static final ImmutableList<String> POSITIONS =
      ImmutableList.of("wage labour", "smallholding", "trade", "owning works", "owning land");

  /** A class while it is written. */
  private static final class ClassLife {
    private final Map<Interest, Integer> voiced = new LinkedHashMap<>();
    private int stage = -1;
    private int reached;
  }

  private final Map<PersonId, EconomicPosition> positions = new LinkedHashMap<>();
  private final Map<EconomicPosition, ClassLife> classes = new LinkedHashMap<>();
  private final List<SocietyParty> parties = new ArrayList<>();
  private SocietyNotes notes = new SocietyNotes(false);
  private SocietyPartyMoves moves = new SocietyPartyMoves(notes, positions);
  private int people;
  private int interests;

  Notes write(int howMany, int founded, int choice, List<Move> all, int daysAfter) {
    notes = new SocietyNotes(choice % 2 == 0);
    moves = new SocietyPartyMoves(notes, positions);
    begin(howMany, choice);
    for (int number = 0; number < Math.min(howMany, founded); number++) {
      EconomicPosition position = EconomicPosition.of(POSITIONS.get(number));
      struggle(position, StruggleStage.POLITICAL, choice);
      voice(position, 1 + choice % 3);
      found(position, choice + number, choice % 3 != 0);
      pass(1 + choice % 5);
    }
    for (Move move : all) {
      pass(move.days());
      make(move);
    }
    keep(daysAfter);
    return Notes.of(notes.all()).lookedAtAfter(daysAfter);
  }

  private void begin(int howMany, int choice) {
    for (int number = 0; number < howMany; number++) {
      EconomicPosition position = EconomicPosition.of(POSITIONS.get(number));
      for (int person = 0; person < 3 + (choice >> number) % 5; person++) {
        put(fresh(), position);
      }
    }
    notes.add(new MassesRecorded(Masses.of(positions)));
  }

  private PersonId fresh() {
    return PersonId.of("person-" + people++);
  }

  private void put(PersonId person, EconomicPosition position) {
    positions.put(person, position);
    classes.putIfAbsent(position, new ClassLife());
  }

  private EconomicPosition position(int which) {
    List<EconomicPosition> all = List.copyOf(classes.keySet());
    return all.get(which % all.size());
  }

  private List<PersonId> inPosition(EconomicPosition position) {
    return positions.keySet().stream()
        .filter(person -> positions.get(person).equals(position))
        .toList();
  }

  private List<SocietyParty> partiesOf(EconomicPosition position) {
    return parties.stream().filter(party -> party.of.equals(position)).toList();
  }

  private void pass(int days) {
    keep(days);
    notes.day += days;
  }

  /** Everything that would come too late after so many days. */
  private void keep(int days) {
    int then = notes.day + days;
    classes.forEach(
        (position, life) -> {
          if (life.stage == 2 && partiesOf(position).isEmpty() && then - life.reached > 364) {
            found(position, people, true);
          }
        });
    for (SocietyParty party : parties) {
      Map<Interest, Integer> voiced = classes.get(party.of).voiced;
      if (voiced.keySet().stream()
          .anyMatch(one -> !party.stated.contains(one) && then - voiced.get(one) > 179)) {
        adopt(party);
      }
      moves.keep(party, then);
    }
  }

  private void make(Move move) {
    SocietyParty party = parties.get(move.which() % parties.size());
    switch (move.kind()) {
      case 0 -> join(move);
      case 1 -> changeClass(move);
      case 2 -> goAway(move);
      case 3 -> notes.add(new MassesRecorded(Masses.of(positions)));
      case 4 -> notes.add(new ClassDeclared(position(move.which())));
      case 5 -> furtherStruggle(position(move.which()), move.more());
      case 6 -> voice(position(move.which()), 1 + move.more() % 2);
      case 7 -> foundSomewhere(move);
      case 8 -> adopt(party);
      case 9 -> foundAgain(party);
      default -> moves.make(party, parties, move);
    }
  }

  private void join(Move move) {
    PersonId person = fresh();
    boolean isNew = move.flag() && move.more() % 5 == 0;
    put(
        person,
        isNew
            ? EconomicPosition.of(POSITIONS.get(move.which() % POSITIONS.size()))
            : position(move.which()));
    notes.add(new PositionStated(person, ImmutableSet.of(positions.get(person))));
  }

  private void changeClass(Move move) {
    List<PersonId> from = inPosition(position(move.which()));
    if (from.size() > 2) {
      PersonId person = from.get(move.more() % from.size());
      put(person, position(move.which() + 1));
      notes.add(new PositionStated(person, ImmutableSet.of(positions.get(person))));
    }
  }

  private void goAway(Move move) {
    List<PersonId> from = inPosition(position(move.which()));
    Set<PersonId> gone = new LinkedHashSet<>();
    for (PersonId person : from) {
      boolean isInParty = parties.stream().anyMatch(party -> party.members.contains(person));
      if (!isInParty && from.size() - gone.size() > 2 && gone.size() < 1 + move.more() % 2) {
        gone.add(person);
      }
    }
    gone.forEach(positions::remove);
    if (!gone.isEmpty()) {
      notes.add(new PeopleLeft(ImmutableSet.copyOf(gone)));
    }
  }

  private void furtherStruggle(EconomicPosition position, int choice) {
    int stage = classes.get(position).stage;
    int next = choice % 4 == 0 ? stage : stage + 1;
    struggle(position, StruggleStage.values()[Math.max(0, Math.min(2, next))], choice);
  }

  private void struggle(EconomicPosition position, StruggleStage stage, int choice) {
    ClassLife life = classes.get(position);
    if (life.stage != stage.ordinal()) {
      life.stage = stage.ordinal();
      life.reached = notes.day;
    }
    Set<EconomicPosition> against = new LinkedHashSet<>(classes.keySet());
    against.remove(position);
    notes.add(
        new StruggleRecorded(
            position,
            choice % 3 == 0 ? ImmutableSet.of() : ImmutableSet.copyOf(against),
            stage,
            choice % 2 == 0 ? ImmutableList.of() : ImmutableList.of(notes.earlier(choice))));
  }

  private void voice(EconomicPosition position, int howMany) {
    ImmutableSet.Builder<Interest> voiced = ImmutableSet.builder();
    for (int number = 0; number < howMany; number++) {
      Interest interest = Interest.of("interest " + interests++ % 12);
      voiced.add(interest);
      classes.get(position).voiced.putIfAbsent(interest, notes.day);
    }
    notes.add(
        new InterestsVoiced(position, voiced.build(), ImmutableList.of(notes.earlier(howMany))));
  }

  private void foundSomewhere(Move move) {
    EconomicPosition position = position(move.which());
    if (classes.get(position).stage < 2 || partiesOf(position).size() > 1) {
      furtherStruggle(position, move.more());
    } else {
      found(position, move.more(), move.flag());
    }
  }

  private void found(EconomicPosition position, int choice, boolean electing) {
    SocietyParty party =
        new SocietyParty(PartyId.of("party-" + parties.size()), position, notes.day);
    List<PersonId> own = inPosition(position);
    party.members.addAll(own);
    positions.keySet().stream()
        .filter(person -> !own.contains(person))
        .limit(Math.max(0, 4 + choice % 3 - own.size()))
        .forEach(party.members::add);
    party.stated.add(Interest.of("what all need"));
    party.stated.addAll(classes.get(position).voiced.keySet());
    parties.add(party);
    notes.add(founding(party));
    if (electing) {
      moves.elect(party, choice, choice + 1);
    }
  }

  /** The same party, written down once more. */
  private void foundAgain(SocietyParty party) {
    party.stated.addAll(classes.get(party.of).voiced.keySet());
    notes.add(founding(party));
  }

  private static PartyFounded founding(SocietyParty party) {
    return new PartyFounded(
        party.id,
        ImmutableSet.of(party.of),
        ImmutableSet.copyOf(party.stated),
        ImmutableList.of(Goal.of("realize them")),
        ImmutableSet.copyOf(party.members),
        GroupingKind.PARTY,
        Optional.empty());
  }

  private void adopt(SocietyParty party) {
    party.stated.addAll(classes.get(party.of).voiced.keySet());
    notes.add(
        new ProgrammeAdopted(
            party.id,
            ImmutableSet.copyOf(party.stated),
            ImmutableList.of(Goal.of("realize them"), Goal.of("govern"))));
  }
}
