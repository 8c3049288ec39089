package org.example.cooperative;

import static org.example.cooperative.Accounts.ACCOUNTS;

import org.leadershipmethod.rule.Family;

/** The family of the cooperative's own: all that is said of it, once. */
final class Bookkeeping {

  static final Family BOOKKEEPING =
      Family.of("bookkeeping", new AccountsByHead(), new AccountsOverdue())
          .reading(ACCOUNTS)
          .bounded(AccountsOverdue.INTERVAL)
          .withEvent("accounts-presented", AccountsPresented.class);

  private Bookkeeping() {}
}
