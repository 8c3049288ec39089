package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.AnyRecord;
import org.leadershipmethod.testkit.AnyRecords;
import org.leadershipmethod.testkit.Noted;

/** What is sent a second time changes nothing. */
class RepetitionProperties {

  @Provide
  Arbitrary<AnyRecord> records() {
    return AnyRecords.records();
  }

  @Property(tries = 200)
  void whatComesAgainUnderItsIdIsThereOnce(@ForAll("records") AnyRecord record, @ForAll int which) {
    Noted again = at(which, record);
    Chronicle chronicle = record.chronicle();
    assertThat(chronicle.append(again.id(), again.event(), again.when())).isSameAs(chronicle);
    ChronicleBuilder builder = chronicle.toBuilder();
    assertThat(builder.add(again.id(), again.event(), again.when()).build()).isEqualTo(chronicle);
    Practice practice = Practice.resume(chronicle, record.method());
    Taken<?> taken = practice.take(Step.of(again.event()), again.id(), again.when()).orElseThrow();
    assertThat(taken.isRepeated()).isTrue();
    assertThat(taken.entries()).isEmpty();
    assertThat(Iterables.getOnlyElement(taken.there()).id()).isEqualTo(again.id());
    assertThat(taken.practice().chronicle()).isSameAs(chronicle);
    assertThat(practice.note(again.event(), again.id(), again.when()).version())
        .isEqualTo(chronicle.size());
  }

  @Property(tries = 200)
  void anotherEntryUnderAnIdIsRefused(
      @ForAll("records") AnyRecord record, @ForAll int which, @ForAll int other) {
    Noted there = at(which, record);
    Noted different = at(other, record);
    boolean isSame =
        there.event().equals(different.event()) && there.when().equals(different.when());
    Practice practice = Practice.resume(record.chronicle(), record.method());
    Ruling<?> ruling = practice.take(Step.of(different.event()), there.id(), different.when());
    assertThat(ruling.isGranted()).isEqualTo(isSame);
    if (ruling instanceof Ruling.Refused<?> refused) {
      assertThat(refused.problems())
          .singleElement()
          .asString()
          .startsWith("the id of the step: found '" + there.id() + "', which entry " + there.id())
          .endsWith("expected an id that nothing else has");
    }
  }

  @Property(tries = 200)
  void whatIsWrittenAgainUnderAnotherIdCountsOnceWhereTheHostAsksForIt(
      @ForAll("records") AnyRecord record, @ForAll int which) {
    Noted there = at(which, record);
    Assume.that(!there.when().latest().isAfter(record.asOf()));
    List<Noted> written = new ArrayList<>(record.notes());
    written.add(new Noted(EntryId.of("again"), there.event(), there.when()));
    AnyRecord once =
        new AnyRecord(record.method().countingRepetitionsOnce(), record.notes(), record.asOf());
    Diagnosis diagnosis = once.diagnosis(written);
    assertThat(diagnosis.findings()).isEqualTo(once.diagnosis().findings());
    assertThat(diagnosis.examined()).isEqualTo(once.diagnosis().examined());
    assertThat(diagnosis.notExamined().stream().map(NotExamined::toString))
        .anyMatch(
            told ->
                told.startsWith("entry again: not examined: it says the same as entry ")
                    && told.endsWith(", of the same time, and counts once"));
  }

  @Property(tries = 200)
  void aStepWithoutAnIdIsTakenOnceWhereTheHostAsksForIt(
      @ForAll("records") AnyRecord record, @ForAll int which) {
    Noted again = at(which, record);
    Practice practice =
        Practice.resume(record.chronicle(), record.method().countingRepetitionsOnce());
    Taken<?> taken = practice.take(Step.of(again.event()), again.when()).orElseThrow();
    assertThat(taken.isRepeated()).isTrue();
    assertThat(practice.note(again.event(), again.when()).version()).isEqualTo(practice.version());
    ChronicleBuilder builder = Chronicle.builder().once();
    record.notes().forEach(one -> builder.add(one.event(), one.when()));
    int size = builder.build().size();
    record.notes().forEach(one -> builder.add(one.event(), one.when()));
    assertThat(builder.build().size()).isEqualTo(size);
  }

  private static Noted at(int choice, AnyRecord record) {
    return record.notes().get(Math.floorMod(choice, record.notes().size()));
  }
}
