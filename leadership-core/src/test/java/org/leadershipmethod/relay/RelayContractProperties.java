package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Edges;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.FamilyContract;
import org.leadershipmethod.testkit.LawfulRecord;
import org.leadershipmethod.testkit.LawfulRecords;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Organizations;
import org.leadershipmethod.testkit.Proposed;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.RelayEdit;

/** What holds of every family holds of this one; and whatever its guard grants is lawful. */
@Proves({Clause.M7_1, Clause.M7_2, Clause.M7_3, Clause.M7_4, Clause.M7_5, Clause.M9_3})
class RelayContractProperties extends FamilyContract<LawfulRecord> {

  @Override
  protected Family family() {
    return RELAY;
  }

  @Override
  protected Arbitrary<LawfulRecord> lawful() {
    return LawfulRecords.lawfulRecords();
  }

  @Override
  protected List<RelayEdit> edits() {
    return List.of(RelayEdit.values());
  }

  @Override
  protected List<Edges<?>> edges() {
    return List.of(
        Edges.ofDays(RelayBounds.MOBILIZATION_WINDOW, 1, 366),
        Edges.ofDays(RelayBounds.HANDOVER_WINDOW, 1, 366));
  }

  /** The same task reaches the same people at the same unit. */
  @Override
  protected boolean serves(Event step, Event proposed) {
    if (step instanceof TaskRelayed one && proposed instanceof TaskRelayed other) {
      return other.task().equals(one.task())
          && other.to().equals(one.to())
          && reached(other).entries().containsAll(reached(one).entries());
    } else if (step instanceof TaskDelivered one && proposed instanceof TaskDelivered other) {
      return other.task().equals(one.task())
          && other.delivery().unit().equals(one.delivery().unit())
          && other.delivery().person().equals(one.delivery().person());
    } else if (step instanceof PersonnelMobilized one
        && proposed instanceof PersonnelMobilized other) {
      return other.task().equals(one.task())
          && other.unit().equals(one.unit())
          && other.people().containsAll(one.people());
    }
    return super.serves(step, proposed);
  }

  private static ImmutableSetMultimap<UnitId, PersonId> reached(TaskRelayed relayed) {
    return relayed.deliveries().stream()
        .collect(ImmutableSetMultimap.toImmutableSetMultimap(Delivery::unit, Delivery::person));
  }

  /** Somebody else is told there, or comes there. */
  @Override
  protected List<Event> idle(Finding finding, Situation now) {
    PersonId stranger = PersonId.of("stranger");
    if (finding.breach().about() instanceof TaskAtUnit one) {
      return List.of(new TaskDelivered(one.task(), Delivery.of(one.unit(), stranger)));
    }
    return List.of(new Appointed(stranger, Post.member((UnitId) finding.where())));
  }

  @Override
  protected double insteadIn100() {
    return 40;
  }

  @Override
  protected double afterwardsIn100() {
    return 40;
  }

  /** A step of two events, of which the second breaks a clause. */
  @Property
  @Proves(Clause.M9_3)
  void whatIsProposedInsteadOfOneEventOfAStepDoesTheOthersToo(@ForAll("cases") Case one) {
    Notes notes = one.spoiled().notes();
    int place = notes.place(one.spoiled().edited());
    Assume.that(place > 1);
    Noted first = notes.all().get(place - 1);
    Noted second = one.spoiled().broken();
    Practice before = Practice.resume(notes.before(first.id()), method());
    ImmutableList<Finding> findings =
        before
            .take(Step.of(first.event(), second.event()), second.when())
            .fold(taken -> ImmutableList.of(), Ruling.Refused::findings);
    for (Finding finding : findings) {
      for (Proposed draft : Proposed.instead(finding)) {
        var ruling = before.take(draft.step(), second.when());
        assertThat(ruling.isGranted()).as("%s in %s", ruling, one).isTrue();
        assertThat(draft.events()).startsWith(first.event());
        assertThat(draft.events()).anyMatch(event -> serves(second.event(), event));
      }
    }
    share("refused", !findings.isEmpty(), 40);
  }

  @Property
  @Proves(Clause.M3_13)
  void noFieldOfWorkIsExempt(@ForAll @NotBlank String field) {
    Assume.that(!field.isBlank());
    Organization organization =
        Organization.builder()
            .unit("county")
            .inCharge("secretary")
            .unit("school")
            .under("county")
            .inCharge("principal")
            .department(FieldOfWork.of(field), "counterpart")
            .build();
    UnitId school = UnitId.of("school");
    TaskRelayed solely =
        new TaskRelayed(
            Task.of("task", "Task", FieldOfWork.of(field)),
            UnitId.of("county"),
            Optional.empty(),
            school,
            ImmutableList.of(Delivery.of(school, PersonId.of("counterpart"))));
    Practice practice = Practice.begin(organization, method()).note(solely, When.OUTSET);
    assertThat(Expected.in(practice.diagnosis(Instant.EPOCH)))
        .containsExactly(Expected.of(RelayRuleId.HEAD_BYPASSED, school));
  }

  @Property
  void theRecordsAreNotNarrow(@ForAll("lawfulRecords") LawfulRecord record) {
    Statistics.label("relays")
        .collect(Math.min(record.works().size(), 3))
        .coverage(fair -> fair.check(3).percentage(share -> share >= 20));
    boolean deep = record.works().stream().anyMatch(work -> work.path().size() > 1);
    share("several levels", deep, 20);
    boolean mobilized = record.works().stream().anyMatch(work -> work.mobilization().isPresent());
    share("mobilized", mobilized, 10);
    share("organization changed", !record.start().equals(record.end()), 20);
  }

  /** A step somebody tries, lawful or not, with the numbers from which it is chosen. */
  record Attempt(int kind, int first, int second, int third) {

    Practice on(Practice practice, LocalDate day) {
      List<UnitId> units = practice.situation().organization().units().map(Unit::id).toList();
      UnitId one = units.get(first % units.size());
      UnitId other = units.get(second % units.size());
      Task task = Task.of("task-" + third, "Task " + third, FieldOfWork.EDUCATION);
      return switch (kind % 3) {
        case 0 -> tried(practice, Relay.of(task).from(one).to(other), day);
        case 1 -> tried(practice, Mobilization.of(task).at(one).entirePersonnel(), day);
        default -> tried(practice, Relay.of(task).from(units.get(0)).to(other), day);
      };
    }
  }

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    Arbitrary<Integer> choice = Arbitraries.integers().between(0, 99);
    return Combinators.combine(choice, choice, choice, choice)
        .as(Attempt::new)
        .list()
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<Organization> organizations() {
    return Organizations.lawfulOrganizations();
  }

  @Property
  @Proves({Clause.M7_1, Clause.M7_2, Clause.M7_3, Clause.M7_4})
  void nothingOpenIsFoundInWhatAPracticeGranted(
      @ForAll("organizations") Organization organization,
      @ForAll("attempts") List<Attempt> attempts) {
    Practice practice = Practice.begin(organization, method());
    LocalDate day = LocalDate.of(2030, 1, 1);
    int granted = 0;
    for (Attempt attempt : attempts) {
      day = day.plusDays(1);
      Practice before = practice;
      practice = attempt.on(practice, day);
      granted += practice.version() > before.version() ? 1 : 0;
    }
    share("granted", granted > 2, 20);
    Instant soon =
        practice.situation().moment().equals(Instant.MIN)
            ? Instant.EPOCH
            : practice.situation().moment();
    assertThat(practice.diagnosis(soon).findings()).isEmpty();
    assertThat(practice.diagnosis(soon).notExamined()).isEmpty();
    assertThat(Diagnosis.of(method(), practice.chronicle(), soon))
        .isEqualTo(practice.diagnosis(soon));
  }

  @Provide
  Arbitrary<Organization> anyOrganizations() {
    return Organizations.organizations().filter(one -> one.unitCount() > 0);
  }

  @Property
  @Proves({Clause.M7_1, Clause.M7_2, Clause.M7_3})
  void whatAPracticeGrantsAddsNothingToWhatWasWrongAtTheOutset(
      @ForAll("anyOrganizations") Organization organization,
      @ForAll("attempts") List<Attempt> attempts) {
    Practice practice = Practice.begin(organization, method());
    Diagnosis outset = practice.diagnosis(Instant.EPOCH);
    LocalDate day = LocalDate.of(2030, 1, 1);
    for (Attempt attempt : attempts) {
      day = day.plusDays(1);
      practice = attempt.on(practice, day);
    }
    share("granted", practice.version() > 1, 20);
    Instant end = LocalDate.of(2031, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    assertThat(practice.diagnosis(end).findings()).isEqualTo(outset.findings());
  }
}
