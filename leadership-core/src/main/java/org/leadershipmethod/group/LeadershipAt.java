package org.leadershipmethod.group;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Who led which unit at a moment, and what the record leaves open of it.
 *
 * @param moment the moment
 * @param source what counts as leading
 * @param picture how everything stood after what had surely happened by then
 * @param doubts what may have happened by then, or later
 */
record LeadershipAt(
    Instant moment, LeadershipSource source, LeadershipPicture picture, LeadershipDoubts doubts) {

  ImmutableSet<PersonId> leaders(UnitId unit) {
    return picture.leaders(source, unit);
  }

  Set<PersonId> doubted(UnitId unit) {
    return doubts.leaders(unit);
  }

  /** Where somebody was who led the unit later, and did not at this moment. */
  LeaderOrigin origin(PersonId person, UnitId unit) {
    if (doubts.isOpen(person, unit)) {
      return LeaderOrigin.NOT_SURE;
    }
    return picture.belongs(person, unit) ? LeaderOrigin.WITHIN : fromWithout(person, unit);
  }

  private LeaderOrigin fromWithout(PersonId person, UnitId unit) {
    Optional<UnitId> parent = picture.parent(unit);
    if (!picture.belongsAnywhere(person)) {
      return doubts.isOpen(person) ? LeaderOrigin.NOT_SURE : LeaderOrigin.OUTSIDE;
    } else if (doubts.isMoved(unit)
        || parent.filter(one -> doubts.isOpen(person, one)).isPresent()) {
      return LeaderOrigin.NOT_SURE;
    } else if (parent.filter(one -> picture.belongs(person, one)).isPresent()) {
      return LeaderOrigin.PARENT;
    }
    return isSurelySomewhere(person) ? LeaderOrigin.ELSEWHERE : LeaderOrigin.NOT_SURE;
  }

  /** Whether some place that somebody has is not open. */
  private boolean isSurelySomewhere(PersonId person) {
    return !doubts.isOpen(person)
        || picture.units().stream()
            .anyMatch(unit -> picture.belongs(person, unit) && !doubts.isOpen(person, unit));
  }

  /** The units that are there, or may be. */
  Set<UnitId> units() {
    return Sets.union(picture.units(), doubts.units());
  }
}
