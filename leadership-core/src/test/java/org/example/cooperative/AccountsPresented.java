package org.example.cooperative;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** The accounts of a shop were presented to its members by somebody. */
record AccountsPresented(UnitId shop, PersonId by) implements Event {

  /** The shop: where none has this id, the entry is not examined, and no rule has to check it. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the shop", shop));
  }
}
