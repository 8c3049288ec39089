package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.person.PersonId;

/** Why an event does not fit an organization. Words are found only for those who ask for them. */
final class Objections {

  private static final String OTHER = "somebody who does not have it";

  private final Organization organization;
  private final OrganizationEvent event;
  private final List<Supplier<Problem>> found = new ArrayList<>(0);

  private Objections(Organization organization, OrganizationEvent event) {
    this.organization = organization;
    this.event = event;
  }

  /** All that speaks against an event. */
  static Objections to(OrganizationEvent event, Organization organization) {
    Objections objections = new Objections(organization, event);
    objections.collect();
    return objections;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  ImmutableList<Problem> problems() {
    return found.stream().map(Supplier::get).collect(ImmutableList.toImmutableList());
  }

  private void collect() {
    if (event instanceof UnitCreated created) {
      toCreated(created.unit());
    } else if (event instanceof UnitRenamed renamed) {
      unlessThere("unit", renamed.unit());
    } else if (event instanceof UnitMoved moved) {
      toMoved(moved);
    } else if (event instanceof UnitMerged merged) {
      toMerged(merged);
    } else if (event instanceof UnitSplit split) {
      toSplit(split);
    } else if (event instanceof UnitClosed closed) {
      unlessThere("unit", closed.unit());
    } else if (event instanceof DepartmentOpened opened) {
      toDepartment(opened.unit(), opened.field(), false);
    } else if (event instanceof DepartmentClosed closed) {
      toDepartment(closed.unit(), closed.field(), true);
    } else if (event instanceof Appointed appointed) {
      toAppointed(appointed);
    } else if (event instanceof Departed departed) {
      toDeparted(departed);
    } else if (event instanceof MemberDescribed described) {
      unlessThere("unit", described.unit());
    }
  }

  private void toCreated(Unit unit) {
    if (organization.contains(unit.id())) {
      found.add(() -> problem("an id that a unit has already", "an id of its own"));
    }
    unit.parent().ifPresent(parent -> unlessThere("parent", parent));
  }

  private void toMoved(UnitMoved moved) {
    unlessThere("unit", moved.unit());
    moved.newParent().ifPresent(parent -> unlessThere("parent", parent));
    moved.newParent().ifPresent(parent -> ifWithin(parent, "parent", moved.unit()));
  }

  private void toMerged(UnitMerged merged) {
    unlessThere("unit", merged.unit());
    unlessThere("receiving unit", merged.into());
    ifWithin(merged.into(), "receiving unit", merged.unit());
  }

  private void toSplit(UnitSplit split) {
    unlessThere("unit", split.unit());
    if (split.into().size() < 2) {
      String size = split.into().isEmpty() ? "no new unit" : "only one new unit";
      found.add(() -> problem(size, "at least two new units"));
    }
    Set<UnitId> ids = new HashSet<>();
    Set<UnitId> taken = new HashSet<>();
    for (Successor successor : split.into()) {
      if (organization.contains(successor.id()) || !ids.add(successor.id())) {
        String id = "new unit " + Quoted.text(successor.id());
        found.add(() -> problem(id + ", an id that a unit has already", "an id of its own"));
      }
      if (organization.contains(split.unit())) {
        successor.members().forEach(person -> unlessBelongs(person, split.unit()));
        successor.below().forEach(unit -> unlessRightBelow(unit, split.unit(), taken));
      }
    }
  }

  private void unlessBelongs(PersonId person, UnitId unit) {
    if (!organization.belongsTo(person, unit)) {
      found.add(
          () ->
              problem(
                  quoted(person) + ", who does not belong to it", "somebody who belongs to it"));
    }
  }

  private void unlessRightBelow(UnitId unit, UnitId above, Set<UnitId> taken) {
    unlessThere("unit below", unit);
    boolean isThere = organization.contains(unit);
    if (isThere && !organization.parent(unit).equals(Optional.of(above))) {
      String below = "unit " + Quoted.text(unit) + ", which is not directly below it";
      found.add(() -> problem(below, "a unit directly below it"));
    } else if (isThere && !taken.add(unit)) {
      String twice = "unit " + Quoted.text(unit) + " under two new units";
      found.add(() -> problem(twice, "each under one of them"));
    }
  }

  private void toDepartment(UnitId unit, FieldOfWork field, boolean isExpected) {
    unlessThere("unit", unit);
    if (organization.contains(unit)
        && organization.department(unit, field).isPresent() != isExpected) {
      found.add(
          () ->
              problem(
                  (isExpected ? "no department for " : "a department for ") + Quoted.text(field),
                  isExpected
                      ? "the field of a department that is there" + fieldHint(unit, field)
                      : "a field for which there is none yet"));
    }
  }

  private String fieldHint(UnitId unit, FieldOfWork field) {
    return Nearest.hint(field, organization.departments(unit).stream().map(Department::field));
  }

  private void toAppointed(Appointed appointed) {
    Post post = appointed.post();
    int place = place(post);
    if (holds(appointed.person(), post, place)) {
      found.add(() -> problem(quoted(appointed.person()) + ", who has this post already", OTHER));
    } else if (post.kind() == Post.Kind.DEPARTMENT) {
      ifHeaded(place);
    }
  }

  /** The number of a post's place, or NONE; looks the unit up once. */
  private int place(Post post) {
    int unit = organization.numberOf(post.unit());
    if (unit == NONE) {
      addMissing("unit", post.unit());
    }
    return organization.place(post, unit);
  }

  private boolean holds(PersonId person, Post post, int place) {
    return organization.staffing().holds(organization.names().number(person), post.kind(), place);
  }

  private void ifHeaded(int department) {
    int head = organization.staffing().departmentHeads().only(department);
    if (head != NONE) {
      String present = quoted(organization.names().person(head)) + " in charge of it";
      found.add(() -> problem(present, "a department of which nobody is in charge"));
    }
  }

  private void toDeparted(Departed departed) {
    Post post = departed.post();
    int place = place(post);
    boolean isUnitThere = found.isEmpty();
    if (isUnitThere && !holds(departed.person(), post, place)) {
      found.add(
          () ->
              problem(
                  quoted(departed.person()) + ", who does not have this post",
                  "somebody who has it"));
    }
  }

  private void ifWithin(UnitId other, String role, UnitId unit) {
    int lower = organization.numberOf(other);
    int higher = organization.numberOf(unit);
    if (other.equals(unit)) {
      found.add(() -> problem("itself as " + role, "another unit"));
    } else if (lower != NONE && higher != NONE && organization.forest().isBelow(lower, higher)) {
      found.add(
          () ->
              problem(
                  role + " " + Quoted.text(other) + ", which is below it",
                  "a unit that is not below it"));
    }
  }

  private void unlessThere(String role, UnitId unit) {
    if (!organization.contains(unit)) {
      addMissing(role, unit);
    }
  }

  private void addMissing(String role, UnitId unit) {
    found.add(
        () ->
            problem(
                role + " " + Quoted.text(unit),
                "the id of a unit" + new MissingUnit(unit, organization).hint()));
  }

  private Problem problem(String whatIsThere, String expected) {
    return new Problem(where(), whatIsThere, expected);
  }

  private static String quoted(PersonId person) {
    return Quoted.text(person);
  }

  /** Names no people: a place can be logged. */
  private String where() {
    if (event instanceof UnitCreated created) {
      return "new unit " + Quoted.text(created.unit().id());
    } else if (event instanceof UnitMoved moved) {
      return "move of unit " + Quoted.text(moved.unit());
    } else if (event instanceof UnitRenamed renamed) {
      return "renaming of unit " + Quoted.text(renamed.unit());
    } else if (event instanceof UnitMerged merged) {
      return "merging of unit " + Quoted.text(merged.unit());
    } else if (event instanceof UnitSplit split) {
      return "splitting of unit " + Quoted.text(split.unit());
    } else if (event instanceof UnitClosed closed) {
      return "closing of unit " + Quoted.text(closed.unit());
    } else if (event instanceof DepartmentOpened opened) {
      return "opening of a department of " + Quoted.text(opened.unit());
    } else if (event instanceof DepartmentClosed closed) {
      return "closing of a department of " + Quoted.text(closed.unit());
    } else if (event instanceof Appointed appointed) {
      return "appointment as " + appointed.post();
    } else if (event instanceof Departed departed) {
      return "departure as " + departed.post();
    } else if (event instanceof MemberDescribed described) {
      return "description of a member of " + Quoted.text(described.unit());
    }
    return "the whole organization";
  }
}
