package org.leadershipmethod.benchmarks;

import static java.util.Objects.requireNonNull;
import static org.leadershipmethod.benchmarks.SampleColumns.NONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** What a careful programmer would write in an afternoon: records in Guava's immutable maps. */
final class GuavaOrganization {
  /** A unit with everything that is said of it. */
  record Node(
      UnitId id,
      Optional<UnitId> parent,
      PersonId head,
      ImmutableMap<FieldOfWork, PersonId> departments,
      ImmutableList<PersonId> members) {}

  private static final FieldOfWork FIELD = FieldOfWork.of(SampleColumns.FIELD);

  private final ImmutableMap<UnitId, Node> units;
  private final ImmutableListMultimap<UnitId, UnitId> children;
  private final ImmutableListMultimap<PersonId, Post> posts;

  /** Puts a sample into records and maps. */
  GuavaOrganization(SampleColumns sample) {
    ImmutableMap.Builder<UnitId, Node> allUnits = ImmutableMap.builder();
    ImmutableListMultimap.Builder<UnitId, UnitId> allChildren = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<PersonId, Post> allPosts = ImmutableListMultimap.builder();
    for (int unit = 0; unit < sample.units(); unit++) {
      Node node = node(sample, unit);
      allUnits.put(node.id(), node);
      node.parent().ifPresent(parent -> allChildren.put(parent, node.id()));
      allPosts.put(node.head(), Post.inCharge(node.id()));
      node.departments()
          .forEach((field, person) -> allPosts.put(person, Post.department(node.id(), field)));
      node.members().forEach(person -> allPosts.put(person, Post.member(node.id())));
    }
    units = allUnits.buildOrThrow();
    children = allChildren.build();
    posts = allPosts.build();
  }

  private static Node node(SampleColumns sample, int unit) {
    ImmutableList.Builder<PersonId> members =
        ImmutableList.builderWithExpectedSize(SampleColumns.PEOPLE);
    for (int place = 0; place < SampleColumns.PEOPLE; place++) {
      members.add(PersonId.of(sample.personId(sample.person(unit, place))));
    }
    ImmutableList<PersonId> people = members.build();
    return new Node(
        UnitId.of(sample.unitId(unit)),
        sample.parent(unit) == NONE
            ? Optional.empty()
            : Optional.of(UnitId.of(sample.unitId(sample.parent(unit)))),
        people.get(0),
        sample.specialist(unit) == NONE ? ImmutableMap.of() : ImmutableMap.of(FIELD, people.get(1)),
        people);
  }

  Node unit(UnitId unit) {
    return requireNonNull(units.get(unit));
  }

  int childCount(UnitId unit) {
    return children.get(unit).size();
  }

  ImmutableList<Post> posts(PersonId person) {
    return posts.get(person);
  }

  /** Whom a task reaches that goes down to all units below one, each unit before those below it. */
  ImmutableList<PersonId> below(UnitId top) {
    ImmutableList.Builder<PersonId> recipients = ImmutableList.builder();
    Deque<UnitId> waiting = new ArrayDeque<>(children.get(top).reverse());
    while (!waiting.isEmpty()) {
      Node node = unit(waiting.removeLast());
      PersonId specialist = node.departments().get(FIELD);
      if (specialist != null) {
        recipients.add(specialist);
      }
      recipients.add(node.head());
      waiting.addAll(children.get(node.id()).reverse());
    }
    return recipients.build();
  }

  /** Whom a task reaches on its way, from the bottom up; nobody where there is no way. */
  ImmutableList<PersonId> route(UnitId from, UnitId to) {
    ImmutableList.Builder<PersonId> recipients = ImmutableList.builder();
    Node node = units.get(to);
    while (node != null && !node.id().equals(from)) {
      PersonId specialist = node.departments().get(FIELD);
      if (specialist != null) {
        recipients.add(specialist);
      }
      recipients.add(node.head());
      node = node.parent().map(units::get).orElse(null);
    }
    return node == null ? ImmutableList.of() : recipients.build();
  }
}
