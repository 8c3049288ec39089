package org.leadershipmethod.organization;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;
import static org.leadershipmethod.internal.IntTrie.NONE;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leadershipmethod.internal.Forest;
import org.leadershipmethod.internal.OrderedInts;
import org.leadershipmethod.person.PersonId;

/**
 * Says what the numbers of an organization stand for.
 *
 * @param names who and what has which number
 * @param forest which unit stands below which
 * @param staffing who has which post
 */
record Naming(Names names, Forest forest, Staffing staffing) {

  /** By unit, kind and field. */
  static final Comparator<Post> POSTS =
      comparing(Post::unit)
          .thenComparing(Post::kind)
          .thenComparing(post -> post.field().map(FieldOfWork::value).orElse(""));

  Unit unit(int unit) {
    return new Unit(names.unit(unit), names.title(unit), names.kind(unit), parent(unit));
  }

  Optional<UnitId> parent(int unit) {
    int parent = forest.parent(unit);
    return parent == NONE ? Optional.empty() : Optional.of(names.unit(parent));
  }

  ImmutableSet<PersonId> people(IntStream persons) {
    return persons.mapToObj(names::person).collect(toImmutableSet());
  }

  /** Nobody and one are mostly asked for, and told at once. */
  ImmutableSet<PersonId> people(OrderedInts persons) {
    return switch (persons.size()) {
      case 0 -> ImmutableSet.of();
      case 1 -> ImmutableSet.of(names.person(persons.first()));
      default -> people(persons.keys());
    };
  }

  Department department(int department) {
    int head = staffing.departmentHeads().only(department);
    return new Department(
        names.unit(staffing.departmentUnits().get(department)),
        names.field(staffing.departmentFields().get(department)),
        head == NONE ? Optional.empty() : Optional.of(names.person(head)),
        people(staffing.staff().at(department)));
  }

  Member member(int person, int description) {
    int kind = Description.kind(description);
    return new Member(
        names.person(person),
        Description.part(description),
        kind < 0 ? Optional.empty() : Optional.of(names.personnelKind(kind)));
  }

  Post post(int code) {
    Post.Kind kind = PostCode.kind(code);
    return new Post(
        kind,
        names.unit(staffing.unitOf(code)),
        kind.isInDepartment()
            ? Optional.of(names.field(staffing.departmentFields().get(PostCode.place(code))))
            : Optional.empty());
  }
}
