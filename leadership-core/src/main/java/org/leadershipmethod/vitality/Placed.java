package org.leadershipmethod.vitality;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;

/**
 * In which part of the masses a member stands, and which entry says so ({@code M3.5}).
 *
 * @param person who
 * @param unit the unit of which it is said
 * @param part the part; empty where nobody wrote it
 * @param entry the entry that last said how the member stands there, or by which they came
 */
public record Placed(PersonId person, UnitId unit, Optional<Part> part, EntryId entry) {

  /** Makes it of its parts. */
  public Placed {
    requireNonNull(person, "person");
    requireNonNull(unit, "unit");
    requireNonNull(part, "part");
    requireNonNull(entry, "entry");
  }
}
