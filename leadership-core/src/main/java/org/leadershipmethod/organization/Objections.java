package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
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
    } else if (event instanceof UnitMoved moved) {
      toMoved(moved);
    } else if (event instanceof UnitMerged merged) {
      toMerged(merged);
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

  private void toAppointed(Appointed appointed) {
    Post post = appointed.post();
    unlessThere("unit", post.unit());
    if (organization.holds(appointed.person(), post)) {
      found.add(() -> problem(quoted(appointed.person()) + ", who has this post already", OTHER));
    } else if (post.kind() == Post.Kind.DEPARTMENT) {
      ifHeaded(organization.place(post));
    }
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
    unlessThere("unit", post.unit());
    if (organization.contains(post.unit()) && !organization.holds(departed.person(), post)) {
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
      found.add(
          () ->
              problem(
                  role + " " + Quoted.text(unit), "the id of a unit" + organization.hint(unit)));
    }
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
    } else if (event instanceof UnitMerged merged) {
      return "merging of unit " + Quoted.text(merged.unit());
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
