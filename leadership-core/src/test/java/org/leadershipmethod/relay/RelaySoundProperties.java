package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.LawfulRecord;
import org.leadershipmethod.testkit.LawfulRecords;
import org.leadershipmethod.testkit.Organizations;
import org.leadershipmethod.testkit.Proves;

/** A lawful record has no finding, however it came about; and every rule looked at something. */
class RelaySoundProperties {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);

  @Provide
  Arbitrary<LawfulRecord> records() {
    return LawfulRecords.lawfulRecords();
  }

  @Property
  @Proves({Clause.M7_1, Clause.M7_2, Clause.M7_3, Clause.M7_4, Clause.M7_5})
  void nothingIsFoundInALawfulRecord(@ForAll("records") LawfulRecord record) {
    Diagnosis diagnosis = Diagnosis.of(METHOD, record.chronicle(), record.asOf());
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.notExamined()).isEmpty();
    for (Rule rule : METHOD.rules()) {
      Statistics.label(rule.id().value())
          .collect(diagnosis.examined().getOrDefault(rule.id(), 0) > 0)
          .coverage(fair -> fair.check(true).percentage(share -> share >= 5));
    }
  }

  @Property
  void theRecordsAreNotNarrow(@ForAll("records") LawfulRecord record) {
    Statistics.label("relays")
        .collect(Math.min(record.works().size(), 3))
        .coverage(fair -> fair.check(3).percentage(share -> share >= 20));
    boolean deep = record.works().stream().anyMatch(work -> work.path().size() > 1);
    Statistics.label("several levels")
        .collect(deep)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 20));
    boolean mobilized = record.works().stream().anyMatch(work -> work.mobilization().isPresent());
    Statistics.label("mobilized")
        .collect(mobilized)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 10));
    Statistics.label("organization changed")
        .collect(!record.start().equals(record.end()))
        .coverage(fair -> fair.check(true).percentage(share -> share >= 20));
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

    private static <T> Practice tried(Practice practice, Step<T> step, LocalDate day) {
      return practice.take(step, day).fold(Taken::practice, refused -> practice);
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
    Practice practice = Practice.begin(organization, METHOD);
    LocalDate day = LocalDate.of(2030, 1, 1);
    int granted = 0;
    for (Attempt attempt : attempts) {
      day = day.plusDays(1);
      Practice before = practice;
      practice = attempt.on(practice, day);
      granted += practice.version() > before.version() ? 1 : 0;
    }
    Statistics.label("granted")
        .collect(granted > 2)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 20));
    Instant soon =
        practice.situation().moment().equals(Instant.MIN)
            ? Instant.EPOCH
            : practice.situation().moment();
    assertThat(practice.diagnosis(soon).findings()).isEmpty();
    assertThat(practice.diagnosis(soon).notExamined()).isEmpty();
    assertThat(Diagnosis.of(METHOD, practice.chronicle(), soon))
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
    Practice practice = Practice.begin(organization, METHOD);
    Diagnosis outset = practice.diagnosis(Instant.EPOCH);
    LocalDate day = LocalDate.of(2030, 1, 1);
    for (Attempt attempt : attempts) {
      day = day.plusDays(1);
      practice = attempt.on(practice, day);
    }
    Statistics.label("granted")
        .collect(practice.version() > 1)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 20));
    Instant end = LocalDate.of(2031, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    assertThat(practice.diagnosis(end).findings()).isEqualTo(outset.findings());
  }
}
