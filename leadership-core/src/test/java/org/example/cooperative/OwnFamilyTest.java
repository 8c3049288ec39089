package org.example.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.example.cooperative.Accounts.ACCOUNTS;
import static org.example.cooperative.Bookkeeping.BOOKKEEPING;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Story;

/** A program outside the library adds a family, an event, a view, rules and a bound of its own. */
class OwnFamilyTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY, BOOKKEEPING);
  private static final UnitId SHOP = UnitId.of("shop");

  /** An event that no view and no rule knows. */
  private record ShopPainted(UnitId shop) implements Event {}

  private static Story story() {
    Organization cooperative =
        Organization.builder()
            .unit("cooperative")
            .inCharge("chair")
            .unit("shop")
            .under("cooperative")
            .inCharge("shop-head")
            .build();
    return Story.of(METHOD).given(new OrganizationRecorded(cooperative));
  }

  private static Practice practice() {
    return story().practice();
  }

  private static When day(int day) {
    return Notes.day(day);
  }

  private static AccountsPresented by(String person) {
    return new AccountsPresented(SHOP, PersonId.of(person));
  }

  private static Expected overdue(String unit) {
    return Expected.of(RuleId.of("AccountsOverdue"), UnitId.of(unit));
  }

  @Test
  void itsStepRuleGuards() {
    story()
        .refuses(by("chair"), Expected.of(RuleId.of("AccountsByHead"), SHOP))
        .grants(by("shop-head"));
    assertThat(story().when(by("chair")).finding(RuleId.of("AccountsByHead")).explanation())
        .contains(
            "Somebody who does not answer for the shop presented the accounts. [AccountsByHead]");
  }

  @Test
  void itsRulesNeedToKnowNothingOfVagueTimes() {
    LocalDate year = LocalDate.of(2031, 1, 1);
    Event elected = new Appointed(PersonId.of("treasurer"), Post.inCharge(SHOP));
    Practice practice =
        practice()
            .note(new Departed(PersonId.of("shop-head"), Post.inCharge(SHOP)), year)
            .note(elected, When.during(year, year.plusDays(364)))
            .note(by("treasurer"), year.plusDays(60))
            .note(by("chair"), year.plusDays(90));
    Diagnosis diagnosis = practice.diagnosis(year.plusDays(400));
    assertThat(diagnosis.findings(RuleId.of("AccountsByHead")))
        .extracting(one -> one.evidence().toString())
        .containsExactly("[e5]");
    assertThat(diagnosis.notExamined())
        .extracting(NotExamined::toString)
        .contains(
            "rule AccountsByHead at shop, entry e4: not examined: entry e3 says only"
                + " 2031-01-01..2031-12-31; if it was before entry e4 of 2031-03-02, nothing is"
                + " wrong here");
  }

  @Test
  void itsStateRuleIsAskedAgainWhenItsWindowHasRun() {
    story()
        .when(by("shop-head"))
        .later(89)
        .finds(overdue("cooperative"))
        .later(1)
        .finds(overdue("cooperative"), overdue("shop"))
        .mendsWhatIsOpen();
  }

  @Test
  void itsBoundCanBeMovedAndShows() {
    LeadershipMethod longer = METHOD.with(AccountsOverdue.INTERVAL, Duration.ofDays(180));
    Diagnosis diagnosis =
        Practice.resume(practice().chronicle(), longer).diagnosis(day(1).latest());
    assertThat(diagnosis.bounds().changes())
        .containsExactly("time between accounts = 180 days (stated: 90 days)");
    assertThatThrownBy(
            () -> LeadershipMethod.of(RELAY).with(AccountsOverdue.INTERVAL, Duration.ofDays(1)))
        .hasMessageContaining("No family in force has the bound 'time between accounts'");
  }

  @Test
  void itsViewIsReadFromTheSituation() {
    Practice presented = practice().note(by("chair"), day(3));
    assertThat(presented.situation().view(ACCOUNTS)).containsEntry(SHOP, day(3));
    Practice without = Practice.begin(Organization.empty(), LeadershipMethod.of(RELAY));
    assertThatThrownBy(() -> without.situation().view(ACCOUNTS))
        .hasMessageContaining("No family in force has the view");
  }

  @Test
  void aShopThatIsNotThereIsToldAndNoRuleIsAskedAboutIt() {
    Event event = new AccountsPresented(UnitId.of("Shop"), PersonId.of("chair"));
    assertThat(practice().take(Step.of(event), day(1)).toString()).contains("('shop'?)");
    Practice noted = practice().note(event, day(1));
    assertThat(noted.diagnosis(day(1).latest()).notExamined().toString())
        .contains("the shop: found 'Shop', expected the id of a unit ('shop'?)");
    assertThat(noted.situation().view(ACCOUNTS)).isEmpty();
  }

  @Test
  void anEventThatNobodyKnowsIsKept() {
    Practice painted =
        practice().take(Step.of(new ShopPainted(SHOP)), day(1)).orElseThrow().practice();
    assertThat(painted.chronicle().last().orElseThrow().event()).isEqualTo(new ShopPainted(SHOP));
  }

  @Test
  void twoRulesWithOneIdAreRefused() {
    assertThatThrownBy(
            () -> LeadershipMethod.of(BOOKKEEPING, Family.of("again", new AccountsByHead())))
        .hasMessageContaining("Two rules in force have the id AccountsByHead");
  }
}
