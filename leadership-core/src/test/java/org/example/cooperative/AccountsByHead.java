package org.example.cooperative;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.organization.Charge;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.rule.Verdict;

/** Accounts are presented by the person in overall charge of the shop. */
final class AccountsByHead implements StepRule<AccountsPresented> {

  private static final Card CARD =
      Card.of(RuleId.of("AccountsByHead"))
          .addClauses()
          .deviation(Deviation.DIVIDED_LEADERSHIP)
          .why("Whoever answers for the shop answers for its accounts.")
          .ours(false)
          .addReads(AccountsPresented.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<AccountsPresented> examines() {
    return AccountsPresented.class;
  }

  @Override
  public ImmutableList<Verdict> examine(Occasion<AccountsPresented> occasion) {
    AccountsPresented event = occasion.event();
    Charge charge = occasion.before().organization().charge(event.shop());
    if (charge.holders().contains(event.by())) {
      return ImmutableList.of(new Verdict.Kept(event.shop()));
    }
    Breach breach =
        Breach.builder()
            .where(event.shop())
            .about(event.shop())
            .said("The accounts were presented by somebody who does not answer for the shop.")
            .when(occasion.when())
            .turn(occasion.entry().turn())
            .addEvidence(occasion.entry().id())
            .instead(new Remedy.None("only whoever answers for the shop can present them"))
            .build();
    return ImmutableList.of(new Verdict.Broken(breach));
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return true;
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(new Remedy.None("what was presented was presented"));
  }
}
