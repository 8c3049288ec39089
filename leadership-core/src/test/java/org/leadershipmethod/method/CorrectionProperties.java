package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
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
import org.leadershipmethod.testkit.AnyRecord;
import org.leadershipmethod.testkit.AnyRecords;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.Notes;

/** A record that was corrected reads as one that was written right at first. */
class CorrectionProperties {

  private static final String REASON = "the minutes say otherwise";

  @Provide
  Arbitrary<AnyRecord> records() {
    return AnyRecords.records();
  }

  @Property(tries = 300)
  void correctedThenReadIsAsWrittenRightAtFirst(
      @ForAll("records") AnyRecord record,
      @ForAll int which,
      @ForAll int wrong,
      @ForAll boolean hasWrongTime) {
    Noted right = at(which, record.notes());
    Noted other = at(wrong, record.notes());
    When told = hasWrongTime ? other.when() : right.when();
    List<Noted> written = new ArrayList<>(record.notes());
    written.set(written.indexOf(right), new Noted(right.id(), other.event(), told));
    EntryCorrected correction =
        hasWrongTime
            ? EntryCorrected.of(right.id(), right.event(), right.when(), REASON)
            : EntryCorrected.of(right.id(), right.event(), REASON);
    Chronicle corrected = Notes.chronicle(written).append(correction, last(record));
    assertThat(diagnosis(record, corrected)).isEqualTo(record.diagnosis());
    assertThat(diagnosis(record, corrected.first(written.size())))
        .isEqualTo(record.diagnosis(written));
    Statistics.label("the wrong record reads otherwise")
        .collect(!record.diagnosis(written).equals(record.diagnosis()))
        .coverage(fair -> fair.check(true).percentage(share -> share > 20));
  }

  @Property(tries = 300)
  void withdrawnThenReadIsAsNeverWritten(
      @ForAll("records") AnyRecord record,
      @ForAll int what,
      @ForAll int where,
      @ForAll @IntRange(max = 3) int times) {
    EntryId wrong = EntryId.of("wrong");
    List<Noted> written = new ArrayList<>(record.notes());
    Noted extra = new Noted(wrong, at(what, written).event(), at(where, written).when());
    written.add(Math.floorMod(where, written.size()) + 1, extra);
    Practice practice = Practice.resume(Notes.chronicle(written), record.method());
    EntryId target = wrong;
    // to withdraw a withdrawal makes hold again what it withdrew
    for (int nth = 0; nth <= times; nth++) {
      EntryId id = EntryId.of("withdrawal " + nth);
      practice = practice.note(new EntryWithdrawn(target, REASON), id, last(record));
      target = id;
    }
    Diagnosis expected = times % 2 == 0 ? record.diagnosis() : record.diagnosis(written);
    assertThat(practice.diagnosis(record.asOf()).findings()).isEqualTo(expected.findings());
    assertThat(diagnosis(record, practice.chronicle()))
        .isEqualTo(practice.diagnosis(record.asOf()));
  }

  @Property(tries = 200)
  void correctionsOneByOneAreReadAsAtOnce(@ForAll("records") AnyRecord record, @ForAll long seed) {
    Random random = new Random(seed);
    Practice practice = Practice.resume(record.chronicle(), record.method());
    for (int nth = 0; nth < 6; nth++) {
      practice = practice.note(correction(practice.chronicle(), random), last(record));
    }
    Chronicle chronicle = practice.chronicle();
    assertThat(practice.diagnosis(record.asOf())).isEqualTo(diagnosis(record, chronicle));
    Chronicle anew = chronicle.toBuilder().build();
    assertThat(anew).isEqualTo(chronicle);
    assertThat(ImmutableList.copyOf(anew)).isEqualTo(ImmutableList.copyOf(chronicle));
  }

  private static Event correction(Chronicle chronicle, Random random) {
    EntryId id = chronicle.get(random.nextInt(chronicle.size())).id();
    Entry other = chronicle.get(random.nextInt(chronicle.size()));
    return random.nextBoolean() || other.event() instanceof Correction
        ? new EntryWithdrawn(id, REASON)
        : EntryCorrected.of(id, other.event(), other.when(), REASON);
  }

  private static Noted at(int choice, List<Noted> notes) {
    return notes.get(Math.floorMod(choice, notes.size()));
  }

  private static When last(AnyRecord record) {
    return When.at(record.asOf());
  }

  private static Diagnosis diagnosis(AnyRecord record, Chronicle chronicle) {
    return Diagnosis.of(record.method(), chronicle, record.asOf());
  }
}
