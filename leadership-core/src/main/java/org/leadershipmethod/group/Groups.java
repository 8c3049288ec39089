package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.internal.SharedSet;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;

/**
 * Who sits in which leading group, and which decisions of theirs stand.
 *
 * <p>This is the picture of {@link GroupView}. It is immutable and shares structure with the one
 * before it.
 *
 * <p>For example {@code groups.of(GroupId.of(branch)).size()} is how many lead the branch, and 0
 * where the record says nothing of that.
 */
public final class Groups {

  static final Groups NONE = new Groups(SharedMap.empty(), SharedSet.empty());

  private final SharedMap<GroupId, GroupRecord> groups;

  /** The units of whose leading groups it tells. */
  private final SharedSet<UnitId> units;

  private Groups(SharedMap<GroupId, GroupRecord> groups, SharedSet<UnitId> units) {
    this.groups = groups;
    this.units = units;
  }

  /** What is known of a leading group; nobody sits in one that was never told of. */
  public GroupRecord of(GroupId group) {
    GroupRecord known = groups.get(requireNonNull(group, "group"));
    return known == null ? GroupRecord.unknown(group) : known;
  }

  /** Whether anything was told of a leading group. */
  public boolean contains(GroupId group) {
    return groups.containsKey(group);
  }

  Groups with(GroupRecord group) {
    return new Groups(
        groups.plus(group.id(), group),
        group.id().of() instanceof UnitId unit ? units.plus(unit) : units);
  }

  /** The units that are gone after an event, of those of whose leading groups it tells. */
  ImmutableSet<UnitId> ending(OrganizationEvent event) {
    return event.gone(units);
  }

  Groups without(ImmutableSet<UnitId> gone) {
    return new Groups(
        groups.minusAll(gone.stream().map(GroupId::new).toList()), units.minusAll(gone));
  }

  /** How many groups it tells of. */
  @Override
  public String toString() {
    return Counted.of(groups.size(), "leading group", "leading groups");
  }
}
