package org.leadershipmethod.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;

class OrganizationRowsTest {

  private static ImmutableList<String> problems(OrganizationRows rows) {
    return Organization.ofRows(rows).problems().stream()
        .map(Problem::toString)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void rowsOfAllKindsMayComeInAnyOrder() {
    Organization organization =
        Organization.ofRows(
                new OrganizationRows()
                    .member("m:1", "school", "pupil", Part.ACTIVE, "student")
                    .member("m:2", "school", "teacher", null, null)
                    .staff("s:1", "school", "propaganda", "singer")
                    .department("d:1", "school", "propaganda", null)
                    .department("d:2", "school", "propaganda", "teacher")
                    .furtherHead("f:1", "school", "deputy")
                    .inCharge("c:1", "school", "principal")
                    .unit("u:1", "school", "The school", "school", "county")
                    .unit("u:2", "county", "The county", "county", null))
            .orElseThrow();
    assertThat(organization)
        .isEqualTo(
            Organization.builder()
                .unit("county")
                .named("The county")
                .kind("county")
                .unit("school")
                .named("The school")
                .kind("school")
                .under("county")
                .inCharge("principal")
                .furtherHead("deputy")
                .department(FieldOfWork.PROPAGANDA, "teacher", "singer")
                .members("teacher")
                .member("pupil", Part.ACTIVE, PersonnelKind.of("student"))
                .build());
  }

  @Test
  void problemsComeInTheOrderOfTheRows() {
    assertThat(
            problems(
                new OrganizationRows()
                    .inCharge("people.csv:1", "schol", "principal")
                    .unit("units.csv:007", "school", "School", "", "cuonty")
                    .unit("units.csv:008", "county", "", "county", " ")
                    .unit("units.csv:009", " ", "No id", "unit", null)
                    .unit("units.csv:010", "school", "School", "unit", null)
                    .staff("people.csv:2", "school", "", "p")
                    .member("people.csv:3", "", "p", null, "")
                    .member("people.csv:4", "school", "p", null, null)
                    .member("people.csv:5", "school", "p", Part.ACTIVE, null)
                    .department("people.csv:6", "school", "health", "p")
                    .department("people.csv:7", "school", "health", "q")
                    .department("people.csv:8", "school", "health", "p")))
        .containsExactly(
            "people.csv:1: found unit 'schol', expected the id of a unit ('school'?)",
            "units.csv:007: found '', expected a kind of unit",
            "units.csv:007: found parent 'cuonty', expected the id of a unit ('county'?)",
            "units.csv:008: found '', expected the name of a unit",
            "units.csv:008: found ' ', expected the id of the unit above, or none",
            "units.csv:009: found ' ', expected the id of a unit",
            "units.csv:010: found unit 'school' a second time, expected an id of its own",
            "people.csv:2: found '', expected a field of work",
            "people.csv:3: found '', expected a kind of personnel",
            "people.csv:3: found '', expected the id of a unit",
            "people.csv:5: found 'p' a second time, expected each once in a post",
            "people.csv:7: found 'q' as second in charge of a department, expected one person in"
                + " charge of it",
            "people.csv:8: found 'p' a second time, expected each once in a post");
  }

  @Test
  void rowsCanBeAddedAfterReading() {
    OrganizationRows rows = new OrganizationRows().member("1", "school", "p", null, null);
    assertThat(problems(rows)).containsExactly("1: found unit 'school', expected the id of a unit");
    assertThat(problems(rows)).hasSize(1);
    rows.unit("2", "school", "School", "unit", null);
    Organization first = Organization.ofRows(rows).orElseThrow();
    rows.member("3", "school", "q", null, null);
    assertThat(Organization.ofRows(rows).orElseThrow().personCount()).isEqualTo(2);
    assertThat(first.personCount()).isEqualTo(1);
    assertThat(first.posts(PersonId.of("q"))).isEmpty();
  }

  @Test
  void manyRowsThatAreWrongAreAllSaidInTime() {
    OrganizationRows rows = new OrganizationRows();
    for (int i = 0; i < 100_000; i++) {
      rows.unit("units.csv:" + i, "unit-" + i, "Unit", "unit", "parent-" + i);
      rows.member("people.csv:" + i, "unit_" + i, "p", null, null);
    }
    assertThat(problems(rows)).hasSize(200_000);
  }
}
