package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.comparison.KnownFindings;
import org.leadershipmethod.diagram.Diagram;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.testkit.LawfulRecord;
import org.leadershipmethod.testkit.LawfulRecords;
import org.leadershipmethod.testkit.Leaderships;
import org.leadershipmethod.testkit.Library;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.PlannedRecord;
import org.leadershipmethod.testkit.PlannedRecords;
import org.leadershipmethod.testkit.SocietyRecords;

/** What happens at the ends of all time is examined, shown and saved as everything is. */
class EndsOfTimeProperties {

  /** Of so many entries that overlap each may come before each; more only take longer. */
  private static final int MOST = 24;

  private static final LeadershipMethod METHOD = Library.method();

  @Property(tries = 200)
  void nothingIsLostAtTheEndsOfTime(
      @ForAll("chronicles") Chronicle chronicle,
      @ForAll("edges") @Size(6) List<When> edges,
      @ForAll("edges") @Size(2) List<When> looked)
      throws IOException {
    Chronicle moved = moved(chronicle, edges, looked.get(0));
    assertThat(Saving.read(Saving.text(moved)).orElseThrow().chronicle()).isEqualTo(moved);
    Diagnosis diagnosis = Diagnosis.of(METHOD, moved, looked.get(1).latest());
    assertThat(read(diagnosis)).isEqualTo(diagnosis);
    KnownFindings known = KnownFindings.of(diagnosis);
    assertThat(KnownFindings.ofText(known.toText()).orElseThrow()).isEqualTo(known);
    assertThat(known.in(diagnosis).toString()).isNotEmpty();
    assertThat(diagnosis.toString()).isNotEmpty();
    moved.forEach(entry -> draw(moved, entry.event()));
  }

  private static void draw(Chronicle chronicle, Event event) {
    if (event instanceof PlanAdopted adopted) {
      assertThat(Diagram.ofPeriods(chronicle, adopted.place()).mermaid()).isNotEmpty();
    }
  }

  private static Diagnosis read(Diagnosis diagnosis) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DiagnosisJson.standard().write(diagnosis, bytes);
    return DiagnosisJson.standard()
        .read(new ByteArrayInputStream(bytes.toByteArray()), "it", METHOD)
        .orElseThrow();
  }

  /** The same events, in the same order, at these times. */
  private static Chronicle moved(Chronicle chronicle, List<When> edges, When covered) {
    List<When> inOrder = edges.stream().sorted((a, b) -> a.latest().compareTo(b.latest())).toList();
    ChronicleBuilder moved = Chronicle.builder().covering(Coverage.EVERYTHING.during(covered));
    for (int i = 0; i < chronicle.size(); i++) {
      moved.add(chronicle.get(i).event(), inOrder.get(i * edges.size() / chronicle.size()));
    }
    return moved.build();
  }

  @Provide
  Arbitrary<List<When>> edges() {
    When last = When.on(LocalDate.MAX);
    When first = When.on(LocalDate.MIN);
    return Arbitraries.of(
            When.OUTSET,
            When.at(Instant.MIN.plusNanos(1)),
            first,
            When.at(first.earliest()),
            When.on(LocalDate.of(2030, 3, 1)),
            When.during(LocalDate.MIN, LocalDate.MAX),
            last,
            When.at(last.latest()),
            new When(Instant.MIN, last.latest()),
            new When(Instant.MIN, Instant.MAX),
            When.at(Instant.MAX))
        .list();
  }

  @Provide
  Arbitrary<Chronicle> chronicles() {
    return Arbitraries.oneOf(
            LawfulRecords.lawfulRecords().map(LawfulRecord::chronicle),
            PlannedRecords.plannedRecords().map(PlannedRecord::chronicle),
            Leaderships.anything().map(Notes::chronicle),
            SocietyRecords.societies().map(Notes::chronicle))
        .map(record -> record.first(Math.min(MOST, record.size())));
  }
}
