package org.example.cooperative;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Situation;

/** Accounts are presented by the person in overall charge of the shop. */
final class AccountsByHead extends CaseRule<AccountsPresented, Case<AccountsPresented>> {

  AccountsByHead() {
    super(
        AccountsPresented.class,
        Card.of(RuleId.of("AccountsByHead"))
            .addClauses()
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why("Whoever answers for the shop answers for its accounts.")
            .ours(false)
            .addReads(AccountsPresented.class)
            .putSays("said", "Somebody who does not answer for the shop presented the accounts.")
            .putSays("instead", "have whoever answers for the shop present them")
            .putSays("nothing", "what was presented was presented")
            .build());
  }

  @Override
  protected ImmutableList<Case<AccountsPresented>> cases(Occasion<AccountsPresented> occasion) {
    return ImmutableList.of(Case.of(occasion, occasion.event().shop()));
  }

  @Override
  protected boolean isBroken(Case<AccountsPresented> one) {
    AccountsPresented event = one.event();
    return !one.before().organization().charge(event.shop()).holders().contains(event.by());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return true;
  }
}
