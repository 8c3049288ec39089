package org.leadershipmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** What a rule has from the type that it extends, as a host's own rules meet it. */
class BasesOfRulesTest {

  private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

  record ShopId(String value) implements Key {
    @Override
    public String toString() {
      return value;
    }
  }

  record Closed(ImmutableList<ShopId> shops) implements Event {}

  /** The shops that are closed. */
  static final class ClosedShops implements View<ImmutableSet<ShopId>> {

    static final ClosedShops CLOSED = new ClosedShops();

    @Override
    public ImmutableSet<ShopId> start() {
      return ImmutableSet.of();
    }

    @Override
    public Look<ImmutableSet<ShopId>> after(ImmutableSet<ShopId> before, Entry entry) {
      return entry.event() instanceof Closed closed
          ? Look.changed(
              ImmutableSet.<ShopId>builder().addAll(before).addAll(closed.shops()).build(),
              ImmutableSet.copyOf(closed.shops()))
          : Look.unchanged();
    }
  }

  private static CardBuilder onTheCard(String id) {
    return Card.of(RuleId.of(id))
        .addClauses(Clause.M9_1)
        .deviation(Deviation.BUREAUCRATIC)
        .why("People need a shop.")
        .ours(false)
        .addReads(Closed.class)
        .putSays("said", "The shop is closed.")
        .putSays("instead", "keep it open")
        .putSays("afterwards", "open it again");
  }

  /** No shop may be closed. */
  static final class NoneCloses extends CaseRule<Closed, Case<Closed>> {

    NoneCloses() {
      super(Closed.class, onTheCard("NoneCloses").build());
    }

    @Override
    protected ImmutableList<Case<Closed>> cases(Occasion<Closed> occasion) {
      return occasion.event().shops().stream()
          .map(shop -> Case.of(occasion, shop))
          .collect(ImmutableList.toImmutableList());
    }

    @Override
    protected boolean isBroken(Case<Closed> one) {
      return true;
    }

    @Override
    public boolean stands(Finding finding, Situation now) {
      return true;
    }
  }

  /** A shop must not be closed for long. */
  static final class ClosedLong extends DueRule<ShopId> {

    private static final Bound<Duration> WINDOW =
        Bound.ours("time closed", Duration.ofDays(7), "a week");

    ClosedLong() {
      super(ShopId.class, WINDOW, onTheCard("ClosedLong").build());
    }

    @Override
    protected Owed owed(ShopId shop, Situation now) {
      return now.view(ClosedShops.CLOSED).contains(shop)
          ? Owed.since(When.on(DAY), ImmutableList.of())
          : Owed.nothing();
    }
  }

  /** A shop must not be closed at all; it waits for nothing. */
  static final class ClosedNow extends DueRule<ShopId> {

    ClosedNow() {
      super(ShopId.class, onTheCard("ClosedNow").build());
    }

    @Override
    protected Owed owed(ShopId shop, Situation now) {
      return now.view(ClosedShops.CLOSED).contains(shop)
          ? Owed.since(When.on(DAY), ImmutableList.of())
          : Owed.nothing();
    }
  }

  private static final Closed BOTH =
      new Closed(ImmutableList.of(new ShopId("bakery"), new ShopId("mill")));

  private static Practice practice(Rule... rules) {
    Family shops =
        Family.of("shops", rules).withEvent("closed", Closed.class).reading(ClosedShops.CLOSED);
    return Practice.begin(Organization.empty(), LeadershipMethod.of(shops));
  }

  @Test
  void whatIsAskedForIsSaidOnceOfAStepThatBreaksARuleTwice() {
    ImmutableList<Finding> findings =
        practice(new NoneCloses()).note(BOTH, DAY).diagnosis(DAY).findings();
    assertThat(findings).extracting(Finding::where).isEqualTo(BOTH.shops());
    assertThat(findings.get(0).toString()).contains("instead: keep it open");
    assertThat(findings.get(1).instead()).isEmpty();
  }

  @Test
  void aWindowIsToldWithWhatIsFoundByIt() {
    Practice closed = practice(new ClosedLong(), new ClosedNow()).note(BOTH, DAY);
    assertThat(closed.diagnosis(DAY.plusDays(6)).findings(RuleId.of("ClosedLong"))).isEmpty();
    ImmutableList<Finding> late =
        closed.diagnosis(DAY.plusDays(7)).findings(RuleId.of("ClosedLong"));
    assertThat(late).hasSize(2);
    assertThat(late.get(0).breach().reading())
        .hasValueSatisfying(reading -> assertThat(reading.toString()).contains("7 days"));
    ImmutableList<Finding> now = closed.diagnosis(DAY).findings(RuleId.of("ClosedNow"));
    assertThat(now).hasSize(2);
    assertThat(now.get(0).breach().reading()).isEmpty();
  }

  @Test
  void whatIsOnlyDueIsNotRefusedUnlessTheRuleSaysSo() {
    Step<Event> step = Step.of(BOTH);
    assertThat(practice(new ClosedNow()).take(step, DAY).isGranted()).isTrue();
    assertThat(practice(new NoneCloses()).take(step, DAY).isGranted()).isFalse();
  }

  @Test
  void anExcuseSaysWhichPostNobodyKnows() {
    UnitId school = UnitId.of("school");
    ImmutableSet<PersonId> people = ImmutableSet.of(PersonId.of("teacher"));
    assertThat(new Excuse(Post.inCharge(school), people).reason())
        .hasToString("the record does not say who was in overall charge here at the time");
    assertThat(new Excuse(Post.department(school, FieldOfWork.EDUCATION), people).reason())
        .hasToString("the record does not say who had specific responsibility here at the time");
  }
}
