package org.example.cooperative;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Situation;

/** The accounts of a shop have not been presented to its members for too long. */
final class AccountsOverdue extends DueRule<UnitId> {

  static final Bound<Duration> INTERVAL =
      Bound.ours("time between accounts", Duration.ofDays(90), "a quarter, by our statutes");

  AccountsOverdue() {
    super(
        UnitId.class,
        INTERVAL,
        Card.of(RuleId.of("AccountsOverdue"))
            .addClauses(Clause.M9_1)
            .deviation(Deviation.BUREAUCRATIC)
            .why("Members who never see the accounts cannot run the shop.")
            .ours(false)
            .addReads(AccountsPresented.class)
            .putSays("said", "Nobody has presented the accounts since {last}.")
            .putSays("afterwards", "present the accounts now")
            .build());
  }

  @Override
  protected Owed owed(UnitId shop, Situation now) {
    return Owed.since(last(shop, now), ImmutableList.of());
  }

  private static When last(UnitId shop, Situation now) {
    return now.view(Accounts.ACCOUNTS).getOrDefault(shop, When.OUTSET);
  }

  @Override
  protected Arguments arguments(UnitId shop, Situation now) {
    return Arguments.of("last", last(shop, now));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    UnitId shop = (UnitId) finding.where();
    PersonId head = now.organization().charge(shop).holders().iterator().next();
    return ImmutableList.of(Remedy.proposal(say("afterwards"), new AccountsPresented(shop, head)));
  }
}
