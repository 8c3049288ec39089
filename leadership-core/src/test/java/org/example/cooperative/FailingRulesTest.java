package org.example.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.example.cooperative.Accounts.ACCOUNTS;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/** A rule or view of a program's own that fails is named, with what it was asked about. */
class FailingRulesTest {

  private static final UnitId SHOP = UnitId.of("shop");
  private static final When DAY = When.on(LocalDate.of(2031, 1, 1));
  private static final AccountsPresented PRESENTED =
      new AccountsPresented(SHOP, PersonId.of("chair"));

  private enum Place {
    EXAMINE,
    EXAMINE_NULL,
    INSTEAD,
    STANDS,
    AFTERWARDS
  }

  /** Fails at one place, and finds everything broken otherwise. */
  private static final class Shaky extends CaseRule<AccountsPresented, Case<AccountsPresented>> {

    private final Place place;

    Shaky(Place place) {
      super(
          AccountsPresented.class,
          Card.of(RuleId.of("Shaky"))
              .deviation(Deviation.BUREAUCRATIC)
              .why("Some rules fail.")
              .ours(true)
              .addReads(AccountsPresented.class)
              .putSays("said", "So it is.")
              .putSays("nothing", "so it was")
              .build());
      this.place = place;
    }

    private <T> T or(Place here, T answer) {
      if (place == here) {
        throw new UnsupportedOperationException("not thought of");
      }
      return answer;
    }

    @Override
    protected ImmutableList<Case<AccountsPresented>> cases(Occasion<AccountsPresented> occasion) {
      return place == Place.EXAMINE_NULL
          ? null
          : ImmutableList.of(Case.of(occasion, occasion.event().shop()));
    }

    @Override
    protected boolean isBroken(Case<AccountsPresented> one) {
      return or(Place.EXAMINE, true);
    }

    @Override
    protected Optional<Remedy> instead(Case<AccountsPresented> one) {
      return or(Place.INSTEAD, Optional.empty());
    }

    @Override
    public boolean stands(Finding finding, Situation now) {
      return or(Place.STANDS, true);
    }

    @Override
    public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
      return or(Place.AFTERWARDS, super.afterwards(finding, now));
    }
  }

  private static Practice practice(Rule rule, View<?>... views) {
    Organization cooperative = Organization.builder().unit("shop").inCharge("head").build();
    Family own = Family.of("own", rule).reading(views);
    return Practice.begin(cooperative, LeadershipMethod.of(RELAY, own));
  }

  private static void record(Rule rule) {
    practice(rule, ACCOUNTS)
        .note(PRESENTED, DAY)
        .note(PRESENTED, DAY)
        .diagnosis(DAY.latest())
        .open()
        .forEach(Finding::remedies);
  }

  @Test
  void aRuleIsNamedWithTheEntryOrTheThing() {
    assertThatThrownBy(() -> record(new Shaky(Place.EXAMINE)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The rule Shaky, asked about entry e2 (AccountsPresented), failed:"
                + " java.lang.UnsupportedOperationException: not thought of")
        .hasCauseInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> record(new Shaky(Place.EXAMINE_NULL)))
        .hasMessageStartingWith("The rule Shaky, asked about entry e2")
        .hasCauseInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> record(new Shaky(Place.STANDS)))
        .hasMessageStartingWith("The rule Shaky, asked about 'shop', failed:");
    assertThatThrownBy(() -> record(new Shaky(Place.INSTEAD)))
        .hasMessageStartingWith("The rule Shaky, asked about 'shop', failed:");
    assertThatThrownBy(() -> record(new Shaky(Place.AFTERWARDS)))
        .hasMessageStartingWith("The rule Shaky, asked about 'shop', failed:");
  }

  @Test
  void aGuardNamesItToo() {
    Practice practice = practice(new Shaky(Place.EXAMINE));
    assertThatThrownBy(() -> practice.take(Step.of(PRESENTED), DAY))
        .hasMessageStartingWith("The rule Shaky, asked about entry e2 (AccountsPresented), failed:")
        .hasMessageContaining("not thought of");
    Practice late = practice(new Shaky(Place.INSTEAD));
    assertThatThrownBy(() -> late.take(Step.of(PRESENTED), DAY).toString())
        .hasMessageStartingWith("The rule Shaky, asked about 'shop', failed:");
  }

  @Test
  void aStateRuleIsNamedWithItsThing() {
    Organization headless = Organization.builder().unit("shop").build();
    Family own =
        Family.of("own", new AccountsOverdue()).reading(ACCOUNTS).bounded(AccountsOverdue.INTERVAL);
    Practice practice = Practice.begin(headless, LeadershipMethod.of(own)).note(PRESENTED, DAY);
    Diagnosis later = practice.diagnosis(When.on(LocalDate.of(2032, 1, 1)).latest());
    assertThatThrownBy(() -> later.open().get(0).afterwards())
        .hasMessageStartingWith("The rule AccountsOverdue, asked about 'shop', failed:")
        .hasCauseInstanceOf(NoSuchElementException.class);
  }

  /** Fails as soon as accounts are presented. */
  private static final class ShakyView implements View<ImmutableMap<UnitId, When>> {

    @Override
    public ImmutableMap<UnitId, When> start() {
      return ImmutableMap.of();
    }

    @Override
    public Look<ImmutableMap<UnitId, When>> after(ImmutableMap<UnitId, When> last, Entry entry) {
      return isPresented(entry.event()) ? null : Look.unchanged();
    }

    private static boolean isPresented(Event event) {
      return event instanceof AccountsPresented;
    }
  }

  @Test
  void aViewIsNamedWithTheEntry() {
    Practice practice = practice(new AccountsByHead(), new ShakyView());
    assertThatThrownBy(() -> practice.note(PRESENTED, DAY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "The view FailingRulesTest$ShakyView, asked about entry e2 (AccountsPresented),")
        .hasCauseInstanceOf(NullPointerException.class);
    assertThat(practice.version()).isEqualTo(1);
  }
}
