package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.Arrays;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Grouping;
import org.leadershipmethod.internal.IntColumn;
import org.leadershipmethod.internal.IntMultimap;
import org.leadershipmethod.internal.IntTrie;
import org.leadershipmethod.internal.OrderedInts;
import org.leadershipmethod.organization.Post.Kind;

/** Makes a staffing of columns of posts, at a cost that grows with their number only. */
final class StaffingAssembly {

  private static final Kind[] KINDS = Kind.values();

  private final PostColumns posts;
  private final int units;
  private final int persons;

  /** The number of each post's unit; NONE when there is no such unit. */
  private final int[] unitOf;

  private final IntColumn departmentUnits = new IntColumn();
  private final IntColumn departmentFields = new IntColumn();

  /** The {@linkplain PostCode code} of each post; NONE when nobody has it. */
  private final int[] codes;

  /** The posts with the same code. */
  private final Grouping byCode;

  /**
   * Puts posts in order.
   *
   * @param rows the rows that the posts come from
   * @param unitNumbers by the number of its id, the number that a unit is to have, or NONE
   */
  StaffingAssembly(OrganizationRows rows, int[] unitNumbers) {
    this.posts = rows.posts();
    this.units = rows.units().size();
    this.persons = rows.personIds().size();
    this.unitOf = unitOf(posts, unitNumbers);
    this.codes = new int[posts.size()];
    addDepartments(rows.fields().size());
    addCodesOutsideDepartments();
    this.byCode =
        Grouping.of(codes, PostCode.of(KINDS[0], Math.max(units, departmentUnits.size())));
  }

  private static int[] unitOf(PostColumns posts, int[] unitNumbers) {
    int[] unitOf = new int[posts.size()];
    for (int post = 0; post < unitOf.length; post++) {
      unitOf[post] = unitNumbers[posts.unit(post)];
    }
    return unitOf;
  }

  /** Gives each department its number, and each post in one its code. */
  private void addDepartments(int fields) {
    Grouping byUnit = inDepartments();
    int[] numbers = new int[fields];
    Arrays.fill(numbers, NONE);
    for (int unit = 0; unit < units; unit++) {
      int first = departmentUnits.size();
      for (int i = 0; i < byUnit.size(unit); i++) {
        int post = byUnit.get(unit, i);
        int place = department(unit, posts.detail(post), numbers, first);
        codes[post] = posts.person(post) == NONE ? NONE : PostCode.of(posts.kind(post), place);
      }
    }
  }

  private Grouping inDepartments() {
    int[] kept = new int[unitOf.length];
    for (int post = 0; post < kept.length; post++) {
      kept[post] = posts.kind(post).isInDepartment() ? unitOf[post] : NONE;
    }
    return Grouping.of(kept, units);
  }

  private int department(int unit, int field, int[] numbers, int first) {
    if (numbers[field] < first) {
      numbers[field] = departmentUnits.size();
      departmentUnits.add(unit);
      departmentFields.add(field);
    }
    return numbers[field];
  }

  private void addCodesOutsideDepartments() {
    for (int post = 0; post < codes.length; post++) {
      if (unitOf[post] == NONE) {
        codes[post] = NONE;
      } else if (!posts.kind(post).isInDepartment()) {
        codes[post] = PostCode.of(posts.kind(post), unitOf[post]);
      }
    }
  }

  /** Notes who has a post twice, and who is in charge of a department beside another. */
  void addProblems(OrganizationRows rows, RowProblems problems) {
    int[] seen = new int[persons];
    for (int code = 0; code < byCode.groups(); code++) {
      for (int i = 0; i < byCode.size(code); i++) {
        int post = byCode.get(code, i);
        if (seen[posts.person(post)] == code + 1) {
          problems.add(posts.row(post), name(rows, post) + " a second time", "each once in a post");
        } else if (i > 0 && posts.kind(post) == Kind.DEPARTMENT) {
          String found = name(rows, post) + " as second in charge of a department";
          problems.add(posts.row(post), found, "one person in charge of it");
        }
        seen[posts.person(post)] = code + 1;
      }
    }
  }

  private String name(OrganizationRows rows, int post) {
    return Quoted.text(rows.personIds().key(posts.person(post)));
  }

  /** The staffing, if there was no problem. */
  Staffing assembled() {
    int[] holders = new int[codes.length];
    for (int post = 0; post < holders.length; post++) {
      holders[post] = posts.person(post);
    }
    return new Staffing(
        people(Kind.IN_CHARGE, units, holders),
        people(Kind.FURTHER_HEAD, units, holders),
        people(Kind.DEPARTMENT, departmentUnits.size(), holders),
        people(Kind.STAFF, departmentUnits.size(), holders),
        IntMultimap.of(
            units, byCode, unit -> PostCode.of(Kind.MEMBER, unit), holders, posts::detail),
        departments(),
        IntTrie.of(departmentUnits.toArray()),
        IntTrie.of(departmentFields.toArray()),
        departmentUnits.size(),
        OrderedInts.empty(),
        IntMultimap.of(persons, Grouping.of(holders, persons), person -> person, codes),
        OrderedInts.empty());
  }

  private IntMultimap people(Kind kind, int places, int[] holders) {
    return IntMultimap.of(places, byCode, place -> PostCode.of(kind, place), holders);
  }

  /** Fields by unit, with the number of the department beside each. */
  private IntMultimap departments() {
    Grouping byUnit = Grouping.of(departmentUnits.toArray(), units);
    return IntMultimap.of(
        units, byUnit, unit -> unit, departmentFields.toArray(), department -> department);
  }
}
