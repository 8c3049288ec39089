package org.example.cooperative;

import java.util.List;
import net.jqwik.api.Arbitrary;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.testkit.FamilyContract;
import org.leadershipmethod.testkit.Notes;

/** What holds of every family holds of a program's own. */
class BookkeepingProperties extends FamilyContract<Notes> {

  @Override
  protected Family family() {
    return Bookkeeping.BOOKKEEPING;
  }

  @Override
  protected Arbitrary<Notes> lawful() {
    return Books.lawful();
  }

  @Override
  protected List<BooksEdit> edits() {
    return List.of(BooksEdit.values());
  }

  @Override
  protected double afterwardsIn100() {
    return 30;
  }
}
