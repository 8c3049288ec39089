package org.leadershipmethod.organization;

import static java.util.stream.Collectors.joining;
import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Cycles;
import org.leadershipmethod.internal.Forest;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.internal.Preorder;
import org.leadershipmethod.internal.Trie;

/** Makes an organization of rows, or a list of all that is wrong with them. */
final class RowsReading {

  /** For how many ids that are not there a near one is looked for. */
  private static final int SUGGESTIONS = 100;

  /** How many units of a circle are named. */
  private static final int NAMED = 6;

  private final OrganizationRows rows;
  private final UnitColumns units;
  private final PostColumns posts;
  private final RowProblems problems;

  /** The first unit with each id, or NONE. */
  private final int[] defined;

  private int suggestions;

  RowsReading(OrganizationRows rows) {
    this.rows = rows;
    this.units = rows.units();
    this.posts = rows.posts();
    this.problems = rows.problems().copy();
    this.defined = new int[rows.unitIds().size()];
  }

  Checked<Organization> read() {
    defineUnits();
    int[] parents = parents();
    Cycles.of(parents).forEach(this::addCircle);
    boolean isTree = problems.isEmpty();
    int[] order = isTree ? Preorder.of(parents) : new int[0];
    StaffingAssembly staffing = staffing(isTree ? numbers(order) : defined);
    return Checked.of(
        problems.inOrder(),
        () ->
            new Organization(
                names(order), forest(order, parents), staffing.assembled(), Past.UNKNOWN));
  }

  private void defineUnits() {
    Arrays.fill(defined, NONE);
    for (int unit = 0; unit < units.size(); unit++) {
      int id = units.id(unit);
      if (id != NONE && defined[id] != NONE) {
        problems.add(
            units.row(unit), "unit " + quoted(unit) + " a second time", "an id of its own");
      } else if (id != NONE) {
        defined[id] = unit;
      }
    }
  }

  private int[] parents() {
    return IntStream.range(0, units.size()).map(this::parent).toArray();
  }

  private int parent(int unit) {
    int id = units.parent(unit);
    if (id != NONE && defined[id] == NONE) {
      addUnknown(units.row(unit), "parent", id);
    }
    // a second unit with an id stands nowhere, so that a circle is found once
    boolean isFirst = units.id(unit) != NONE && defined[units.id(unit)] == unit;
    return id == NONE || !isFirst ? NONE : defined[id];
  }

  private void addUnknown(int row, String role, int id) {
    String unknown = rows.unitIds().key(id);
    String hint = suggestions++ < SUGGESTIONS ? hint(unknown) : "";
    problems.add(row, role + " " + Quoted.text(unknown), "the id of a unit" + hint);
  }

  private String hint(String unknown) {
    return Nearest.hint(
        unknown,
        this::isDefined,
        IntStream.range(0, units.size()).filter(unit -> units.id(unit) != NONE).mapToObj(this::id));
  }

  private boolean isDefined(String unit) {
    int id = rows.unitIds().indexOf(unit);
    return id != NONE && defined[id] != NONE;
  }

  private String id(int unit) {
    return rows.unitIds().key(units.id(unit));
  }

  private String quoted(int unit) {
    return Quoted.text(id(unit));
  }

  private void addCircle(int[] circle) {
    String named =
        Arrays.stream(circle).limit(NAMED).mapToObj(this::quoted).collect(joining(" under "));
    String left = circle.length > NAMED ? " under … (" + circle.length + " units)" : "";
    problems.add(
        units.row(circle[0]),
        named + left + " under " + quoted(circle[0]),
        "a way up that comes to an end");
  }

  /** By id, the number that each unit has in the organization. */
  private int[] numbers(int[] order) {
    int[] numbers = new int[defined.length];
    Arrays.fill(numbers, NONE);
    for (int number = 0; number < order.length; number++) {
      numbers[units.id(order[number])] = number;
    }
    return numbers;
  }

  private StaffingAssembly staffing(int[] numbers) {
    for (int post = 0; post < posts.size(); post++) {
      if (defined[posts.unit(post)] == NONE) {
        addUnknown(posts.row(post), "unit", posts.unit(post));
      }
    }
    StaffingAssembly staffing = new StaffingAssembly(rows, numbers);
    staffing.addProblems(rows, problems);
    return staffing;
  }

  private Names names(int[] order) {
    return new Names(
        rows.unitIds().renumbered(numbers(order)),
        Trie.of(Arrays.stream(order).mapToObj(units::title).toArray()),
        Trie.of(Arrays.stream(order).mapToObj(units::kind).toArray()),
        rows.personIds().interned(),
        rows.fields().interned(),
        rows.personnel().interned());
  }

  private Forest forest(int[] order, int[] parents) {
    int[] places = new int[order.length];
    IntStream.range(0, order.length).forEach(place -> places[order[place]] = place);
    return Forest.ofPreorder(
        Arrays.stream(order)
            .map(unit -> parents[unit] == NONE ? NONE : places[parents[unit]])
            .toArray());
  }
}
