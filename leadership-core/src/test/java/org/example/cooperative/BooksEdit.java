package org.example.cooperative;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Edit;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Spoiled;

/** What can be wrong with the accounts of a shop. */
enum BooksEdit implements Edit<Notes> {
  /** Somebody else presents them. */
  BY_ANOTHER {
    @Override
    Optional<Spoiled> of(Notes record, Noted note, UnitId shop) {
      return Optional.of(
          Spoiled.of(
              record.with(note.id(), new AccountsPresented(shop, PersonId.of("cashier"))),
              note.id(),
              Expected.of(RuleId.of("AccountsByHead"), shop)));
    }
  },
  /** Nobody presents them any more, for 90 days. */
  NOT_PRESENTED {
    @Override
    Optional<Spoiled> of(Notes record, Noted note, UnitId shop) {
      Notes less = record;
      Instant last = Instant.MIN;
      for (Noted one : presented(record, shop)) {
        boolean isBefore = record.place(one.id()) < record.place(note.id());
        last = isBefore ? one.when().latest() : last;
        less = isBefore ? less : less.without(one.id());
      }
      return record.asOf().isBefore(last.plus(Duration.ofDays(90)))
          ? Optional.empty()
          : Optional.of(
              Spoiled.of(less, less.all().get(0).id())
                  .later(Expected.of(RuleId.of("AccountsOverdue"), shop)));
    }
  };

  abstract Optional<Spoiled> of(Notes record, Noted note, UnitId shop);

  private static UnitId shop(Noted note) {
    return ((AccountsPresented) note.event()).shop();
  }

  private static List<Noted> presented(Notes record, UnitId shop) {
    return record.of(AccountsPresented.class).stream()
        .filter(one -> shop(one).equals(shop))
        .toList();
  }

  @Override
  public Optional<Spoiled> of(Notes record, int choice) {
    List<Noted> all = record.of(AccountsPresented.class);
    Noted note = all.get(choice % all.size());
    return of(record, note, shop(note));
  }
}
