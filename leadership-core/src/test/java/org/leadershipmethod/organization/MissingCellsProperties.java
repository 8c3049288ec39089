package org.leadershipmethod.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.PROPAGANDA;

import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;

/** An empty cell, whatever column it is in, is a problem that says at which row it stands. */
class MissingCellsProperties {

  /** A row of some kind, of the cells that it takes. */
  private record Row(String kind, List<String> cells) {

    void addTo(OrganizationRows rows) {
      switch (kind) {
        case "unit" -> rows.unit(cells.get(0), cells.get(1), cells.get(2), cells.get(3), "top");
        case "inCharge" -> rows.inCharge(cells.get(0), cells.get(1), cells.get(2));
        case "furtherHead" -> rows.furtherHead(cells.get(0), cells.get(1), cells.get(2));
        case "department" -> rows.department(cells.get(0), cells.get(1), cells.get(2), "p");
        case "staff" -> rows.staff(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
        default -> rows.member(cells.get(0), cells.get(1), cells.get(2), Part.ACTIVE, null);
      }
    }
  }

  @Provide
  Arbitrary<Row> rows() {
    Arbitrary<String> cells = Arbitraries.of("top", "x").injectNull(0.3);
    return Arbitraries.of("unit", "inCharge", "furtherHead", "department", "staff", "member")
        .flatMap(kind -> cells.list().ofSize(4).map(list -> new Row(kind, list)));
  }

  private static int cellsOf(Row row) {
    return switch (row.kind()) {
      case "unit", "staff" -> 4;
      default -> 3;
    };
  }

  @Property
  void eachIsAProblemAtItsRow(@ForAll("rows") Row row) {
    OrganizationRows rows = new OrganizationRows().unit("line 1", "top", "Top", "unit", null);
    row.addTo(rows);
    List<String> given = row.cells().subList(0, cellsOf(row));
    long missing = given.stream().filter(cell -> cell == null).count();
    String where = given.get(0) == null ? "row 2" : given.get(0);
    assertThat(Organization.ofRows(rows).problems())
        .filteredOn(problem -> problem.found().equals("nothing"))
        .hasSize((int) missing)
        .allSatisfy(problem -> assertThat(problem.where()).isEqualTo(where));
  }

  @Example
  void everyColumnHasAName() {
    OrganizationRows rows = new OrganizationRows();
    rows.unit("line 1", null, null, null, null)
        .inCharge("line 2", "top", null)
        .department("line 3", "top", null, null)
        .staff("line 4", null, "teaching", null)
        .member(null, "top", "p", null, " ");
    assertThat(Organization.ofRows(rows).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "line 1: found nothing, expected the id of a unit",
            "line 1: found nothing, expected the name of a unit",
            "line 1: found nothing, expected a kind of unit",
            "line 2: found nothing, expected the id of a person",
            "line 3: found nothing, expected a field of work",
            "line 4: found nothing, expected the id of a unit",
            "line 4: found nothing, expected the id of a person",
            "row 5: found nothing, expected where the row stands",
            "row 5: found ' ', expected a kind of personnel",
            "row 5: found unit 'top', expected the id of a unit");
  }

  @Provide
  Arbitrary<Consumer<OrganizationBuilder>> calls() {
    String none = null;
    return Arbitraries.of(
        List.<Consumer<OrganizationBuilder>>of(
            b -> b.unit(none),
            b -> b.unit((UnitId) null),
            b -> b.named(null),
            b -> b.kind(none),
            b -> b.kind((UnitKind) null),
            b -> b.under(none),
            b -> b.under((UnitId) null),
            b -> b.inCharge(none),
            b -> b.inCharge((String[]) null),
            b -> b.inCharge(PersonId.of("p"), null),
            b -> b.furtherHead("q", null),
            b -> b.furtherHead((PersonId[]) null),
            b -> b.department(null, "p"),
            b -> b.department(PROPAGANDA, none),
            b -> b.department(PROPAGANDA, (PersonId) null),
            b -> b.department(PROPAGANDA, "p", none),
            b -> b.department(PROPAGANDA, "p", (String[]) null),
            b -> b.departmentWithoutHead(null, "p"),
            b -> b.departmentWithoutHead(PROPAGANDA, none),
            b -> b.departmentWithoutHead(PROPAGANDA, (PersonId[]) null),
            b -> b.members("p", null),
            b -> b.members((PersonId[]) null),
            b -> b.member(none, Part.ACTIVE, PersonnelKind.of("k")),
            b -> b.member("p", null, PersonnelKind.of("k")),
            b -> b.member(PersonId.of("p"), Part.ACTIVE, null),
            b -> b.member((PersonId) null, Part.ACTIVE, PersonnelKind.of("k")),
            b -> b.member((Member) null)));
  }

  @Property
  void theBuilderSaysItOfTheUnit(@ForAll("calls") Consumer<OrganizationBuilder> call) {
    OrganizationBuilder builder = Organization.builder().unit("school");
    call.accept(builder);
    assertThat(builder.check().problems())
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.where()).isIn("unit 'school'", "unit no. 2");
              assertThat(problem.found()).isIn("nothing", "nobody in charge of a department");
            });
  }

  @Example
  void whatIsSaidOfAUnitWithoutIdIsSaidOnce() {
    OrganizationBuilder builder =
        Organization.builder().unit("a").unit((String) null).inCharge("p").members("q", "r");
    assertThat(builder.check().problems())
        .extracting(Problem::toString)
        .containsExactly("unit no. 2: found nothing, expected the id of a unit");
  }
}
