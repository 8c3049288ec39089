package org.leadershipmethod.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.UnitKind;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;

/**
 * Organizations to try things on: any that can be found, and those in which all is in order.
 *
 * <p>Units are called {@code u0}, {@code u1} …; the first always stands at the top. Not guaranteed:
 * that anybody has more than one post, or that two units have a department for the same field,
 * except where a method says so.
 */
public final class Organizations {

  private static final int DEEPEST = 5;

  private Organizations() {}

  /** A unit to be: numbers and people from which its place and posts are chosen. */
  private record Plan(
      int parent, UnitKind kind, Set<PersonId> heads, Set<PersonId> furtherHeads, Set<Work> work) {}

  /** A department to be. */
  private record Work(FieldOfWork field, Optional<PersonId> head, Set<PersonId> staff) {}

  /**
   * Small organizations as they may be found: up to eight units in one or several trees, charge
   * vacant, held or shared, departments with and without a head, members described or not, twelve
   * people who may have several posts.
   */
  public static Arbitrary<Organization> organizations() {
    Arbitrary<List<Plan>> plans = plans().list().ofMaxSize(8);
    return Combinators.combine(plans, members().list().ofSize(8)).as(Organizations::built);
  }

  private static Arbitrary<Plan> plans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 99),
            unitKinds(),
            Arbitraries.frequencyOf(
                Tuple.of(2, people(0, 0)), Tuple.of(5, people(1, 1)), Tuple.of(2, people(2, 3))),
            people(0, 2),
            work().set().ofMaxSize(3).uniqueElements(Work::field))
        .as(Plan::new);
  }

  private static Arbitrary<Work> work() {
    return Combinators.combine(fields(), person().optional(0.8), people(0, 3)).as(Work::new);
  }

  private static Arbitrary<Set<Member>> members() {
    return member().set().ofMaxSize(6).uniqueElements(Member::person);
  }

  /** One of twelve people, described or not. */
  public static Arbitrary<Member> member() {
    return Combinators.combine(person(), parts().optional(0.7), personnelKinds().optional(0.7))
        .as(Member::new);
  }

  /** One of twelve people. */
  public static Arbitrary<PersonId> person() {
    return Arbitraries.integers().between(0, 11).map(number -> PersonId.of("p" + number));
  }

  private static Arbitrary<Set<PersonId>> people(int fewest, int most) {
    return person().set().ofMinSize(fewest).ofMaxSize(most);
  }

  /** A field of work, mostly one of those that have a constant. */
  public static Arbitrary<FieldOfWork> fields() {
    return Arbitraries.of(
        FieldOfWork.PROPAGANDA,
        FieldOfWork.ORGANIZATION,
        FieldOfWork.EDUCATION,
        FieldOfWork.PRODUCTION,
        FieldOfWork.of("health"));
  }

  /** A part of the masses. */
  public static Arbitrary<Part> parts() {
    return Arbitraries.of(Part.class);
  }

  /** A kind of personnel. */
  public static Arbitrary<PersonnelKind> personnelKinds() {
    return Arbitraries.of("teacher", "student", "other staff").map(PersonnelKind::of);
  }

  /** A kind of unit. */
  public static Arbitrary<UnitKind> unitKinds() {
    return Arbitraries.of(UnitKind.UNIT, UnitKind.of("school"), UnitKind.of("county"));
  }

  private static Organization built(List<Plan> plans, List<Set<Member>> members) {
    OrganizationBuilder builder = Organization.builder();
    for (int unit = 0; unit < plans.size(); unit++) {
      Plan plan = plans.get(unit);
      builder.unit("u" + unit).named("Unit " + unit).kind(plan.kind());
      // one in four stands at the top, and the first always
      if (unit > 0 && plan.parent() % 4 != 0) {
        builder.under("u" + plan.parent() % unit);
      }
      builder.inCharge(array(plan.heads())).furtherHead(array(plan.furtherHeads()));
      plan.work().forEach(work -> addDepartment(builder, work));
      members.get(unit).forEach(builder::member);
    }
    return builder.build();
  }

  private static void addDepartment(OrganizationBuilder builder, Work work) {
    work.head()
        .ifPresentOrElse(
            head -> builder.department(work.field(), head, array(work.staff())),
            () -> builder.departmentWithoutHead(work.field(), array(work.staff())));
  }

  private static PersonId[] array(Set<PersonId> people) {
    return people.toArray(PersonId[]::new);
  }

  /** A unit in order, to be: numbers from which its place and its people are chosen. */
  private record LawfulPlan(int parent, int staff, List<Part> members) {}

  /**
   * Organizations in which all is in order: one tree of 2 to 20 units, up to five deep; each unit
   * has exactly one person in charge, a department for each of one to three fields, the same for
   * all units, with a person in charge of it, up to two others on its staff, and up to four
   * members, described. Nobody has two posts.
   */
  public static Arbitrary<Organization> lawfulOrganizations() {
    return lawfulOrganizations(20);
  }

  /** The same of so many units at most. */
  static Arbitrary<Organization> lawfulOrganizations(int most) {
    Arbitrary<List<LawfulPlan>> plans =
        Combinators.combine(
                Arbitraries.integers().between(0, 99),
                Arbitraries.integers().between(0, 2),
                parts().list().ofMaxSize(4))
            .as(LawfulPlan::new)
            .list()
            .ofMinSize(2)
            .ofMaxSize(most);
    return Combinators.combine(plans, fields().set().ofMinSize(1).ofMaxSize(3))
        .as(Organizations::inOrder);
  }

  private static Organization inOrder(List<LawfulPlan> plans, Set<FieldOfWork> fields) {
    OrganizationBuilder builder = Organization.builder();
    List<Integer> parents = new ArrayList<>();
    List<Integer> depths = new ArrayList<>();
    for (int number = 0; number < plans.size(); number++) {
      LawfulPlan plan = plans.get(number);
      builder.unit("u" + number);
      int depth = 0;
      if (number > 0) {
        int parent = parents.get(plan.parent() % parents.size());
        builder.under("u" + parent);
        depth = depths.get(parent) + 1;
      }
      depths.add(depth);
      if (depth < DEEPEST) {
        parents.add(number);
      }
      staff(builder, number, plan, fields);
    }
    return builder.build();
  }

  private static void staff(
      OrganizationBuilder builder, int number, LawfulPlan plan, Set<FieldOfWork> fields) {
    String unit = "u" + number + "-";
    builder.inCharge(unit + "head");
    for (FieldOfWork field : fields) {
      String[] staff = new String[plan.staff()];
      Arrays.setAll(staff, i -> unit + field + "-" + i);
      builder.department(field, unit + field, staff);
    }
    for (int i = 0; i < plan.members().size(); i++) {
      PersonnelKind kind = PersonnelKind.of(i % 2 == 0 ? "staff" : "student");
      builder.member(unit + "m" + i, plan.members().get(i), kind);
    }
  }
}
