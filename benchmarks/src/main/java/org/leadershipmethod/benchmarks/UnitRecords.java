package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.benchmarks.SampleColumns.NONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitKind;
import org.leadershipmethod.person.PersonId;

/**
 * The organization that rules look at, as a careful programmer keeps it: records in Guava's maps.
 */
final class UnitRecords {
  /** A unit with everything that is said of it. */
  record Node(
      UnitId id,
      Optional<UnitId> parent,
      UnitKind kind,
      ImmutableSet<PersonId> heads,
      ImmutableMap<FieldOfWork, Optional<PersonId>> departments,
      ImmutableSet<PersonId> members) {

    boolean hasDepartment(FieldOfWork field) {
      return departments.containsKey(field);
    }

    Optional<PersonId> chief(FieldOfWork field) {
      return departments.getOrDefault(field, Optional.empty());
    }
  }

  private final ImmutableMap<UnitId, Node> units;
  private final ImmutableListMultimap<UnitId, UnitId> children;

  UnitRecords(FaultyColumns sample) {
    ImmutableMap.Builder<UnitId, Node> all = ImmutableMap.builder();
    ImmutableListMultimap.Builder<UnitId, UnitId> below = ImmutableListMultimap.builder();
    for (int unit = 0; unit < sample.units(); unit++) {
      Node node = node(sample, unit);
      all.put(node.id(), node);
      node.parent().ifPresent(parent -> below.put(parent, node.id()));
    }
    units = all.buildOrThrow();
    children = below.build();
  }

  private static Node node(FaultyColumns sample, int unit) {
    ImmutableSet.Builder<PersonId> heads = ImmutableSet.builder();
    for (int head : new int[] {sample.heads[unit], sample.secondHeads[unit]}) {
      if (head != NONE) {
        heads.add(person(head));
      }
    }
    ImmutableMap.Builder<FieldOfWork, Optional<PersonId>> departments = ImmutableMap.builder();
    for (int field = 0; field < FaultyColumns.FIELDS.size(); field++) {
      int chief = sample.departments[field][unit];
      if (chief != NONE) {
        departments.put(
            FaultyColumns.FIELDS.get(field),
            chief == FaultyColumns.VACANT ? Optional.empty() : Optional.of(person(chief)));
      }
    }
    ImmutableSet.Builder<PersonId> members = ImmutableSet.builder();
    for (int member = 0; member < sample.memberCounts[unit]; member++) {
      members.add(person(sample.firstMembers[unit] + member));
    }
    return new Node(
        UnitId.of(FaultyColumns.unitId(unit)),
        unit == 0
            ? Optional.empty()
            : Optional.of(UnitId.of(FaultyColumns.unitId(sample.parents[unit]))),
        UnitKind.of(FaultyColumns.kind(sample.kinds[unit])),
        heads.build(),
        departments.buildOrThrow(),
        members.build());
  }

  private static PersonId person(int number) {
    return PersonId.of(FaultyColumns.personId(number));
  }

  ImmutableList<Node> units() {
    return units.values().asList();
  }

  Optional<Node> parent(Node unit) {
    return unit.parent().map(units::get);
  }

  int childCount(Node unit) {
    return children.get(unit.id()).size();
  }
}
