package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.CallIssued;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.guidance.DirectiveIssued;
import org.leadershipmethod.guidance.ExperienceSummedUp;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.massline.IdeaConcentrated;
import org.leadershipmethod.massline.IdeaEmbraced;
import org.leadershipmethod.massline.IdeaExplained;
import org.leadershipmethod.massline.IdeaHeld;
import org.leadershipmethod.massline.IdeaPractised;
import org.leadershipmethod.massline.IdeaPropagated;
import org.leadershipmethod.massline.IdeaSetAside;
import org.leadershipmethod.massline.IdeaTested;
import org.leadershipmethod.massline.IdeaVoiced;
import org.leadershipmethod.massline.IdeasStudied;
import org.leadershipmethod.massline.SpiralClosed;
import org.leadershipmethod.massline.SpiralId;
import org.leadershipmethod.massline.TurnBegun;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;
import org.leadershipmethod.relay.Task;

/**
 * Writes turns of spirals, one station of an idea after the other, from choices.
 *
 * <p>In each turn people of several parts speak, or some who are not named. Each idea is studied
 * and goes into concentrated ones, or is set aside; and each of these is taken to units, in each of
 * which it goes on as far as its test, or is set aside with a reason.
 */
final class MassLineRecordWriter {

  static final UnitId COUNTY = UnitId.of("county");
  static final PersonId SECRETARY = PersonId.of("secretary");
  static final CampaignId CAMPAIGN = CampaignId.of("literacy");

  /** The spiral that is still going on when the record is looked at. */
  static final SpiralId OPEN = SpiralId.of("open");

  /** More than every window but that for the next turn, and less than that. */
  private static final int LOOKED_AT = 120;

  private static final int PEOPLE = 4;

  /** A note of which the id is not yet known. */
  private record Dated(int day, int order, Event event, String id) {}

  private final Draws draws;
  private final List<Dated> dated = new ArrayList<>();
  private final List<UnitId> units;
  private int day;
  private int named;

  MassLineRecordWriter(int units, Draws draws) {
    this.draws = draws;
    this.units = IntStream.range(0, units).mapToObj(nth -> UnitId.of("unit-" + nth)).toList();
  }

  /** What a turn leaves to the next: ideas that were tested, each with the entries of its tests. */
  private record Carried(List<IdeaId> tested, List<EntryId> tests) {}

  Notes write(int turns) {
    int end = 0;
    if (draws.oneIn(2)) {
      spiral(SpiralId.of("closed"), 1 + draws.below(2), true);
      end = day;
      day = draws.below(Math.max(1, day));
    }
    spiral(OPEN, turns, false);
    if (day < end) {
      day = end;
      note(1, new TurnBegun(OPEN, COUNTY, "who still cannot read", ImmutableList.of()));
    }
    List<Noted> notes = new ArrayList<>();
    notes.add(
        new Noted(EntryId.of("outset"), new OrganizationRecorded(organization()), When.OUTSET));
    notes.add(new Noted(EntryId.of("call"), call(), Notes.day(0)));
    dated.stream()
        .sorted(Comparator.comparingInt(Dated::day).thenComparingInt(Dated::order))
        .map(one -> new Noted(EntryId.of(one.id()), one.event(), Notes.day(one.day())))
        .forEach(notes::add);
    return Notes.of(notes).lookedAtAfter(LOOKED_AT);
  }

  private CallIssued call() {
    Task task = Task.of("reading", "Everybody reads", FieldOfWork.PROPAGANDA);
    return new CallIssued(CAMPAIGN, task, COUNTY, ImmutableSet.of());
  }

  private Organization organization() {
    OrganizationBuilder builder = Organization.builder().unit(COUNTY).inCharge(SECRETARY);
    for (UnitId unit : units) {
      builder.unit(unit).under(COUNTY).inCharge(PersonId.of(unit + "-head"));
      for (int nth = 0; nth < PEOPLE; nth++) {
        builder.member(
            person(unit, nth).value(), Part.values()[nth % 3], PersonnelKind.of("worker"));
      }
    }
    return builder.build();
  }

  static PersonId person(UnitId unit, int nth) {
    return PersonId.of(unit + "-" + nth);
  }

  private EntryId note(int days, Event event) {
    day += days;
    String id = "n" + dated.size();
    dated.add(new Dated(day, dated.size(), event, id));
    return EntryId.of(id);
  }

  private int days(int most) {
    return draws.below(most);
  }

  private void spiral(SpiralId spiral, int turns, boolean isClosed) {
    Carried carried = new Carried(List.of(), List.of());
    for (int nth = 0; nth < turns; nth++) {
      carried = turn(spiral, nth, carried);
    }
    if (isClosed) {
      note(days(60), new SpiralClosed(spiral, SECRETARY, "everybody reads now"));
    }
  }

  private Carried turn(SpiralId spiral, int nth, Carried before) {
    note(
        1 + days(40),
        new TurnBegun(spiral, COUNTY, "how to read", ImmutableList.copyOf(before.tests())));
    List<IdeaId> voiced = gather(spiral);
    List<IdeaId> concentrated = concentrate(spiral, voiced, before.tested());
    List<IdeaId> tested = new ArrayList<>();
    List<EntryId> tests = new ArrayList<>();
    for (IdeaId idea : concentrated) {
      goAndTest(idea, tested, tests);
    }
    summedUp(tested, tests);
    return new Carried(tested, tests);
  }

  /** Some speak, of several parts, or some of them without a name; some say the same again. */
  private List<IdeaId> gather(SpiralId spiral) {
    List<IdeaId> voiced = new ArrayList<>();
    boolean isUnnamed = draws.oneIn(2);
    int ideas = 2 + draws.below(4);
    for (int nth = 0; nth < ideas; nth++) {
      IdeaId idea = IdeaId.of("idea-" + named++);
      voice(spiral, idea, nth, isUnnamed && nth == 0 ? 1 + draws.below(5) : 0);
      voiced.add(idea);
    }
    if (draws.oneIn(3)) {
      voice(spiral, draws.from(voiced), 0, draws.below(3));
    }
    return voiced;
  }

  /** The first and the second who speak are of different parts. */
  private void voice(SpiralId spiral, IdeaId idea, int who, int others) {
    UnitId unit = draws.from(units);
    note(
        days(4),
        new IdeaVoiced(
            spiral, idea, unit, ImmutableSet.of(person(unit, who % PEOPLE)), others, "as said"));
  }

  private List<IdeaId> concentrate(SpiralId spiral, List<IdeaId> voiced, List<IdeaId> tested) {
    int kept = 1 + draws.below(voiced.size());
    List<IdeaId> studied = voiced.subList(0, kept);
    study(spiral, studied);
    List<IdeaId> made = new ArrayList<>();
    int rest = 0;
    while (rest < kept) {
      int size = 1 + draws.below(kept - rest);
      List<IdeaId> from = new ArrayList<>(studied.subList(rest, rest + size));
      if (!tested.isEmpty() && draws.oneIn(2)) {
        from.add(draws.from(tested));
      }
      made.add(made(spiral, from));
      if (draws.oneIn(4)) {
        made.add(made(spiral, from));
      }
      rest += size;
    }
    voiced.subList(kept, voiced.size()).forEach(this::setAside);
    return made;
  }

  private void study(SpiralId spiral, List<IdeaId> ideas) {
    if (draws.oneIn(2)) {
      note(days(3), new IdeasStudied(spiral, SECRETARY, ImmutableSet.copyOf(ideas), "talked over"));
    } else {
      for (IdeaId idea : ideas) {
        note(days(3), new IdeasStudied(spiral, SECRETARY, ImmutableSet.of(idea), "looked at"));
      }
    }
  }

  private IdeaId made(SpiralId spiral, List<IdeaId> from) {
    IdeaId idea = IdeaId.of("made-" + named++);
    note(
        days(2),
        new IdeaConcentrated(
            spiral, idea, SECRETARY, ImmutableSet.copyOf(from), ImmutableList.of(), "as made"));
    return idea;
  }

  private void setAside(IdeaId idea) {
    note(days(2), IdeaSetAside.everywhere(idea, SECRETARY, "too dear for now"));
  }

  private void goAndTest(IdeaId idea, List<IdeaId> tested, List<EntryId> tests) {
    if (draws.oneIn(6)) {
      setAside(idea);
      return;
    }
    int from = draws.below(units.size());
    int many = 1 + draws.below(Math.min(2, units.size()));
    boolean isTested = false;
    for (int nth = 0; nth < many; nth++) {
      UnitId unit = units.get((from + nth) % units.size());
      Optional<EntryId> test = way(idea, unit);
      test.ifPresent(tests::add);
      isTested |= test.isPresent();
    }
    if (isTested) {
      tested.add(idea);
    }
  }

  /** The way of an idea in a unit; it ends in a test, or with a reason why it does not. */
  private Optional<EntryId> way(IdeaId idea, UnitId unit) {
    List<Event> way = stations(idea, unit);
    int length = draws.oneIn(3) ? 1 + draws.below(way.size() - 1) : way.size();
    EntryId last = EntryId.of("none");
    int first = draws.oneIn(4) ? 1 : 0;
    for (int nth = first; nth < Math.max(length, first + 1); nth++) {
      last = note(days(5), way.get(nth));
    }
    if (length == way.size()) {
      return Optional.of(last);
    }
    note(days(4), IdeaSetAside.in(unit, idea, SECRETARY, "nobody has time before the harvest"));
    return Optional.empty();
  }

  private List<Event> stations(IdeaId idea, UnitId unit) {
    PersonId head = PersonId.of(unit + "-head");
    ImmutableSet<PersonId> some = ImmutableSet.of(person(unit, draws.below(PEOPLE)));
    TestOutcome outcome =
        draws.oneIn(3) ? new TestOutcome.Failed("few came") : new TestOutcome.Held("many came");
    return List.of(
        new IdeaPropagated(idea, unit, head),
        new IdeaExplained(idea, unit, head, "at a meeting"),
        new IdeaEmbraced(idea, unit, some, draws.below(9), "they bring lamps"),
        new IdeaHeld(idea, unit, some, draws.below(5), "they came all winter"),
        new IdeaPractised(idea, unit, some, draws.below(5), "read every Tuesday"),
        new IdeaTested(idea, unit, head, outcome));
  }

  /** Sometimes what was tested is summed up, and sometimes a directive comes of it. */
  private void summedUp(List<IdeaId> tested, List<EntryId> tests) {
    if (!tests.isEmpty() && draws.oneIn(2)) {
      ImmutableList<EntryId> behind = ImmutableList.copyOf(tests);
      if (draws.oneIn(2)) {
        behind =
            ImmutableList.of(
                note(
                    days(3),
                    new ExperienceSummedUp(CAMPAIGN, COUNTY, SECRETARY, "what held", behind)));
      }
      note(days(3), new DirectiveIssued(CAMPAIGN, COUNTY, SECRETARY, "read", behind));
    }
  }
}
