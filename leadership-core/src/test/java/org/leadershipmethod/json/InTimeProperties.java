package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Correction;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryCorrected;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.EntryWithdrawn;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.testkit.AnyRecord;
import org.leadershipmethod.testkit.AnyRecords;
import org.leadershipmethod.testkit.Notes;

/** A file is read in the order of what happened, whatever order it was written in. */
class InTimeProperties {

  private static final String REASON = "the minutes say otherwise";

  @Provide
  Arbitrary<AnyRecord> records() {
    return AnyRecords.records();
  }

  /** The record in another order of recording, with some corrections at its end. */
  private static Chronicle written(AnyRecord record, int corrections, Random random) {
    Chronicle chronicle = Notes.chronicle(record.shuffled(random));
    for (int nth = 0; nth < corrections; nth++) {
      chronicle = chronicle.append(correction(chronicle, random), When.at(record.asOf()));
    }
    return chronicle;
  }

  private static Event correction(Chronicle chronicle, Random random) {
    EntryId id = chronicle.get(random.nextInt(chronicle.size())).id();
    boolean isCorrected = chronicle.entry(id).orElseThrow().event() instanceof Correction;
    Entry other = chronicle.get(random.nextInt(chronicle.size()));
    return isCorrected || other.event() instanceof Correction || random.nextBoolean()
        ? new EntryWithdrawn(id, REASON)
        : EntryCorrected.of(id, other.event(), other.when(), REASON);
  }

  @Property(tries = 300)
  void linesComeAsTheChronicleReads(
      @ForAll("records") AnyRecord record,
      @ForAll @IntRange(max = 4) int corrections,
      @ForAll long seed) {
    Chronicle chronicle = written(record, corrections, new Random(seed));
    List<Entry> read = new ArrayList<>();
    int late = lines(chronicle, read);
    assertThat(read).isEqualTo(ImmutableList.copyOf(chronicle));
    assertThat(late).isEqualTo(late(chronicle));
    Statistics.label("late")
        .collect(late > 0)
        .coverage(fair -> fair.check(true).percentage(share -> share > 50));
  }

  private static int lines(Chronicle chronicle, List<Entry> read) {
    byte[] bytes = Saving.bytes(Saving.JSON, chronicle);
    try (ChronicleInTime lines = Saving.JSON.inTime(ByteSource.wrap(bytes), "it").orElseThrow()) {
      lines.forEachRemaining(line -> read.add(((ChronicleLine.Written) line).entry()));
      return lines.late();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int late(Chronicle chronicle) {
    int late = 0;
    Entry last = chronicle.get(0);
    for (Entry entry : chronicle.since(0)) {
      late += entry.turn().isAfter(last.turn()) || entry.equals(last) ? 0 : 1;
      last = entry.turn().isAfter(last.turn()) ? entry : last;
    }
    return late;
  }

  @Property(tries = 300)
  void aStreamIsDiagnosedAsTheChronicleIs(
      @ForAll("records") AnyRecord record,
      @ForAll @IntRange(max = 4) int corrections,
      @ForAll long seed)
      throws IOException {
    Chronicle chronicle = written(record, corrections, new Random(seed));
    byte[] bytes = Saving.bytes(Saving.JSON, chronicle);
    Diagnosis streamed =
        Saving.JSON
            .diagnose(
                ByteSource.wrap(bytes), "it", record.method(), record.asOf(), BrokenLines.STOP)
            .orElseThrow();
    Diagnosis whole = Diagnosis.of(record.method(), chronicle, record.asOf());
    assertThat(streamed).isEqualTo(whole);
    assertThat(streamed).hasToString(whole.toString());
  }

  @Property(tries = 100)
  void aRecordComesBackInBothOrders(
      @ForAll("records") AnyRecord record,
      @ForAll @IntRange(max = 4) int corrections,
      @ForAll long seed) {
    Chronicle chronicle = written(record, corrections, new Random(seed));
    Chronicle back = Saving.read(Saving.text(chronicle)).orElseThrow().chronicle();
    assertThat(back).isEqualTo(chronicle);
    assertThat(ImmutableList.copyOf(back)).isEqualTo(ImmutableList.copyOf(chronicle));
  }
}
