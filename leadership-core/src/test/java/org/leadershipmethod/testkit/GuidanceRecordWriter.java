package org.leadershipmethod.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.guidance.CallIssued;
import org.leadershipmethod.guidance.CallReached;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.guidance.DirectiveIssued;
import org.leadershipmethod.guidance.DirectiveTested;
import org.leadershipmethod.guidance.ExperienceDrawn;
import org.leadershipmethod.guidance.ExperienceSummedUp;
import org.leadershipmethod.guidance.GuidanceGiven;
import org.leadershipmethod.guidance.Pilot;
import org.leadershipmethod.guidance.PilotsChosen;
import org.leadershipmethod.guidance.Representative;
import org.leadershipmethod.guidance.Result;
import org.leadershipmethod.guidance.ResultSeen;
import org.leadershipmethod.guidance.SolutionFound;
import org.leadershipmethod.guidance.Stage;
import org.leadershipmethod.guidance.StageBegun;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.guidance.UnitStudied;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitKind;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.WorkDone;
import org.leadershipmethod.testkit.CampaignLevel.Deep;
import org.leadershipmethod.testkit.GuidanceRecord.CampaignWork;

/**
 * Turns choices into a lawful record of campaigns: a call goes down level by level, and each level
 * that passes it on goes deep in some units within two weeks.
 */
final class GuidanceRecordWriter {

  /** After so many days a campaign is over; two of them share these days. */
  private static final int LENGTH = 60;

  /** The vicinity: a root, and three units under it. */
  private static final UnitId NEARBY = UnitId.of("v0");

  /** A campaign while it is written. */
  private record Campaign(CampaignId id, Task task, Set<UnitId> studied, Set<UnitId> busy) {}

  /** A unit that is to lead others from a day on. */
  private record Level(UnitId unit, int depth, int day, boolean isCalling) {}

  private final Draws draws;
  private final List<Noted> notes = new ArrayList<>();
  private final List<CampaignLevel> levels = new ArrayList<>();
  private final List<CampaignWork> works = new ArrayList<>();
  private final ImmutableList<UnitId> line;
  private Organization organization;
  private int given;

  GuidanceRecordWriter(Organization organization, Draws draws) {
    this.draws = draws;
    this.line = organization.units().map(Unit::id).collect(toImmutableList());
    this.organization = withVicinity(organization);
  }

  /** Every unit has two members more, so that one of them can stand for the others. */
  private static Organization withVicinity(Organization organization) {
    List<OrganizationEvent> events = new ArrayList<>();
    for (int nth = 0; nth < 4; nth++) {
      UnitId id = UnitId.of("v" + nth);
      Optional<UnitId> parent = nth == 0 ? Optional.empty() : Optional.of(NEARBY);
      events.add(new UnitCreated(new Unit(id, id.value(), UnitKind.UNIT, parent)));
      events.add(new Appointed(PersonId.of(id + "-head"), Post.inCharge(id)));
    }
    Stream.concat(
            organization.units().map(Unit::id), Stream.of("v0", "v1", "v2", "v3").map(UnitId::of))
        .forEach(
            unit -> {
              events.add(new Appointed(PersonId.of(unit + "-one"), Post.member(unit)));
              events.add(new Appointed(PersonId.of(unit + "-other"), Post.member(unit)));
            });
    Organization next = organization;
    for (OrganizationEvent event : events) {
      next = next.after(event, When.OUTSET);
    }
    return next;
  }

  GuidanceRecord write(int campaigns) {
    Noted outset =
        new Noted(EntryId.of("outset"), new OrganizationRecorded(organization), When.OUTSET);
    for (int nth = 0; nth < campaigns; nth++) {
      int day = LENGTH * (nth / 2);
      if (nth % 2 == 0) {
        change(day);
      }
      campaign(nth, day + 1 + draws.below(4));
    }
    notes.sort(Comparator.comparing(one -> one.when().latest()));
    notes.add(0, outset);
    writeSomeLate();
    return new GuidanceRecord(
        Notes.of(notes).lookedAtAfter(400),
        ImmutableList.copyOf(levels),
        ImmutableList.copyOf(works),
        organization);
  }

  /** Work and directives, on which nothing rests, are written down last. */
  private void writeSomeLate() {
    if (draws.oneIn(3)) {
      List<Noted> late =
          notes.stream()
              .filter(one -> one.event() instanceof WorkDone)
              .limit(1 + draws.below(3))
              .toList();
      notes.removeAll(late);
      notes.addAll(late);
    }
  }

  private EntryId note(Event event, int day) {
    EntryId id = EntryId.of("n" + ++given);
    notes.add(new Noted(id, event, Notes.day(day)));
    return id;
  }

  private void change(OrganizationEvent event, int day) {
    organization = organization.after(event, Notes.day(day));
    note(event, day);
  }

  /** Before a campaign somebody may take over, somebody join, or a unit come under others. */
  private void change(int day) {
    if (draws.oneIn(2)) {
      UnitId unit = draws.from(line);
      change(new Departed(head(unit), Post.inCharge(unit)), day);
      change(new Appointed(PersonId.of("successor-" + day), Post.inCharge(unit)), day);
    }
    if (draws.oneIn(2)) {
      UnitId unit = draws.from(line);
      change(new Appointed(PersonId.of("newcomer-" + day), Post.member(unit)), day);
      change(new Appointed(PersonId.of("companion-" + day), Post.member(unit)), day);
    }
    List<UnitId> leaves = line.stream().filter(unit -> below(unit).isEmpty()).toList();
    if (draws.oneIn(3) && leaves.size() > 1) {
      change(new UnitMoved(draws.from(leaves), Optional.of(NEARBY)), day);
    }
  }

  private PersonId head(UnitId unit) {
    return organization.charge(unit).soleHolder().orElseThrow();
  }

  private List<UnitId> below(UnitId unit) {
    return organization.children(unit).sorted().toList();
  }

  private void campaign(int number, int day) {
    List<UnitId> leading = line.stream().filter(unit -> !below(unit).isEmpty()).toList();
    if (leading.isEmpty()) {
      return;
    }
    Task task = Task.of("work-" + number, "Work " + number, FieldOfWork.EDUCATION);
    Campaign campaign =
        new Campaign(CampaignId.of("campaign-" + number), task, new HashSet<>(), new HashSet<>());
    UnitId top = draws.oneIn(3) ? draws.from(leading) : leading.get(0);
    Deque<Level> next = new ArrayDeque<>(List.of(new Level(top, 0, day, true)));
    while (!next.isEmpty()) {
      next.addAll(lead(campaign, next.remove()));
    }
    workWhereTheLineDoesNotReach(campaign, day);
    stages(campaign, day);
  }

  /** A campaign begins one stage, two, or all three of them, while it is led. */
  private void stages(Campaign campaign, int day) {
    int begun = 1 + draws.below(3);
    for (Stage stage : List.of(Stage.values()).subList(0, begun)) {
      note(new StageBegun(campaign.id(), stage), day + 15 * stage.compareTo(Stage.INITIAL));
    }
  }

  /** A level leads those right below it. Given is which of them lead others in their turn. */
  private List<Level> lead(Campaign campaign, Level level) {
    campaign.busy().add(level.unit());
    List<UnitId> called = called(below(level.unit()));
    List<EntryId> calls = call(campaign, level, called);
    int day = level.day();
    List<Pilot> pilots = pilots(below(level.unit()));
    EntryId chosen =
        note(new PilotsChosen(campaign.id(), level.unit(), ImmutableList.copyOf(pilots)), day + 2);
    pilots.forEach(pilot -> campaign.busy().add(pilot.unit()));
    ImmutableList<Deep> deep =
        pilots.stream()
            .map(pilot -> goDeep(campaign, level, pilot, day + 3))
            .collect(toImmutableList());
    conclude(campaign, level, chosen, deep, day + 12);
    List<Level> next = new ArrayList<>();
    for (int nth = 0; nth < called.size(); nth++) {
      UnitId unit = called.get(nth);
      if (!below(unit).isEmpty()) {
        next.add(new Level(unit, level.depth() + 1, day + 2, draws.oneIn(3)));
      } else if (!campaign.busy().contains(unit) && !draws.oneIn(3)) {
        EntryId work = note(work(campaign, unit), day + 10);
        works.add(new CampaignWork(campaign.id(), unit, calls.get(nth), work));
      }
    }
    return next;
  }

  /** The call reaches one at least; where it does not reach a unit, nobody works for it. */
  private List<UnitId> called(List<UnitId> below) {
    List<UnitId> called = new ArrayList<>(below.subList(0, 1));
    below.stream().skip(1).filter(unit -> !draws.oneIn(6)).forEach(called::add);
    return called;
  }

  private WorkDone work(Campaign campaign, UnitId unit) {
    return new WorkDone(campaign.task(), unit, ImmutableSet.of(head(unit)));
  }

  /** The entries by which the call reaches each unit: that of the call, or one of its own. */
  private List<EntryId> call(Campaign campaign, Level level, List<UnitId> below) {
    int known = level.isCalling() ? draws.below(below.size() + 1) : 0;
    List<EntryId> calls = new ArrayList<>();
    if (level.isCalling()) {
      ImmutableSet<UnitId> reached = ImmutableSet.copyOf(below.subList(0, known));
      CallIssued call = new CallIssued(campaign.id(), campaign.task(), level.unit(), reached);
      EntryId entry = note(call, level.day());
      reached.forEach(unit -> calls.add(entry));
    }
    for (UnitId unit : below.subList(known, below.size())) {
      boolean isTold = !level.isCalling() || draws.oneIn(2);
      Optional<UnitId> through = isTold ? Optional.of(level.unit()) : Optional.empty();
      calls.add(note(new CallReached(campaign.id(), unit, through), level.day() + draws.below(2)));
    }
    return calls;
  }

  /** Two or three: one right below at least, and some of the vicinity. */
  private List<Pilot> pilots(List<UnitId> below) {
    int number = 2 + draws.below(2);
    int own = Math.min(below.size(), 1 + draws.below(number));
    int first = draws.below(below.size());
    List<Pilot> pilots = new ArrayList<>();
    for (int nth = 0; nth < own; nth++) {
      UnitId unit = below.get((first + nth) % below.size());
      pilots.add(Pilot.own(unit.value(), "it has begun twice", "all can read"));
    }
    for (int nth = own; nth < number; nth++) {
      pilots.add(Pilot.nearby("v" + (nth + 1), "it lies near", "it goes on by itself"));
    }
    return pilots;
  }

  private Deep goDeep(Campaign campaign, Level level, Pilot pilot, int day) {
    UnitId unit = pilot.unit();
    PersonId leader = head(level.unit());
    PersonId head = head(unit);
    CampaignId id = campaign.id();
    if (campaign.studied().add(unit)) {
      note(study(id, unit, leader), day);
    }
    EntryId guidance =
        note(
            new GuidanceGiven(id, level.unit(), leader, unit, head, Optional.of("too few come")),
            day + draws.below(5));
    EntryId solution = note(new SolutionFound(id, head, "evening hours", guidance), day + 6);
    EntryId experience = note(experience(id, unit, leader, guidance, solution), day + 8);
    return new Deep(unit, pilot.origin(), head, guidance, solution, experience);
  }

  /** At most half of the members stand for the others. */
  private UnitStudied study(CampaignId campaign, UnitId unit, PersonId leader) {
    List<PersonId> members =
        organization.members(unit).map(Member::person).collect(Collectors.toList());
    int people = 1 + draws.below(members.size() / 2);
    return new UnitStudied(
        campaign,
        unit,
        leader,
        Optional.of("it goes on slowly"),
        members.stream()
            .sorted(Comparator.reverseOrder())
            .limit(people)
            .map(person -> Representative.of(person.value()))
            .collect(toImmutableList()));
  }

  private static ExperienceDrawn experience(
      CampaignId campaign, UnitId unit, PersonId by, EntryId... from) {
    return new ExperienceDrawn(
        campaign, unit, by, "the evening hours", "twice as many", ImmutableList.copyOf(from));
  }

  /** Between what was learnt and the directive, a unit of the vicinity may be moved. */
  private void conclude(
      Campaign campaign, Level level, EntryId chosen, ImmutableList<Deep> deep, int day) {
    Deep first = deep.get(0);
    PersonId head = head(level.unit());
    PersonId deputy = PersonId.of("deputy");
    EntryId once = note(experience(campaign.id(), first.unit(), deputy, first.guidance()), day);
    EntryId again = note(experience(campaign.id(), first.unit(), deputy, first.guidance()), day);
    if (draws.oneIn(6)) {
      UnitMoved moved = new UnitMoved(UnitId.of("v3"), Optional.of(draws.from(nearby())));
      change(moved, day);
    }
    ImmutableList<EntryId> learnt =
        Stream.concat(deep.stream().map(Deep::experience), Stream.of(once, again))
            .collect(toImmutableList());
    EntryId summary = note(summary(campaign, level, head, learnt), day + 2);
    ImmutableList<EntryId> behind = draws.oneIn(2) ? learnt : ImmutableList.of(summary);
    EntryId directive = note(directive(campaign, level, head, behind), day + 3);
    ImmutableList<EntryId> tests = tested(campaign, level, head, directive, day + 4);
    Optional<EntryId> next = Optional.empty();
    if (draws.oneIn(2)) {
      EntryId fared = note(summary(campaign, level, head, tests), day + 6);
      next =
          Optional.of(
              note(directive(campaign, level, head, ImmutableList.of(summary, fared)), day + 7));
      tests = tested(campaign, level, head, next.get(), day + 8);
    }
    if (draws.oneIn(3)) {
      note(callAgain(campaign, level, learnt), day + 9);
    }
    levels.add(
        new CampaignLevel(
            campaign.id(),
            level.unit(),
            head,
            level.depth(),
            level.isCalling(),
            chosen,
            deep,
            first.experience(),
            once,
            again,
            summary,
            directive,
            next,
            tests));
  }

  private static ExperienceSummedUp summary(
      Campaign campaign, Level level, PersonId by, ImmutableList<EntryId> from) {
    return new ExperienceSummedUp(campaign.id(), level.unit(), by, "evenings are best", from);
  }

  private static DirectiveIssued directive(
      Campaign campaign, Level level, PersonId by, ImmutableList<EntryId> behind) {
    return new DirectiveIssued(campaign.id(), level.unit(), by, "teach in the evening", behind);
  }

  /** A level that only passed the call on says nothing of its own to all. */
  private static Event callAgain(Campaign campaign, Level level, ImmutableList<EntryId> behind) {
    return level.isCalling()
        ? new CallIssued(campaign.id(), campaign.task(), level.unit(), ImmutableSet.of(), behind)
        : new ResultSeen(campaign.id(), level.unit(), Result.ACHIEVED, "all read");
  }

  /** In the unit itself and in two below it, or in all that there are; some elsewhere are open. */
  private ImmutableList<EntryId> tested(
      Campaign campaign, Level level, PersonId by, EntryId directive, int day) {
    ImmutableList<UnitId> units =
        organization.subtree(level.unit()).limit(3).collect(toImmutableList());
    ImmutableList.Builder<EntryId> tests = ImmutableList.builder();
    for (UnitId unit : units) {
      TestOutcome outcome =
          draws.oneIn(3) ? new TestOutcome.Failed("few came") : new TestOutcome.Held("all came");
      tests.add(note(new DirectiveTested(campaign.id(), unit, by, directive, outcome), day));
    }
    if (draws.oneIn(3)) {
      TestOutcome open = new TestOutcome.Undecided("who comes in winter");
      note(new DirectiveTested(campaign.id(), NEARBY, by, directive, open), day + 1);
    }
    return tests.build();
  }

  private static ImmutableList<UnitId> nearby() {
    return Stream.of("v0", "v1", "v2").map(UnitId::of).collect(toImmutableList());
  }

  /** Whoever came under the vicinity is not called on, and may work for the same all the same. */
  private void workWhereTheLineDoesNotReach(Campaign campaign, int day) {
    ImmutableSet<UnitId> elsewhere =
        line.stream()
            .filter(unit -> organization.isSubordinate(unit, NEARBY))
            .collect(toImmutableSet());
    for (UnitId unit : elsewhere) {
      note(work(campaign, unit), day + 10);
      if (draws.oneIn(2)) {
        note(new CallReached(campaign.id(), unit, Optional.empty()), day + 11);
      }
    }
  }
}
