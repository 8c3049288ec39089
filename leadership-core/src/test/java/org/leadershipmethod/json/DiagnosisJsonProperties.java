package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.Difficulty;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.testkit.Chronicles;
import org.leadershipmethod.testkit.LawfulRecord;
import org.leadershipmethod.testkit.LawfulRecords;
import org.leadershipmethod.testkit.RelayEdit;
import org.leadershipmethod.testkit.Spoiled;

/** Diagnoses come back as they were to whoever has the same method. */
class DiagnosisJsonProperties {

  private static final DiagnosisJson JSON = DiagnosisJson.standard();
  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY, PLAN);

  private static final Instant LATE = Instant.parse("9999-12-31T00:00:00Z");

  static String text(Diagnosis diagnosis) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      JSON.write(diagnosis, bytes);
      return bytes.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Checked<Diagnosis> read(String text, LeadershipMethod method) {
    try {
      return JSON.read(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          "diagnosis.json",
          method);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void comesBack(Diagnosis diagnosis, LeadershipMethod method) {
    String text = text(diagnosis);
    Diagnosis back = read(text, method).orElseThrow();
    assertThat(back).isEqualTo(diagnosis);
    assertThat(back.toString()).isEqualTo(diagnosis.toString());
    assertThat(turns(back)).isEqualTo(turns(diagnosis));
    assertThat(text(back)).isEqualTo(text);
    assertThat(JSON.toText(diagnosis)).isEqualTo(text);
    assertThat(JSON.readText(text, "it", method).orElseThrow()).isEqualTo(diagnosis);
  }

  private static List<Optional<Turn>> turns(Diagnosis diagnosis) {
    return diagnosis.findings().stream().map(one -> one.breach().turn()).toList();
  }

  /** Its place in the record stands beside it only where the id, being the host's, tells none. */
  @Example
  void theStepThatBrokeARuleIsCitedByItsId() {
    Task hall = Task.of("hall", "Hall", FieldOfWork.PRODUCTION);
    When day = When.on(LocalDate.of(2030, 1, 1));
    Chronicle chronicle =
        Chronicle.empty()
            .append(
                new OrganizationRecorded(
                    Organization.builder()
                        .unit("county")
                        .inCharge("secretary")
                        .unit("school")
                        .under("county")
                        .inCharge("head")
                        .unit("mill")
                        .under("county")
                        .inCharge("miller")
                        .build()),
                When.OUTSET)
            .append(TaskRelayed.of(hall, "county", "school", Delivery.of("school", "cook")), day)
            .append(
                EntryId.of("call-7"),
                TaskRelayed.of(hall, "county", "mill", Delivery.of("mill", "cook")),
                day);
    Diagnosis diagnosis = Diagnosis.of(METHOD, chronicle, day.latest());
    comesBack(diagnosis, METHOD);
    String text = text(diagnosis);
    assertThat(text)
        .contains("\"step\":{\"id\":\"e2\"}", "\"step\":{\"id\":\"call-7\",\"position\":2}");
    assertThat(read(text.replace(",\"position\":2", ""), METHOD).problems())
        .singleElement()
        .asString()
        .endsWith("expected a position, counted from 0, beside an id of the host's");
  }

  @Property(tries = 300)
  void whatWasFoundComesBack(
      @ForAll("records") LawfulRecord record,
      @ForAll RelayEdit edit,
      @ForAll @IntRange(max = 999) int choice) {
    Spoiled spoiled = edit.of(record, choice).orElse(null);
    Assume.that(spoiled != null);
    Diagnosis diagnosis = Diagnosis.of(METHOD, spoiled.chronicle(), record.asOf());
    assertThat(diagnosis.findings()).isNotEmpty();
    comesBack(diagnosis, METHOD);
  }

  @Property(tries = 200)
  void whatIsSaidOfAnythingComesBack(@ForAll("chronicles") Chronicle chronicle) {
    comesBack(Diagnosis.of(METHOD, chronicle, LATE), METHOD);
  }

  @Property(tries = 100)
  void aStreamIsDiagnosedAsTheChronicleIs(
      @ForAll("records") LawfulRecord record, @ForAll RelayEdit edit) {
    Spoiled spoiled = edit.of(record, 0).orElse(null);
    Assume.that(spoiled != null);
    assertThat(streamed(spoiled.chronicle(), record.asOf()))
        .isEqualTo(Diagnosis.of(METHOD, spoiled.chronicle(), record.asOf()));
  }

  private static Diagnosis streamed(Chronicle chronicle, Instant asOf) {
    byte[] bytes = Saving.bytes(Saving.JSON, chronicle);
    try {
      return Saving.JSON
          .diagnose(ByteSource.wrap(bytes), "it", METHOD, asOf, BrokenLines.STOP)
          .orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Property(tries = 5)
  void whatIsLeftOutIsNotExamined(@ForAll("records") LawfulRecord record) throws IOException {
    Assume.that(record.notes().all().size() > 2);
    String text = Saving.text(record.chronicle());
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.set(2, "{\"id\":\"e2\"}");
    byte[] broken = (String.join("\n", lines) + "\n{\"id\"").getBytes(StandardCharsets.UTF_8);
    assertThat(
            Saving.JSON
                .diagnose(ByteSource.wrap(broken), "it", METHOD, LATE, BrokenLines.STOP)
                .problems())
        .singleElement()
        .asString()
        .startsWith("it, line 3, column ");
    Diagnosis diagnosis =
        Saving.JSON
            .diagnose(ByteSource.wrap(broken), "it", METHOD, LATE, BrokenLines.LEAVE_OUT)
            .orElseThrow();
    List<NotExamined> last =
        diagnosis
            .notExamined()
            .subList(diagnosis.notExamined().size() - 2, diagnosis.notExamined().size());
    assertThat(last.get(0).entry()).contains(EntryId.of("e2"));
    assertThat(last.get(0).reason().toString()).startsWith("it, line 3, column ");
    assertThat(last.get(1).entry()).contains(EntryId.of("e" + lines.size()));
    assertThat(last.get(1).reason().toString()).startsWith("it was cut after line " + lines.size());
  }

  @Example
  void theMethodHasToBeTheSame() {
    LeadershipMethod hard = METHOD.under(Difficulty.SEVERE);
    Diagnosis diagnosis = Diagnosis.of(hard, Chronicle.empty(), Instant.EPOCH);
    comesBack(diagnosis, hard);
    assertThat(read(text(diagnosis), METHOD).problems())
        .singleElement()
        .asString()
        .startsWith("diagnosis.json: found bounds changed to [difficulty = SEVERE]");
  }

  @Property(tries = 20)
  void aRuleThatIsNotThereIsTold(@ForAll("records") LawfulRecord record) {
    Spoiled spoiled = RelayEdit.HEAD_DROPPED.of(record, 0).orElse(null);
    Assume.that(spoiled != null);
    Diagnosis diagnosis = Diagnosis.of(METHOD, spoiled.chronicle(), record.asOf());
    assertThat(read(text(diagnosis), LeadershipMethod.of(PLAN)).problems())
        .first()
        .asString()
        .startsWith("diagnosis.json, finding 1: found rule ");
  }

  @Example
  void anyLayoutIsRead() {
    Diagnosis diagnosis = Diagnosis.of(METHOD, Chronicle.empty(), Instant.EPOCH);
    String spread = text(diagnosis).replace(",\"", ",\n  \"");
    assertThat(read(spread, METHOD).orElseThrow()).isEqualTo(diagnosis);
    assertThat(read(spread.replace("\"bounds\"", "\"bonds\""), METHOD).problems())
        .singleElement()
        .asString()
        .startsWith("diagnosis.json, line 5, column 3: found property 'bonds'");
  }

  @Provide
  Arbitrary<LawfulRecord> records() {
    return LawfulRecords.lawfulRecords();
  }

  @Provide
  Arbitrary<Chronicle> chronicles() {
    return Chronicles.chronicles(EventKinds.standard().kinds().values());
  }
}
