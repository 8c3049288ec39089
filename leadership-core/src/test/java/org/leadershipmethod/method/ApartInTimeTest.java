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
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Rule;
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

  /** When the mill was inspected the last two times. */
  private static final View<ImmutableList<When>> LAST_TWO =
      new View<>() {
        @Override
        public ImmutableList<When> start() {
          return ImmutableList.of();
        }

        @Override
        public Look<ImmutableList<When>> after(ImmutableList<When> before, Entry entry) {
          ImmutableList<When> last = before.subList(Math.max(0, before.size() - 1), before.size());
          return entry.event() instanceof Inspected
              ? Look.changed(
                  ImmutableList.<When>builder().addAll(last).add(entry.when()).build(),
                  ImmutableSet.of(MILL))
              : Look.unchanged();
        }
      };

  private static Card named(String id) {
    return Card.of(RuleId.of(id))
        .deviation(Deviation.DISORDER)
        .why("Who is inspected needs some peace, and not too much of it.")
        .ours(true)
        .addReads(Inspected.class)
        .putSays("said", "The mill was inspected at the wrong time.")
        .putSays("nothing", "it has been inspected")
        .build();
  }

  private abstract static class Apart extends CaseRule<Inspected, Case<Inspected>> {

    Apart(String id) {
      super(Inspected.class, named(id));
    }

    @Override
    protected ImmutableList<Case<Inspected>> cases(Occasion<Inspected> occasion) {
      return ImmutableList.of(Case.of(occasion, MILL));
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

  private static final class SoonOrLate extends Apart {

    SoonOrLate() {
      super("SoonOrLate");
    }

    @Override
    boolean isBroken(When last, When now) {
      return new TooSoon().isBroken(last, now) || new TooLate().isBroken(last, now);
    }
  }

  /** How things stand: the last two inspections were too near to each other. */
  private static final class NoPeace extends DueRule<UnitId> {

    NoPeace() {
      super(UnitId.class, named("NoPeace"));
    }

    @Override
    protected Owed owed(UnitId mill, Situation now) {
      ImmutableList<When> two = now.view(LAST_TWO);
      return two.size() == 2 && new TooSoon().isBroken(two.get(0), two.get(1))
          ? Owed.asItIs(ImmutableList.of())
          : Owed.nothing();
    }
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2030, 1, 1).plusDays(number);
  }

  private static When days(int from, int to) {
    return When.during(day(from), day(to));
  }

  private static When painted(When first) {
    return new When(first.latest().minus(Duration.ofHours(36)), first.latest());
  }

  /**
   * What is said of a mill that was inspected, painted at about the end of that time, and inspected
   * again: what is found, or why it is not certain.
   */
  private static ImmutableList<String> said(Apart rule, When first, When second) {
    Chronicle record =
        Chronicle.empty()
            .append(new Inspected(MILL), first)
            .append(new Painted(MILL), painted(first))
            .append(new Inspected(MILL), second);
    return said(rule, record);
  }

  /** What is said of a mill that was inspected at these times, of which the order is certain. */
  private static ImmutableList<String> saidInOrder(Rule rule, When... inspected) {
    Chronicle record = Chronicle.empty();
    for (When when : inspected) {
      record = record.append(new Inspected(MILL), when);
    }
    return said(rule, record);
  }

  private static ImmutableList<String> said(Rule rule, Chronicle record) {
    LeadershipMethod method = LeadershipMethod.of(Family.of("mills", rule).reading(LAST, LAST_TWO));
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

  private static String ofThree(When first, When second) {
    return "the record says only roughly when these came: entry e1 of "
        + first
        + ", entry e2 of "
        + painted(first)
        + ", entry e3 of "
        + second
        + "; at other moments of these times, nothing is wrong here";
  }

  private static String ofTwo(When first, When second) {
    return "the record says only roughly when these came: entry e1 of "
        + first
        + ", entry e2 of "
        + second
        + "; at other moments of these times, nothing is wrong here";
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
        .containsExactly(ofThree(days(26, 30), days(31, 33)));
    assertThat(said(new TooSoon(), days(28, 30), days(31, 35)))
        .as("one early and the other late")
        .containsExactly(ofThree(days(28, 30), days(31, 35)));
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
        .containsExactly(ofThree(days(0, 30), days(31, 58)));
    assertThat(said(new TooLate(), days(10, 30), days(31, 58)))
        .as("one late and the other early")
        .containsExactly(ofThree(days(10, 30), days(31, 58)));
  }

  @Test
  void soItMayWhereTheOrderIsCertain() {
    assertThat(saidInOrder(new TooSoon(), days(0, 30), When.on(day(33))))
        .containsExactly(atTheBeginning("e1", days(0, 30)));
    assertThat(saidInOrder(new TooSoon(), When.on(day(20)), days(22, 50)))
        .containsExactly(atTheEnd("e2", days(22, 50)));
    assertThat(saidInOrder(new TooSoon(), days(28, 30), days(31, 33)))
        .containsExactly("found in [e2]");
    assertThat(saidInOrder(new TooLate(), days(0, 30), When.on(day(40))))
        .containsExactly(atTheEnd("e1", days(0, 30)));
    assertThat(saidInOrder(new TooLate(), days(0, 3), days(31, 33)))
        .containsExactly("found in [e2]");
  }

  @Test
  void whereTheDaysAreKnownNothingIsOpen() {
    assertThat(saidInOrder(new TooSoon(), When.on(day(0)), When.on(day(7))))
        .containsExactly("found in [e2]");
    assertThat(saidInOrder(new TooSoon(), When.on(day(0)), When.on(day(8)))).isEmpty();
  }

  @Test
  void whatIsNeitherTooSoonNorTooLateMayLieBetweenTheEnds() {
    assertThat(saidInOrder(new SoonOrLate(), days(0, 30), When.on(day(33))))
        .containsExactly(
            "entry e1 says only 2030-01-01..2030-01-31; if it was at 2030-01-15T00:00:00Z,"
                + " nothing is wrong here");
    assertThat(saidInOrder(new SoonOrLate(), days(28, 30), When.on(day(33))))
        .containsExactly("found in [e2]");
  }

  @Test
  void itMayTakeAMomentOfEach() {
    assertThat(saidInOrder(new TooSoon(), days(26, 30), days(31, 34)))
        .containsExactly(
            "the record says only roughly when these came: entry e1 of"
                + " 2030-01-27..2030-01-31, entry e2 of 2030-02-01..2030-02-04; at other moments"
                + " of these times, nothing is wrong here");
  }

  @Test
  void howThingsStandMayDependOnItToo() {
    assertThat(saidInOrder(new NoPeace(), days(0, 30), When.on(day(33))))
        .containsExactly(atTheBeginning("e1", days(0, 30)));
    assertThat(saidInOrder(new NoPeace(), days(26, 30), days(31, 34)))
        .containsExactly(ofTwo(days(26, 30), days(31, 34)));
    assertThat(saidInOrder(new NoPeace(), days(28, 30), days(31, 33)))
        .containsExactly("found in []");
  }

  @Test
  void whatDoesNotMatterIsNotBlamed() {
    Chronicle record =
        Chronicle.empty()
            .append(new Painted(MILL), days(-400, -40))
            .append(new Inspected(MILL), days(0, 30))
            .append(new Inspected(MILL), When.on(day(33)));
    assertThat(said(new TooSoon(), record)).containsExactly(atTheBeginning("e2", days(0, 30)));
  }
}
