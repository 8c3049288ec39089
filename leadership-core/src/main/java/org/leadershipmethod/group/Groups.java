package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;

/**
 * Who sits in which leading group, and which decisions of theirs stand.
 *
 * <p>This is the picture of {@link GroupView}. It is immutable and shares structure with the one
 * before it.
 */
public final class Groups {

  static final Groups NONE = new Groups(HashTreePMap.empty());

  private final HashPMap<GroupId, GroupRecord> groups;

  private Groups(HashPMap<GroupId, GroupRecord> groups) {
    this.groups = groups;
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
    return new Groups(groups.plus(group.id(), group));
  }

  /** How many groups it tells of. */
  @Override
  public String toString() {
    return groups.size() + " leading groups";
  }
}
