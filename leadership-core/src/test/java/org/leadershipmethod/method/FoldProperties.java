package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.relay.TaskView.TASKS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.TaskAtUnit;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.Tasks;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.testkit.AnyRecord;
import org.leadershipmethod.testkit.AnyRecords;
import org.leadershipmethod.testkit.Library;
import org.leadershipmethod.testkit.MingledRecords;

/**
 * A fold, which changes in place what it remembers and the pictures of views, comes to what an
 * examination comes to that is new with each entry; and what it gave away stays as it was.
 */
class FoldProperties {

  @Provide
  Arbitrary<AnyRecord> records() {
    return Arbitraries.oneOf(AnyRecords.records(), MingledRecords.mingledRecords());
  }

  private static Examination begin(Chronicle record) {
    return Examination.begin(Library.method(), record.coverage());
  }

  @Property(tries = 60)
  void itComesToWhatANewExaminationForEachEntryComesTo(@ForAll("records") AnyRecord record) {
    Chronicle chronicle = record.chronicle();
    Ahead ahead = new Ahead(chronicle);
    Examination each = begin(chronicle);
    Fold fold = new Fold(each);
    for (int place = 0; place < chronicle.readingSize(); place++) {
      each = each.after(chronicle.reading(place), ahead);
      fold.read(chronicle.reading(place), ahead);
    }
    Examination whole = fold.examination();
    assertThat(told(whole, record.asOf())).isEqualTo(told(each, record.asOf()));
    Statistics.label("something is found")
        .collect(!diagnosis(whole, record.asOf()).findings().isEmpty())
        .coverage(share -> share.check(true).percentage(part -> part >= 40));
    Statistics.label("a task stands")
        .collect(!tasks(whole.situation()).isEmpty())
        .coverage(share -> share.check(true).percentage(part -> part >= 10));
  }

  @Property(tries = 60)
  void whatItGaveAwayStaysAsItWas(
      @ForAll("records") AnyRecord record, @ForAll @IntRange(max = 999) int choice) {
    Chronicle chronicle = record.chronicle();
    Ahead ahead = new Ahead(chronicle);
    int place = choice % chronicle.readingSize();
    Fold fold = new Fold(begin(chronicle));
    readOn(fold, chronicle, 0, place);
    Examination given = fold.examination();
    String then = told(given, record.asOf());
    readOn(fold, chronicle, place, chronicle.readingSize());
    assertThat(told(given, record.asOf())).isEqualTo(then);
    Examination on = given;
    for (int at = place; at < chronicle.readingSize(); at++) {
      on = on.after(chronicle.reading(at), ahead);
    }
    assertThat(told(fold.examination(), record.asOf())).isEqualTo(told(on, record.asOf()));
    assertThat(told(given, record.asOf())).as("after another read on").isEqualTo(then);
  }

  private static void readOn(Fold fold, Chronicle chronicle, int from, int to) {
    Ahead ahead = new Ahead(chronicle);
    for (int place = from; place < to; place++) {
      fold.read(chronicle.reading(place), ahead);
    }
  }

  /** What was found, how often each rule looked, and which tasks stand where, as a text. */
  private static String told(Examination examination, Instant asOf) {
    Diagnosis diagnosis = diagnosis(examination, asOf);
    return diagnosis + "\n" + diagnosis.examined() + "\n" + tasks(examination.situation());
  }

  /** As of the given moment; or of the last entry, where that has a vague time that ends later. */
  private static Diagnosis diagnosis(Examination examination, Instant asOf) {
    Instant last = examination.situation().moment();
    return examination.diagnosis(asOf.isBefore(last) ? last : asOf, List.of());
  }

  private static List<String> tasks(Situation now) {
    Tasks tasks = now.view(TASKS);
    List<String> told = new ArrayList<>();
    for (UnitId unit : now.organization().units().map(Unit::id).toList()) {
      for (TaskId task : tasks.at(unit)) {
        TaskAtUnit key = new TaskAtUnit(task, unit);
        told.add(
            key
                + " "
                + tasks.task(task)
                + tasks.deliveries(key)
                + tasks.mobilized(key)
                + tasks.working(key)
                + tasks.lastWork(key));
      }
    }
    return told;
  }
}
