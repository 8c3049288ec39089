package org.example.cooperative;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.Notes;

/** Records of shops in which every head presented the accounts in time. */
final class Books {

  private Books() {}

  /** Lawful records of one to three shops, with up to six rounds of accounts. */
  static Arbitrary<Notes> lawful() {
    Arbitrary<Integer> pause = Arbitraries.integers().between(1, 89);
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), pause.list().ofMinSize(1).ofMaxSize(6), pause)
        .as(Books::written);
  }

  /** The last pause is the one until the record is looked at. */
  static Notes written(int shops, List<Integer> pauses, int until) {
    List<Noted> notes = new ArrayList<>();
    notes.add(new Noted(EntryId.of("shops"), new OrganizationRecorded(shops(shops)), When.OUTSET));
    int day = 0;
    for (int pause : pauses) {
      for (int shop = 0; shop < shops; shop++) {
        AccountsPresented presented =
            new AccountsPresented(UnitId.of("shop-" + shop), PersonId.of("head-" + shop));
        notes.add(new Noted(EntryId.of("note " + notes.size()), presented, Notes.day(day)));
      }
      day += pause;
    }
    return Notes.of(notes).lookedAtAfter(until);
  }

  private static Organization shops(int number) {
    OrganizationBuilder builder = Organization.builder();
    for (int shop = 0; shop < number; shop++) {
      builder.unit("shop-" + shop).inCharge("head-" + shop);
    }
    return builder.build();
  }
}
