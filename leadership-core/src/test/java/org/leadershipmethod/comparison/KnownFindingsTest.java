package org.leadershipmethod.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.RelayBounds;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskDelivered;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.RuleId;

/** A mill whose shop is told of tasks past its foreman, and whose charge is shared. */
class KnownFindingsTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);
  private static final Task LOOMS = Task.of("looms", "New looms", FieldOfWork.PRODUCTION);
  private static final Organization MILL =
      Organization.builder()
          .unit("trust")
          .inCharge("trustee")
          .unit("mill")
          .under("trust")
          .inCharge("director")
          .unit("shop")
          .under("mill")
          .inCharge("foreman")
          .department(FieldOfWork.PRODUCTION, "planner")
          .build();
  private static final Event PAST_FOREMAN =
      TaskRelayed.of(LOOMS, "mill", "shop", Delivery.of("shop", "planner"));

  /** The same from higher up: the fault of another. */
  private static final Event PAST_FOREMAN_TOO =
      TaskRelayed.of(
          LOOMS, "trust", "shop", Delivery.of("mill", "director"), Delivery.of("shop", "planner"));

  private static final Event TO_FOREMAN =
      new TaskDelivered(LOOMS.id(), Delivery.of("shop", "foreman"));
  private static final Event SECOND_DIRECTOR =
      new Appointed(PersonId.of("second"), Post.inCharge(UnitId.of("mill")));
  private static final Event SECOND_LEAVES =
      new Departed(PersonId.of("second"), Post.inCharge(UnitId.of("mill")));

  private static When day(int day) {
    return When.on(LocalDate.of(2030, 3, day));
  }

  private static ChronicleBuilder record() {
    return Chronicle.builder().add(new OrganizationRecorded(MILL), When.OUTSET);
  }

  private static ChronicleBuilder marchRecord() {
    return record().add(PAST_FOREMAN, day(1)).add(SECOND_DIRECTOR, day(2));
  }

  private static Diagnosis diagnosis(ChronicleBuilder record) {
    return Diagnosis.of(METHOD, record.build(), day(31).latest());
  }

  private static final KnownFindings MARCH = KnownFindings.of(diagnosis(marchRecord()));

  @Test
  void theTextIsForPeople() {
    assertThat(MARCH.toText())
        .isEqualTo(
            """
            known findings, format 1
            ChargeShared | mill | mill
            HeadBypassed | shop | task looms at shop | when 2030-03-01
            """);
    assertThat(MARCH).hasToString("2 known findings {ChargeShared=1, HeadBypassed=1}");
    assertThat(KnownFindings.ofText(MARCH.toText()).orElseThrow()).isEqualTo(MARCH);
  }

  @Test
  void whatHappenedSinceIsTold() {
    FindingsSince since =
        MARCH.in(
            diagnosis(
                marchRecord()
                    .add(TO_FOREMAN, day(5))
                    .add(SECOND_LEAVES, day(6))
                    .add(PAST_FOREMAN, day(7))));
    assertThat(since.toString())
        .startsWith(
            """
            1 new, 0 still open, 1 mended, 1 ended, 0 no longer in the record, 0 not examined
            new: shop: 'New looms' came here past the person in overall charge\
            """)
        .endsWith(
            """
            mended: HeadBypassed at shop, about task looms at shop, 2030-03-01; by e4
            ended: ChargeShared at mill\
            """);
    assertThat(since.hasNew()).isTrue();
  }

  @Test
  void theSameFromTwoOrganizationsOnOneDayIsCounted() {
    Diagnosis twice = diagnosis(marchRecord().add(PAST_FOREMAN_TOO, day(1)));
    assertThat(MARCH.in(twice).appeared())
        .singleElement()
        .satisfies(one -> assertThat(one.evidence()).containsExactly(EntryId.of("e4")));
    assertThat(KnownFindings.of(twice).toText()).contains("when 2030-03-01 | 2 times");
    assertThat(KnownFindings.of(twice).in(diagnosis(marchRecord())).withdrawn()).hasSize(1);
  }

  @Test
  void anIdOfTheHostsOutlivesACorrectedDate() {
    EntryId ticket = EntryId.of("ticket-17");
    KnownFindings known = KnownFindings.of(diagnosis(record().add(ticket, PAST_FOREMAN, day(1))));
    assertThat(known.toText()).contains("HeadBypassed | shop | task looms at shop | in ticket-17");
    assertThat(known.in(diagnosis(record().add(ticket, PAST_FOREMAN, day(3)))).isUnchanged())
        .isTrue();
    assertThat(KnownFindings.ofText(known.toText()).orElseThrow()).isEqualTo(known);
  }

  @Test
  void aStepThatTheRecordNoLongerShowsIsNotMended() {
    FindingsSince since = MARCH.in(diagnosis(record().add(SECOND_DIRECTOR, day(2))));
    assertThat(since.withdrawn())
        .extracting(FindingIdentity::rule)
        .containsExactly(rule("HeadBypassed"));
    assertThat(since.mended()).isEmpty();
    assertThat(since.toString()).contains("\nno longer in the record: HeadBypassed at shop");
  }

  private static RuleId rule(String id) {
    return RuleId.of(id);
  }

  private static void assertUnseen(Coverage coverage, String... unseen) {
    ChronicleBuilder later = record().add(SECOND_DIRECTOR, day(2)).add(SECOND_LEAVES, day(6));
    Diagnosis diagnosis = diagnosis(later.covering(coverage));
    FindingsSince since = MARCH.in(diagnosis);
    assertThat(since.mended()).isEmpty();
    assertThat(since.notExamined()).extracting(Object::toString).containsExactly(unseen);
    assertThat(since.ended().size() + since.withdrawn().size()).isEqualTo(2 - unseen.length);
    assertThat(MARCH.tightenedBy(diagnosis).size()).isEqualTo(2 - since.ended().size());
  }

  @Test
  void whatTheRecordDoesNotCoverIsNotMended() {
    assertUnseen(
        Coverage.EVERYTHING.ofKinds(ImmutableSet.of(OrganizationEvent.class)),
        "HeadBypassed at shop, about task looms at shop, 2030-03-01: the record does not cover"
            + " TaskRelayed events");
    assertUnseen(
        Coverage.EVERYTHING.ofPlaces(ImmutableSet.of(UnitId.of("shop"))),
        "ChargeShared at mill: the record does not cover mill");
    assertUnseen(
        Coverage.EVERYTHING.during(new When(day(2).earliest(), day(31).latest())),
        "HeadBypassed at shop, about task looms at shop, 2030-03-01: the record does not cover"
            + " 2030-03-01");
    assertUnseen(Coverage.EVERYTHING);
  }

  @Test
  void whatIsNotKnownWithoutDeliveriesIsNotMended() {
    Event unknown = TaskRelayed.of(LOOMS, "mill", "shop");
    FindingsSince since = MARCH.in(diagnosis(record().add(unknown, day(1))));
    assertThat(since.notExamined())
        .extracting(one -> one.reason().toString())
        .containsExactly("nobody wrote down who received 'New looms'");
  }

  @Test
  void twoDiagnosesSideBySide() {
    Diagnosis march = diagnosis(marchRecord());
    Diagnosis april =
        Diagnosis.of(
            METHOD.with(RelayBounds.MOBILIZATION_WINDOW, Duration.ofDays(20)),
            marchRecord()
                .add(TO_FOREMAN, day(5))
                .covering(
                    Coverage.EVERYTHING.ofKinds(
                        ImmutableSet.of(TaskRelayed.class, OrganizationEvent.class)))
                .build(),
            day(31).latest().plusSeconds(1));
    assertThat(DiagnosisComparison.between(march, april))
        .hasToString(
            """
            From 2030-03-31T23:59:59.999999999Z to 2030-04-01T00:00:00.999999999Z:
            open of ChargeShared: 1
            open of HeadBypassed: 1 to 0
            examined before and not now: DepartmentAlone, MobilizedPastHead, NobodyAnswers
            bound: now: %s = 20 days (stated: 30 days)
            0 new, 1 still open, 1 mended, 0 ended, 0 no longer in the record, 0 not examined
            mended: HeadBypassed at shop, about task looms at shop, 2030-03-01; by e4\
            """
                .formatted(RelayBounds.MOBILIZATION_WINDOW.name()));
    assertThat(DiagnosisComparison.between(march, april))
        .isEqualTo(DiagnosisComparison.between(march, april))
        .hasSameHashCodeAs(DiagnosisComparison.between(march, april))
        .isNotEqualTo(DiagnosisComparison.between(april, march));
  }

  @Test
  void anIdentityHasEntriesOrATime() {
    assertThatThrownBy(
            () ->
                new FindingIdentity(
                    rule("HeadBypassed"),
                    "shop",
                    "shop",
                    ImmutableList.of(EntryId.of("ticket-17")),
                    Optional.of(day(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("both: [ticket-17], 2030-03-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      textBlock =
          """
          HeadBypassed                          ~ 'HeadBypassed'                   ~ the rule, the place
          HeadBypassed | shop                   ~ 'HeadBypassed | shop'            ~ the rule, the place
          \\s | shop | shop                      ~ no rule                          ~ the id of a rule first
          A | shop\\q | shop                     ~ '\\q'                             ~ \\\\, \\|, \\#
          A | shop | shop \\                     ~ '\\'                              ~ \\\\, \\|, \\#
          A | shop | \\u12g4                     ~ '\\u'                             ~ four hexadecimal digits
          A | shop | shop | yesterday           ~ 'yesterday'                      ~ 'in' an entry
          A | shop | shop | when yesterday      ~ 'when yesterday'                 ~ a day, an instant
          A | s | s | when 2030-03-02..2030-03-01 ~ 'when 2030-03-02..2030-03-01'  ~ a day, an instant
          A | s | s | when 2030-03-01 | when 2030-03-01 ~ 'when 2030-03-01'        ~ one time
          A | s | s | in e | when 2030-03-01    ~ 'when 2030-03-01'                ~ no entries beside it
          A | s | s | when 2030-03-01 | in e    ~ 'in e'                           ~ no time beside it
          A | s | s | in \\s                     ~ 'in \\s'                          ~ the id of an entry
          A | s | s | 1 times                   ~ '1 times'                        ~ a number from 2 up
          A | s | s | many times                ~ 'many times'                     ~ a number from 2 up
          A | s | s | 99999999999 times         ~ '99999999999 times'              ~ a number from 2 up
          A | s | s | 2 times | in e            ~ 'in e' after how many there are  ~ the end of the line
          """)
  void aBrokenLineIsNamed(String line, String found, String expected) {
    String text = "known findings, format 1\n\nA | shop | shop\n" + line + "\nB | shop | shop\n";
    assertThat(KnownFindings.ofText(text).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.where()).isEqualTo("line 4");
              assertThat(problem.found()).isEqualTo(found);
              assertThat(problem.expected()).contains(expected);
            });
  }

  @Test
  void everyBrokenLineIsNamedAtOnce() {
    String text = "known findings, format 1\nA | shop\nB | shop | shop\nB | shop | shop\nC |\n";
    assertThat(KnownFindings.ofText(text).problems())
        .extracting(Object::toString)
        .containsExactly(
            "line 2: found 'A | shop', expected the rule, the place and the thing it is about",
            "line 4: found the finding of line 3 again, expected each finding once, with how many"
                + " there are, such as '2 times'",
            "line 5: found 'C | ', expected the rule, the place and the thing it is about");
  }

  @Test
  void aFileOfAnotherKindIsNotTakenForOne() {
    assertThat(KnownFindings.ofText("").problems())
        .extracting(Object::toString)
        .containsExactly("line 1: found nothing, expected the heading 'known findings, format 1'");
    assertThat(KnownFindings.ofText("known findings, format 2\n").problems())
        .extracting(Object::toString)
        .containsExactly(
            "line 1: found 'known findings, format 2', expected the heading 'known findings, format"
                + " 1'");
    assertThat(KnownFindings.ofText("# nothing yet\nknown findings, format 1\n").orElseThrow())
        .isEqualTo(KnownFindings.none());
  }

  @Test
  void aLongLineIsNotRepeatedWhole() {
    String endless = "x".repeat(600_000);
    for (String text :
        List.of(
            endless,
            KnownFindingsText.HEADING + "\n" + endless,
            KnownFindingsText.HEADING + "\nr | a | a | " + endless,
            KnownFindingsText.HEADING + "\nr | a | a | in " + endless + " | when " + endless)) {
      assertThat(KnownFindings.ofText(text).problems())
          .isNotEmpty()
          .allSatisfy(
              problem -> assertThat(problem.toString()).contains("xxx…").hasSizeLessThan(300));
    }
  }
}
