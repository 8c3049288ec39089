package org.leadershipmethod.massline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;
import org.leadershipmethod.rule.Bounds;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.SocietyView;
import org.leadershipmethod.testkit.Notes;

/**
 * A random history of two spirals whose ideas are merged, split and carried on over several turns,
 * as a list of what happened; it asks no view.
 *
 * @param events what happened, each on a day of its own
 */
record SpiralHistory(ImmutableList<Event> events) {

  static final UnitId COUNTY = UnitId.of("county");
  static final UnitId MILL = UnitId.of("mill");
  static final UnitId SCHOOL = UnitId.of("school");
  static final UnitId PORT = UnitId.of("port");
  static final ImmutableList<UnitId> UNITS = ImmutableList.of(COUNTY, MILL, SCHOOL, PORT);
  static final ImmutableList<SpiralId> SPIRALS =
      ImmutableList.of(SpiralId.of("reading"), SpiralId.of("water"));
  static final ImmutableList<PersonId> PEOPLE =
      ImmutableList.of(
          PersonId.of("ada"), PersonId.of("ben"), PersonId.of("cem"), PersonId.of("dora"));
  static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "read in the evenings",
          "=SUM(A1:A9)",
          "lamps, oil and \"light\"",
          "-1",
          "two\nlines",
          " @home",
          "Schule für alle",
          "+ more; less");

  private static final PersonId LEADER = PersonId.of("leader");

  /** One thing that may happen, where it can. */
  private record Move(int kind, int first, int second, int third) {}

  static Arbitrary<SpiralHistory> any() {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 999);
    return Combinators.combine(Arbitraries.integers().between(0, 99), number, number, number)
        .as(Move::new)
        .list()
        .ofMinSize(20)
        .ofMaxSize(90)
        .map(SpiralHistory::of);
  }

  private static SpiralHistory of(List<Move> moves) {
    Writer writer = new Writer();
    moves.forEach(writer::take);
    return new SpiralHistory(ImmutableList.copyOf(writer.events));
  }

  /** County, mill and school, one below the other two; the port stands for itself. */
  static Organization organization() {
    return Organization.builder()
        .unit(COUNTY)
        .inCharge(LEADER)
        .unit(MILL)
        .under(COUNTY)
        .member(Member.of(PEOPLE.get(0), Part.ACTIVE, PersonnelKind.of("weavers")))
        .member(Member.of(PEOPLE.get(1), Part.BACKWARD, PersonnelKind.of("weavers")))
        .members(PEOPLE.get(2))
        .unit(SCHOOL)
        .under(COUNTY)
        .member(Member.of(PEOPLE.get(0), Part.INTERMEDIATE, PersonnelKind.of("teachers")))
        .unit(PORT)
        .members(PEOPLE.get(3))
        .build();
  }

  static MassesRecorded masses() {
    Map<PersonId, EconomicPosition> positions = new HashMap<>();
    positions.put(PEOPLE.get(0), EconomicPosition.of("wages"));
    positions.put(PEOPLE.get(1), EconomicPosition.of("land"));
    positions.put(PEOPLE.get(3), EconomicPosition.of("wages"));
    return new MassesRecorded(Masses.of(positions));
  }

  /** The entries: e1 is the organization, e2 are the masses, and what happened begins with e3. */
  Chronicle chronicle() {
    Chronicle record =
        Chronicle.empty()
            .append(new OrganizationRecorded(organization()), Notes.day(0))
            .append(masses(), Notes.day(0));
    int day = 1;
    for (Event event : events) {
      record = record.append(event, Notes.day(day++));
    }
    return record;
  }

  Situation situation() {
    return situation(Coverage.EVERYTHING);
  }

  Situation situation(Coverage coverage) {
    Situation now =
        Situation.start(
            ImmutableList.of(MassLineView.SPIRALS, SocietyView.SOCIETY),
            Bounds.AS_STATED,
            coverage);
    for (Entry entry : chronicle()) {
      now = now.read(entry).next();
    }
    return now;
  }

  /** Writes what can happen, and no other of the moves. */
  private static final class Writer {
    private final List<Event> events = new ArrayList<>();
    private final Set<SpiralId> begun = new HashSet<>();
    private final List<IdeaId> ideas = new ArrayList<>();
    private final Set<UnitId> there = new HashSet<>(UNITS);

    void take(Move move) {
      UnitId unit = UNITS.get(move.third % UNITS.size());
      if (!there.contains(unit)) {
        if (move.kind < 50) {
          events.add(new UnitCreated(Unit.of(unit, COUNTY)));
          there.add(unit);
        }
        return;
      }
      SpiralId spiral = SPIRALS.get(move.first % 5 == 0 ? 1 : 0);
      if (!begun.contains(spiral) || move.kind < 4) {
        UnitId leading = move.second % 4 == 0 && there.contains(MILL) ? MILL : COUNTY;
        events.add(new TurnBegun(spiral, leading, "how it goes", ImmutableList.of()));
        begun.add(spiral);
      } else if (move.kind < 22 || ideas.isEmpty()) {
        voice(move, spiral, unit);
      } else if (move.kind < 38) {
        concentrate(move, spiral);
      } else if (move.kind < 41) {
        events.add(new IdeasStudied(spiral, LEADER, ImmutableSet.of(idea(move.second)), "talk"));
      } else if (move.kind < 87) {
        events.add(advanced(move, unit));
      } else if (move.kind < 95) {
        setAside(move, unit);
      } else if (move.kind < 97) {
        events.add(new SpiralClosed(spiral, LEADER, WORDS.get(move.second % WORDS.size())));
      } else if (!unit.equals(COUNTY) && !unit.equals(PORT)) {
        events.add(new UnitClosed(unit));
        there.remove(unit);
      }
    }

    private IdeaId idea(int number) {
      return ideas.get(number % ideas.size());
    }

    private void voice(Move move, SpiralId spiral, UnitId unit) {
      IdeaId idea = IdeaId.of(spiral + " " + move.second % 4);
      if (!ideas.contains(idea)) {
        ideas.add(idea);
      }
      ImmutableSet.Builder<PersonId> by = ImmutableSet.builder();
      for (int place = 0; place < PEOPLE.size(); place++) {
        if ((move.first >> place & 1) == 1) {
          by.add(PEOPLE.get(place));
        }
      }
      events.add(
          new IdeaVoiced(
              spiral,
              idea,
              unit,
              by.build(),
              move.second % 3,
              WORDS.get(move.third % WORDS.size())));
    }

    private void concentrate(Move move, SpiralId spiral) {
      ImmutableSet.Builder<IdeaId> from = ImmutableSet.builder();
      for (int place = 0; place <= move.first % 3; place++) {
        from.add(idea(move.second + place * move.third));
      }
      IdeaId idea = IdeaId.of("made " + events.size());
      events.add(
          new IdeaConcentrated(
              spiral,
              idea,
              LEADER,
              from.build(),
              ImmutableList.of(),
              WORDS.get(move.third % WORDS.size())));
      ideas.add(idea);
    }

    private IdeaAdvanced advanced(Move move, UnitId unit) {
      IdeaId idea = idea(ideas.size() - 1 - move.second % Math.min(4, ideas.size()));
      ImmutableSet<PersonId> nobody = ImmutableSet.of();
      return switch (move.first % 10) {
        case 0 -> new IdeaPropagated(idea, unit, LEADER);
        case 1, 2 -> new IdeaExplained(idea, unit, LEADER, "at a meeting");
        case 3 -> new IdeaEmbraced(idea, unit, nobody, 3, "they say so");
        case 4 -> new IdeaHeld(idea, unit, nobody, 3, "they came");
        case 5 -> new IdeaPractised(idea, unit, nobody, 2, "they read");
        default -> new IdeaTested(idea, unit, LEADER, outcome(move.third));
      };
    }

    private static TestOutcome outcome(int number) {
      return switch (number / 4 % 3) {
        case 0 -> new TestOutcome.Held("it held " + number);
        case 1 -> new TestOutcome.Failed("it failed " + number);
        default -> new TestOutcome.Undecided("next year " + number);
      };
    }

    private void setAside(Move move, UnitId unit) {
      String reason = WORDS.get(move.first % WORDS.size());
      events.add(
          move.third % 3 == 0
              ? IdeaSetAside.in(unit, idea(move.second), LEADER, reason)
              : IdeaSetAside.everywhere(idea(move.second), LEADER, reason));
    }
  }
}
