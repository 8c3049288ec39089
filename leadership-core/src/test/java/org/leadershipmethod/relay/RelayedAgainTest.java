package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.comparison.KnownFindings;
import org.leadershipmethod.json.DiagnosisJson;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.FamilyContract;
import org.leadershipmethod.testkit.LawfulRecords;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.RelayEdit;
import org.leadershipmethod.testkit.Spoiled;

/** What an organization relays again, wrong in the same way and not mended yet, is one finding. */
class RelayedAgainTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);
  private static final Task PUMP = Task.of("pump", "New pump", PRODUCTION);
  private static final UnitId MILL = UnitId.of("mill");
  private static final Event PAST_HEAD =
      TaskRelayed.of(
          PUMP, "district", "mill", Delivery.of("mill", "fitter"), Delivery.of("mill", "miller"));

  /** The same to fewer people: it is wrong in the same way. */
  private static final Event PAST_HEAD_TOO =
      TaskRelayed.of(PUMP, "district", "mill", Delivery.of("mill", "fitter"));

  private static final Event FROM_ABOVE =
      TaskRelayed.of(
          PUMP,
          "works",
          "mill",
          Delivery.of("district", "district-head"),
          Delivery.of("mill", "fitter"));
  private static final Event TOLD = new TaskDelivered(PUMP.id(), Delivery.of("mill", "ada"));

  private static final Organization WORKS =
      Organization.builder()
          .unit("works")
          .inCharge("director")
          .unit("district")
          .under("works")
          .inCharge("district-head")
          .unit("mill")
          .under("district")
          .inCharge("ada")
          .department(PRODUCTION, "fitter")
          .members("miller")
          .build();

  private static When day(int day) {
    return When.on(LocalDate.of(2030, 3, 1).plusDays(day - 1L));
  }

  private static Chronicle after(Event... events) {
    ChronicleBuilder chronicle =
        Chronicle.builder().add(new OrganizationRecorded(WORKS), When.OUTSET);
    for (int at = 0; at < events.length; at++) {
      chronicle.add(events[at], day(at + 1));
    }
    return chronicle.build();
  }

  private static Diagnosis later(Chronicle chronicle) {
    return Diagnosis.of(METHOD, chronicle, day(100).latest());
  }

  /** What is found, with the entries that show it and those that mended it. */
  private static List<String> found(Event... events) {
    return later(after(events)).findings().stream()
        .map(one -> one.rule() + " " + one.evidence() + " " + one.mendedBy())
        .toList();
  }

  @Test
  void theSameAgainIsOneFindingThatSaysWhere() {
    assertThat(found(PAST_HEAD, PAST_HEAD, PAST_HEAD))
        .containsExactly("HeadBypassed [e2, e3, e4] []");
    assertThat(found(PAST_HEAD, PAST_HEAD_TOO)).containsExactly("HeadBypassed [e2, e3] []");
    assertThat(later(after(PAST_HEAD, PAST_HEAD)).toString()).contains("\n  seen in: e2, e3\n");
  }

  @Test
  void ofTheSameTimeToo() {
    Chronicle sentTwice =
        Chronicle.builder()
            .add(new OrganizationRecorded(WORKS), When.OUTSET)
            .add(PAST_HEAD, day(1))
            .add(PAST_HEAD, day(1))
            .build();
    assertThat(later(sentTwice).open())
        .singleElement()
        .satisfies(one -> assertThat(one.evidence()).hasSize(2));
  }

  @Test
  void whatMendsTheOneMendsTheOther() {
    assertThat(found(PAST_HEAD, PAST_HEAD, TOLD)).containsExactly("HeadBypassed [e2, e3] [e4]");
  }

  @Test
  void whatIsDoneAgainAfterItWasMendedIsAnotherFinding() {
    assertThat(found(PAST_HEAD, TOLD, PAST_HEAD, PAST_HEAD))
        .containsExactly("HeadBypassed [e2] [e3]", "HeadBypassed [e4, e5] []");
  }

  @Test
  void whatIsWrongInAnotherWayIsAnotherFinding() {
    Event told =
        TaskRelayed.of(
            PUMP,
            "district",
            "mill",
            new Delivery(MILL, PersonId.of("ada"), true, false, Optional.empty()),
            Delivery.of("mill", "fitter"));
    assertThat(found(PAST_HEAD, FROM_ABOVE))
        .containsExactly("HeadBypassed [e2] []", "HeadBypassed [e3] []");
    assertThat(found(PAST_HEAD, told))
        .containsExactly("HeadBypassed [e2] []", "HeadWithoutResponsibility [e3] []");
    Event left = new Departed(PersonId.of("ada"), Post.inCharge(MILL));
    Event came = new Appointed(PersonId.of("ben"), Post.inCharge(MILL));
    assertThat(found(PAST_HEAD, left, came, PAST_HEAD))
        .containsExactly("HeadBypassed [e2] []", "HeadBypassed [e5] []");
  }

  @Test
  void othersAreMobilizedPastTheHeadTwice() {
    Event fitter = mobilized("fitter");
    assertThat(found(PAST_HEAD, fitter, mobilized("ada")))
        .contains("MobilizedPastHead [e3] []", "MobilizedPastHead [e4] []");
  }

  private static Event mobilized(String person) {
    return new PersonnelMobilized(
        PUMP.id(), MILL, PersonId.of("miller"), ImmutableSet.of(PersonId.of(person)));
  }

  @Test
  void fromAnOrganizationThatIsNotAboveTwice() {
    Event below =
        TaskRelayed.of(PUMP, "mill", "district", Delivery.of("district", "district-head"));
    assertThat(found(below, below)).containsExactly("NotSubordinate [e2, e3] []");
  }

  @Test
  void aPracticeRefusesItEachTime() {
    Practice practice = Practice.resume(after(PAST_HEAD), METHOD);
    assertThat(practice.take(Step.of(PAST_HEAD), day(9)).toString()).contains("[HeadBypassed:");
  }

  @Test
  void whatIsKnownStaysKnownWhenItIsDoneAgain() {
    Chronicle numbered =
        Chronicle.builder()
            .add(new OrganizationRecorded(WORKS), When.OUTSET)
            .add(EntryId.of("mail 7"), PAST_HEAD, day(1))
            .build();
    for (Chronicle once : List.of(numbered, after(PAST_HEAD))) {
      KnownFindings known = KnownFindings.of(later(once));
      assertThat(known.in(later(once.append(PAST_HEAD, day(20)))).hasNew()).isFalse();
      assertThat(known.in(later(once.append(FROM_ABOVE, day(20)))).hasNew()).isTrue();
    }
  }

  @Test
  void itIsWrittenAsJsonAndReadAgain() {
    Diagnosis diagnosis = later(after(PAST_HEAD, PAST_HEAD));
    String text = DiagnosisJson.standard().toText(diagnosis);
    assertThat(text).contains("\"again\":[\"e3\"]");
    assertThat(DiagnosisJson.standard().readText(text, "it", METHOD).orElseThrow())
        .isEqualTo(diagnosis);
    String before = DiagnosisJson.standard().toText(later(after(PAST_HEAD)));
    assertThat(before).doesNotContain("again");
  }

  /** A lawful record after an edit of a relay; not one in which a head leaves and comes back. */
  @Provide
  Arbitrary<Spoiled> records() {
    List<RelayEdit> edits = new ArrayList<>(List.of(RelayEdit.values()));
    edits.remove(RelayEdit.CHARGE_VACATED);
    return FamilyContract.spoiled(LawfulRecords.lawfulRecords(), edits)
        .filter(one -> !one.atOnce().isEmpty() && one.broken().event() instanceof TaskRelayed);
  }

  @Property(tries = 300)
  void howeverOftenARelayIsSentItIsFoundOnce(
      @ForAll("records") Spoiled one, @ForAll @IntRange(min = 1, max = 3) int times) {
    Notes sent = one.notes();
    for (int again = 0; again < times; again++) {
      sent = sent.after(one.edited(), "again " + again, one.broken().event());
    }
    Diagnosis diagnosis = Diagnosis.of(METHOD, sent.chronicle(), sent.asOf());
    assertThat(diagnosis.open().stream().map(Expected::of))
        .containsExactlyInAnyOrderElementsOf(one.expected());
    assertThat(diagnosis.open().stream().map(Finding::evidence).map(ImmutableList::size))
        .containsOnly(times + 1);
  }
}
