package org.leadershipmethod.vitality;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;

/**
 * A member who was written down in one part and then in another ({@code M3.6}).
 *
 * <p>That the two parts differ is checked here, and that whoever of the group raised the member is
 * among those who did.
 *
 * @param person who
 * @param from the part in which they stood before
 * @param to the part in which they stand since
 * @param entry the entry that says where they stand since
 * @param when when that was
 * @param raisedBy who is recorded as having raised them to this part; nobody where it was not
 *     written
 * @param ofGroup those among them who sat in the leading group of the unit when it was told
 * @param raisings the entries that say so
 */
public record PartMove(
    PersonId person,
    Part from,
    Part to,
    EntryId entry,
    When when,
    ImmutableSet<PersonId> raisedBy,
    ImmutableSet<PersonId> ofGroup,
    ImmutableList<EntryId> raisings) {

  /**
   * Makes the move.
   *
   * @throws IllegalArgumentException if the two parts are one, or somebody of the group raised them
   *     who did not raise them
   */
  public PartMove {
    requireNonNull(person, "person");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(entry, "entry");
    requireNonNull(when, "when");
    requireNonNull(raisedBy, "raisedBy");
    requireNonNull(ofGroup, "ofGroup");
    requireNonNull(raisings, "raisings");
    if (from == to || !raisedBy.containsAll(ofGroup)) {
      throw new IllegalArgumentException(
          "A move leads from one part to another, and the group is among all, but it went from "
              + from
              + " to "
              + to
              + ", and the group was "
              + ofGroup.size()
              + " of "
              + raisedBy.size()
              + ".");
    }
  }

  /** Whether it leads towards the active. */
  public boolean isUp() {
    return to.compareTo(from) < 0;
  }
}
