package org.example.cooperative;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.Verdict;

/** The accounts of a shop have not been presented to its members for too long. */
final class AccountsOverdue implements StateRule<UnitId> {

  private static final Card CARD =
      Card.of(RuleId.of("AccountsOverdue"))
          .addClauses(Clause.M9_1)
          .deviation(Deviation.BUREAUCRATIC)
          .why("Members who never see the accounts cannot run the shop.")
          .ours(false)
          .addReads(AccountsPresented.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  static final Bound<Duration> INTERVAL =
      Bound.ours("time between accounts", Duration.ofDays(90), "a quarter, by our statutes");

  @Override
  public Class<UnitId> examines() {
    return UnitId.class;
  }

  @Override
  public Verdict examine(UnitId shop, Situation now) {
    When last = now.view(Accounts.ACCOUNTS).getOrDefault(shop, When.OUTSET);
    Instant due = now.due(last, now.bound(INTERVAL));
    if (now.moment().isBefore(due)) {
      return new Verdict.Pending(shop, due);
    }
    return new Verdict.Broken(
        Breach.builder()
            .where(shop)
            .about(shop)
            .said("The accounts have not been presented since " + last + ".")
            .build());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    UnitId shop = (UnitId) finding.where();
    PersonId head = now.organization().charge(shop).holders().iterator().next();
    return ImmutableList.of(
        new Remedy.Afterwards(
            "present the accounts now", ImmutableList.of(new AccountsPresented(shop, head))));
  }
}
