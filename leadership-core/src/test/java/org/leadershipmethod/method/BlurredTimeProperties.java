package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.testkit.AnyRecord;
import org.leadershipmethod.testkit.AnyRecords;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Noted;

/**
 * Whoever knows less accuses nobody of more: of every family, a record in which some times are
 * known only vaguely tells no finding that the record with all times does not tell.
 */
class BlurredTimeProperties {

  @Provide
  Arbitrary<AnyRecord> records() {
    return AnyRecords.records();
  }

  @Property(tries = 400)
  void vagueTimesNeverAddAFinding(@ForAll("records") AnyRecord record, @ForAll long seed) {
    ImmutableList<Noted> blurred = blurred(record.notes(), new Random(seed));
    Diagnosis exact = record.diagnosis();
    Diagnosis vague = record.diagnosis(blurred);
    assertThat(Expected.in(exact))
        .as(
            "what is found where less is known: %s, of %s",
            vague, blurred.stream().filter(one -> !record.notes().contains(one)).toList())
        .containsAll(Expected.in(vague));
    count("something found all the same", !vague.findings().isEmpty(), 15);
    count("something is too vague", isTooVague(vague), 5);
  }

  private static boolean isTooVague(Diagnosis diagnosis) {
    return diagnosis.notExamined().stream()
        .anyMatch(one -> one.reason().toString().contains("; if it was "));
  }

  private static void count(String what, boolean is, double least) {
    Statistics.label(what)
        .collect(is)
        .coverage(fair -> fair.check(true).percentage(share -> share >= least));
  }

  /** Of some notes it is only known within some weeks when they were. */
  private static ImmutableList<Noted> blurred(List<Noted> notes, Random random) {
    List<Noted> blurred = new ArrayList<>(notes);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int place = random.nextInt(notes.size());
      Noted note = blurred.get(place);
      if (!note.when().equals(When.OUTSET)) {
        blurred.set(place, new Noted(note.id(), note.event(), around(note.when(), random)));
      }
    }
    return ImmutableList.copyOf(blurred);
  }

  private static When around(When when, Random random) {
    return new When(
        when.earliest().minus(Duration.ofDays(random.nextInt(100))),
        when.latest().plus(Duration.ofDays(random.nextInt(100))));
  }
}
