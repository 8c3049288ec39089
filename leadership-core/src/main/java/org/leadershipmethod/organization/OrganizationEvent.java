package org.leadershipmethod.organization;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.leadershipmethod.chronicle.Event;

/**
 * Something that happened to an organization: it was found to be so, a unit came, changed, moved or
 * went, a department was opened or closed, somebody took up a post or left one.
 *
 * <p>Each is a plain fact. Whether it fits the organization it happens to is asked with {@link
 * Organization#problemsOf}.
 */
public sealed interface OrganizationEvent extends Event
    permits OrganizationRecorded,
        UnitCreated,
        UnitRenamed,
        UnitMoved,
        UnitMerged,
        UnitSplit,
        UnitClosed,
        DepartmentOpened,
        DepartmentClosed,
        Appointed,
        Departed,
        MemberDescribed {

  /**
   * Which of some units are gone after this, if it fits: what is kept by unit ends with them.
   *
   * @param units the units that are asked about; only whether one is among them, or is there, is
   *     looked up
   */
  default ImmutableSet<UnitId> gone(Set<UnitId> units) {
    return ImmutableSet.of();
  }
}
