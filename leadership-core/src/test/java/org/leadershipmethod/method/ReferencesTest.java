package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.guidance.CallIssued;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.guidance.DirectiveIssued;
import org.leadershipmethod.guidance.GuidanceGiven;
import org.leadershipmethod.massline.IdeaVoiced;
import org.leadershipmethod.massline.MassLineView;
import org.leadershipmethod.massline.SpiralId;
import org.leadershipmethod.massline.TurnBegun;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationView;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.PeriodClosed;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlanView;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskView;
import org.leadershipmethod.relay.WorkDone;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.GroupingKind;
import org.leadershipmethod.society.Interest;
import org.leadershipmethod.society.LeadersId;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.SocietyView;
import org.leadershipmethod.testkit.Examples;
import org.leadershipmethod.testkit.Library;
import org.leadershipmethod.testkit.Respelled;

/**
 * Whatever an event names is looked up: what is not there makes the entry not examined, with the
 * nearest name, and neither a pass nor a finding.
 */
class ReferencesTest {

  private static final LeadershipMethod METHOD = Library.method();
  private static final ImmutableList<View<?>> PICTURES =
      ImmutableList.of(
          OrganizationView.ORGANIZATION,
          TaskView.TASKS,
          PlanView.PLANS,
          GroupView.GROUPS,
          SocietyView.SOCIETY,
          MassLineView.SPIRALS);
  private static final LocalDate DAY = LocalDate.of(2031, 5, 1);
  private static final UnitId COUNTY = UnitId.of("county");
  private static final UnitId SCHOOL = UnitId.of("school");
  private static final UnitId MILL = UnitId.of("mill");
  private static final PersonId HEAD = PersonId.of("principal");
  private static final Task LITERACY = Task.of("literacy", "Literacy", EDUCATION);
  private static final PlanningPeriod SPRING =
      PlanningPeriod.of("spring", LocalDate.of(2031, 3, 1), LocalDate.of(2031, 5, 31));
  private static final PartyId LEAGUE = PartyId.of("league");
  private static final GroupId STAFF = GroupId.of(SCHOOL);

  private static Organization county() {
    return Organization.builder()
        .unit("county")
        .inCharge("secretary")
        .unit("school")
        .under("county")
        .inCharge("principal")
        .department(EDUCATION, "reader")
        .members("pupil")
        .unit("mill")
        .under("county")
        .inCharge("miller")
        .build();
  }

  /** Units, a task under way, a plan, a party that leads, a decision, a campaign: e1 to e10. */
  private static Practice begun() {
    Practice practice = Practice.begin(county(), METHOD);
    for (Event event : ImmutableList.of(relayed(), planned(), masses(), founded("league"), FIVE)) {
      practice = practice.note(event, When.on(DAY));
    }
    return practice
        .note(decided(), When.on(DAY))
        .note(new CallIssued(READING, LITERACY, COUNTY, ImmutableSet.of(SCHOOL)), When.on(DAY))
        .note(
            new GuidanceGiven(READING, COUNTY, HEAD, SCHOOL, HEAD, Optional.of("no lamps")),
            When.on(DAY))
        .note(
            new DirectiveIssued(READING, COUNTY, HEAD, "light lamps", ImmutableList.of()),
            When.on(DAY))
        .note(new TurnBegun(EVENINGS, COUNTY, "lamps", ImmutableList.of()), When.on(DAY))
        .note(new IdeaVoiced(EVENINGS, LAMPS, SCHOOL, ImmutableSet.of(), 1, "lamps"), When.on(DAY));
  }

  private static final CampaignId READING = CampaignId.of("reading");
  private static final SpiralId EVENINGS = SpiralId.of("evenings");
  private static final IdeaId LAMPS = IdeaId.of("lamps");

  private static final LeadersElected FIVE =
      new LeadersElected(
          STAFF,
          3,
          Optional.empty(),
          ImmutableList.of(),
          ImmutableList.of(),
          "most votes",
          ImmutableList.of(HEAD, PersonId.of("ada"), PersonId.of("ben")),
          ImmutableSet.of());

  private static TaskRelayed relayed() {
    return TaskRelayed.of(LITERACY, "county", "school", Delivery.of("school", "principal"));
  }

  private static PlanAdopted planned() {
    return new PlanAdopted(
        SCHOOL,
        SPRING,
        Optional.of(HEAD),
        ImmutableList.of(new PlannedTask(LITERACY, Importance.CENTRAL)),
        ImmutableList.of(EntryId.of("e2")));
  }

  private static MassesRecorded masses() {
    return new MassesRecorded(
        Masses.builder().people(EconomicPosition.of("wages"), "ada", "ben", "principal").build());
  }

  private static PartyFounded founded(String party) {
    return new PartyFounded(
        PartyId.of(party),
        ImmutableSet.of(EconomicPosition.of("wages")),
        ImmutableSet.of(Interest.of("pay")),
        ImmutableList.of(),
        ImmutableSet.of(HEAD),
        GroupingKind.PARTY,
        Optional.of(COUNTY));
  }

  private static DecisionTaken decided() {
    return new DecisionTaken(
        STAFF,
        DecisionId.of("d1"),
        Matter.of("pay"),
        ImmutableSet.of(HEAD, PersonId.of("ada")),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(LEAGUE),
        ImmutableSet.of(new LeadersId(LEAGUE)),
        false,
        ImmutableList.of());
  }

  /** Of what there is, and at last of what is new. */
  private static final Examples EXAMPLES =
      Examples.of(
          ImmutableMap.<Class<?>, ImmutableList<?>>builder()
              .put(
                  UnitId.class,
                  ImmutableList.of(SCHOOL, MILL, COUNTY, UnitId.of("saw"), UnitId.of("loom")))
              .put(Successor.class, ImmutableList.of(Successor.of("saw"), Successor.of("loom")))
              .put(PersonId.class, ImmutableList.of(HEAD, PersonId.of("pupil")))
              .put(FieldOfWork.class, ImmutableList.of(EDUCATION))
              .put(Task.class, ImmutableList.of(LITERACY))
              .put(TaskId.class, ImmutableList.of(LITERACY.id()))
              .put(PlanningPeriod.class, ImmutableList.of(SPRING))
              .put(GroupId.class, ImmutableList.of(STAFF))
              .put(DecisionId.class, ImmutableList.of(DecisionId.of("d1")))
              .put(PartyId.class, ImmutableList.of(LEAGUE))
              .put(EconomicPosition.class, ImmutableList.of(EconomicPosition.of("wages")))
              .put(Key.class, ImmutableList.of(LEAGUE, SCHOOL))
              .put(CampaignId.class, ImmutableList.of(READING))
              .put(SpiralId.class, ImmutableList.of(EVENINGS))
              .put(IdeaId.class, ImmutableList.of(LAMPS, IdeaId.of("readers")))
              .put(
                  EntryId.class,
                  ImmutableList.of(EntryId.of("e2"), EntryId.of("e9"), EntryId.of("e10")))
              .put(Organization.class, ImmutableList.of(county()))
              .put(Masses.class, ImmutableList.of(masses().masses()))
              .build());

  /** An example of every kind of event, of which everything is there that it names. */
  private static Stream<Event> events() {
    return Stream.concat(
            Stream.of(OrganizationEvent.class.getPermittedSubclasses()),
            Library.FAMILIES.stream()
                .flatMap(family -> family.inFiles().events().values().stream()))
        .map(kind -> EXAMPLES.of(kind.asSubclass(Event.class), ReferencesTest::isExamined));
  }

  private static boolean isExamined(Event event) {
    Practice after = begun().note(event, When.on(DAY.plusDays(1)));
    return after.diagnosis(after.situation().moment()).notExamined().stream()
        .noneMatch(line -> line.subject().toString().equals("entry e" + after.version()));
  }

  private static final ImmutableSet<String> KNOWN =
      ImmutableSet.of("county", "school", "mill", "literacy", "league", "evenings", "lamps");

  /** Each name that is looked up, and not one that the event itself brings. */
  private static Stream<Respelled> respelled(Event event) {
    return Respelled.each(event)
        .filter(one -> KNOWN.contains(one.meant()))
        .filter(one -> !isBrought(one));
  }

  /** Whether the unit or the party is there by the event itself, as a founding has its party. */
  private static boolean isBrought(Respelled one) {
    Situation after = begun().note(one.event(), When.on(DAY)).situation();
    return after.organization().contains(UnitId.of(one.name()))
        || after.view(SocietyView.SOCIETY).party(PartyId.of(one.name())).isPresent();
  }

  static Stream<Respelled> names() {
    return events().flatMap(ReferencesTest::respelled);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameThatIsNotThereIsNotExamined(Respelled one) {
    Practice before = begun();
    Practice after = before.note(one.event(), When.on(DAY.plusDays(1)));
    Diagnosis diagnosis = after.diagnosis(after.situation().moment());
    Diagnosis was = before.diagnosis(after.situation().moment());
    assertThat(diagnosis.findings()).isEqualTo(was.findings());
    assertThat(diagnosis.examined()).isEqualTo(was.examined());
    for (View<?> view : PICTURES) {
      assertThat((Object) after.situation().view(view))
          .as("%s, which takes nothing of it", view)
          .isSameAs(before.situation().view(view));
    }
    ImmutableList<NotExamined> added =
        diagnosis.notExamined().stream()
            .filter(line -> !was.notExamined().contains(line))
            .collect(ImmutableList.toImmutableList());
    assertThat(added)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.subject()).hasToString("entry e" + after.version()));
    assertThat(added.get(0).reason().toString())
        .contains(one.name())
        .contains("('" + one.meant() + "'?)");
  }

  @ParameterizedTest
  @MethodSource("names")
  void andAPracticeRefusesIt(Respelled one) {
    Ruling<?> ruling = begun().take(Step.of(one.event()), DAY);
    assertThat(ruling.isGranted()).isFalse();
    assertThat(ruling.toString()).contains(one.name()).contains("('" + one.meant() + "'?)");
  }

  @Test
  void aPeriodThatNobodySpokeOfIsNotClosed() {
    PeriodClosed closed = new PeriodClosed(SCHOOL, PlanningPeriod.named("Spring"));
    assertThat(begun().take(Step.of(closed), DAY).toString()).contains("('spring'?)");
  }

  @Test
  void leadersOfLeadersAreNoLeadersOfAParty() {
    GroupId wrong = GroupId.of(new LeadersId(LEAGUE));
    SeatTaken seat = new SeatTaken(wrong, HEAD, SeatOrigin.ELECTED);
    assertThat(begun().take(Step.of(seat), DAY).toString())
        .contains("the leading group: found 'the leading group of the leaders of league'")
        .contains("expected the leading group of a party");
  }

  @Test
  void unitsAreNotLookedUpForGroupsWhereNoUnitWasRecorded() {
    Practice practice = Practice.resume(Chronicle.empty(), LeadershipMethod.of(GROUP));
    assertThat(practice.take(Step.of(FIVE), DAY).isGranted()).isTrue();
    assertThat(practice.take(Step.of(relayed()), DAY).toString())
        .contains("the id of a unit, but no unit was recorded");
  }

  @Test
  void aTaskOfTheSameIdWithAnotherTitleOrFieldIsTold() {
    Task other = Task.of("literacy", "Reading", PRODUCTION);
    WorkDone work = new WorkDone(other, SCHOOL, ImmutableSet.of(HEAD));
    String told =
        "the task 'literacy': found 'Reading' in the field production, expected 'Literacy' in the"
            + " field education as before; another task needs an id of its own";
    assertThat(begun().take(Step.of(work), DAY).toString()).contains(told);
    Practice after = begun().note(work, When.on(DAY));
    assertThat(after.diagnosis(after.situation().moment()).notExamined())
        .extracting(one -> one.reason().toString())
        .contains(told);
    assertThat(after.situation().view(TaskView.TASKS).task(LITERACY.id())).contains(other);
    assertThat(after.situation().read(new Entry(EntryId.of("x"), When.on(DAY), 99, work)).doubts())
        .as("the new title is the one that counts")
        .isEmpty();
  }
}
