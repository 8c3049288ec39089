package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Situation;

/** Where it matters how far apart two entries are, the ends of their times are looked at, too. */
class ApartInTimeTest {

  private static final UnitId MILL = UnitId.of("mill");

  private record Inspected(UnitId unit) implements Event {}

  /** Nobody minds when: it only leaves open what was first. */
  private record Painted(UnitId unit) implements Event {}

  /** When the mill was inspected last. */
  private static final View<Optional<When>> LAST =
      new View<>() {
        @Override
        public Optional<When> start() {
          return Optional.empty();
        }

        @Override
        public Look<Optional<When>> after(Optional<When> before, Entry entry) {
          return Look.changed(
              entry.event() instanceof Inspected ? Optional.of(entry.when()) : before,
              ImmutableSet.of(MILL));
        }
      };

  private abstract static class Apart extends CaseRule<Inspected, Case<Inspected>> {

    Apart(String id) {
      super(
          Inspected.class,
          Card.of(RuleId.of(id))
              .deviation(Deviation.DISORDER)
              .why("Who is inspected needs some peace, and not too much of it.")
              .ours(true)
              .addReads(Inspected.class)
              .putSays("said", "The mill was inspected at the wrong time.")
              .putSays("nothing", "it has been inspected")
              .build());
    }

    @Override
    protected Stream<Case<Inspected>> cases(Occasion<Inspected> occasion) {
      return Stream.of(Case.of(occasion, MILL));
    }

    @Override
    protected boolean isBroken(Case<Inspected> one) {
      return one.before().view(LAST).filter(last -> isBroken(last, one.when())).isPresent();
    }

    abstract boolean isBroken(When last, When now);

    @Override
    public boolean stands(Finding finding, Situation now) {
      return true;
    }
  }

  private static final class TooSoon extends Apart {

    TooSoon() {
      super("TooSoon");
    }

    @Override
    boolean isBroken(When last, When now) {
      return Duration.between(last.latest(), now.earliest()).compareTo(Duration.ofDays(7)) < 0;
    }
  }

  private static final class TooLate extends Apart {

    TooLate() {
      super("TooLate");
    }

    @Override
    boolean isBroken(When last, When now) {
      return Duration.between(last.earliest(), now.latest()).compareTo(Duration.ofDays(20)) > 0;
    }
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2030, 1, 1).plusDays(number);
  }

  private static When days(int from, int to) {
    return When.during(day(from), day(to));
  }

  /**
   * What is said of a mill that was inspected, painted at about the end of that time, and inspected
   * again: what is found, or why it is not certain.
   */
  private static ImmutableList<String> said(Apart rule, When first, When second) {
    When painted = new When(first.latest().minus(Duration.ofHours(36)), first.latest());
    Chronicle record =
        Chronicle.empty()
            .append(new Inspected(MILL), first)
            .append(new Painted(MILL), painted)
            .append(new Inspected(MILL), second);
    LeadershipMethod method = LeadershipMethod.of(Family.of("mills", rule).reading(LAST));
    Diagnosis diagnosis = Diagnosis.of(method, record, When.on(day(99)).latest());
    return Stream.concat(
            diagnosis.findings().stream().map(one -> "found in " + one.evidence()),
            diagnosis.notExamined().stream().map(one -> one.reason().toString()))
        .collect(ImmutableList.toImmutableList());
  }

  private static String atTheBeginning(String entry, When when) {
    return "entry "
        + entry
        + " says only "
        + when
        + "; if it was at the beginning of that time, nothing is wrong here";
  }

  private static String atTheEnd(String entry, When when) {
    return "entry "
        + entry
        + " says only "
        + when
        + "; if it was at the end of that time, nothing is wrong here";
  }

  @Test
  void itMayHaveBeenLongBefore() {
    assertThat(said(new TooSoon(), days(0, 30), When.on(day(33))))
        .containsExactly(atTheBeginning("e1", days(0, 30)));
    assertThat(said(new TooSoon(), When.on(day(20)), days(22, 50)))
        .containsExactly(atTheEnd("e3", days(22, 50)));
    assertThat(said(new TooSoon(), days(28, 30), days(31, 33))).containsExactly("found in [e3]");
    assertThat(said(new TooSoon(), days(26, 30), days(31, 33)))
        .as("one early and the other late")
        .containsExactly(atTheBeginning("e1", days(26, 30)));
    assertThat(said(new TooSoon(), days(28, 30), days(31, 35)))
        .as("one early and the other late")
        .containsExactly(atTheEnd("e3", days(31, 35)));
  }

  @Test
  void itMayHaveBeenShortlyBefore() {
    assertThat(said(new TooLate(), days(0, 30), When.on(day(40))))
        .containsExactly(atTheEnd("e1", days(0, 30)));
    assertThat(said(new TooLate(), When.on(day(20)), days(31, 58)))
        .containsExactly(atTheBeginning("e3", days(31, 58)));
    assertThat(said(new TooLate(), days(0, 3), days(31, 33))).containsExactly("found in [e3]");
    assertThat(said(new TooLate(), days(0, 30), days(31, 58)))
        .as("one late and the other early")
        .containsExactly(atTheEnd("e1", days(0, 30)));
    assertThat(said(new TooLate(), days(10, 30), days(31, 58)))
        .as("one late and the other early")
        .containsExactly(atTheBeginning("e3", days(31, 58)));
  }
}
