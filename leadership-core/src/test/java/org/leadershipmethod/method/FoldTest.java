package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.Finding;

/** What a fold gives away stays as it was, however far it reads on. */
class FoldTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);
  private static final int ENTRIES = 2 * LastRead.LENGTH;
  private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");

  /** Relays of which each third goes past the head; more than are kept to be read again. */
  private static Chronicle record() {
    return record(ENTRIES, 3);
  }

  /** Relays of which every so manieth goes past the head. */
  private static Chronicle record(int relays, int faulty) {
    Organization county =
        Organization.builder()
            .unit("county")
            .inCharge("secretary")
            .unit("school")
            .under("county")
            .inCharge("principal")
            .build();
    ChronicleBuilder record = Chronicle.builder();
    record.add(new OrganizationRecorded(county), When.OUTSET);
    for (int nth = 0; nth < relays; nth++) {
      Task task = Task.of("task-" + nth, "Task", FieldOfWork.EDUCATION);
      String reached = nth % faulty == 0 ? "teacher" : "principal";
      record.add(
          TaskRelayed.of(task, "county", "school", Delivery.of("school", reached)),
          When.at(START.plus(Duration.ofDays(nth))));
    }
    return record.build();
  }

  private static Examination after(Chronicle record, int count) {
    Fold fold = new Fold(Examination.begin(METHOD, record.coverage()));
    Ahead ahead = new Ahead(record);
    for (int place = 0; place < count; place++) {
      fold.read(record.reading(place), ahead);
    }
    return fold.examination();
  }

  private static Forgotten forgotten(Examination examination) {
    return examination.seen().trail().forgotten();
  }

  @Test
  void anExaminationThatWasGivenAwayStaysAsItWas() {
    Chronicle record = record();
    Fold fold = new Fold(Examination.begin(METHOD, record.coverage()));
    Ahead ahead = new Ahead(record);
    int half = ENTRIES * 3 / 4;
    for (int place = 0; place < half; place++) {
      fold.read(record.reading(place), ahead);
    }
    Examination given = fold.examination();
    for (int place = half; place < record.readingSize(); place++) {
      fold.read(record.reading(place), ahead);
    }
    Examination same = after(record, half);
    assertThat(forgotten(given).recent().byKey()).isNotEmpty();
    assertThat(forgotten(given)).isEqualTo(forgotten(same));
    assertThat(given.examined().byRule()).isEqualTo(same.examined().byRule());
    assertThat(forgotten(fold.examination())).isEqualTo(forgotten(after(record, ENTRIES + 1)));
  }

  @Test
  void whatWasKnownBeforeAFaultStaysAsItWas() {
    Chronicle record = record();
    Examination whole = after(record, record.readingSize());
    assertThat(whole.found().openPlaces()).hasSizeGreaterThan(ENTRIES / 4);
    for (int place : whole.found().openPlaces()) {
      Examination before = whole.found().before(place).orElseThrow();
      int read = Math.toIntExact(position(whole, place));
      assertThat(forgotten(before)).isEqualTo(forgotten(after(record, read)));
    }
  }

  private static long position(Examination whole, int place) {
    return whole.found().steps().get(place).breach().turn().orElseThrow().position();
  }

  /** With all others it would take a memory that grows with their number. */
  @Test
  void whatWouldHaveBeenGrantedIsSettledOfAllButTheLastFindings() {
    int many = Fold.MOST_BEGUN + 40;
    Chronicle record = record(many, 1);
    Examination whole = after(record, many + 1);
    assertThat(whole.found().begun()).hasSize(Fold.MOST_BEGUN);
    Diagnosis diagnosis = whole.diagnosis(whole.situation().moment(), List.of());
    assertThat(diagnosis.findings()).hasSize(many);
    for (int place : new int[] {0, 7, many - 1}) {
      Examination then = after(record, place + 2);
      Finding first = then.diagnosis(then.situation().moment(), List.of()).findings().get(place);
      assertThat(then.found().before(place)).as("not settled").isPresent();
      assertThat(first.instead()).isNotEmpty();
      assertThat(diagnosis.findings().get(place).instead()).isEqualTo(first.instead());
    }
  }
}
