package org.leadershipmethod.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.organization.FieldOfWork.PROPAGANDA;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;

class OrganizationBuilderTest {

  private static final UnitId COUNTY = UnitId.of("county");
  private static final UnitId SCHOOL = UnitId.of("school");

  private static OrganizationBuilder county() {
    return Organization.builder()
        .unit("county")
        .named("Border county")
        .kind("county")
        .inCharge("secretary")
        .department(PROPAGANDA, "county-propagandist")
        .unit("school")
        .under("county")
        .inCharge("principal", "headmaster")
        .furtherHead("deputy")
        .department(PROPAGANDA, "teacher-of-letters", "singer")
        .departmentWithoutHead(EDUCATION, "singer")
        .members("teacher", "pupil-1", "pupil-2");
  }

  @Test
  void whatIsSaidOfAUnitIsThere() {
    Organization county = county().build();
    assertThat(county.unit(COUNTY))
        .contains(new Unit(COUNTY, "Border county", UnitKind.of("county"), Optional.empty()));
    assertThat(county.unit(SCHOOL)).contains(Unit.of(SCHOOL, COUNTY));
    assertThat(county.charge(COUNTY)).isEqualTo(new Charge.Held(PersonId.of("secretary")));
    assertThat(county.charge(SCHOOL).isShared()).isTrue();
    assertThat(county.furtherHeads(SCHOOL)).containsExactly(PersonId.of("deputy"));
    assertThat(county.departments(SCHOOL))
        .containsExactly(
            new Department(
                SCHOOL, EDUCATION, Optional.empty(), ImmutableSet.of(PersonId.of("singer"))),
            new Department(
                SCHOOL,
                PROPAGANDA,
                Optional.of(PersonId.of("teacher-of-letters")),
                ImmutableSet.of(PersonId.of("singer"))));
    assertThat(county.counterpart(COUNTY, PROPAGANDA, SCHOOL)).isPresent();
    assertThat(county.counterpart(COUNTY, EDUCATION, SCHOOL)).isEmpty();
    assertThat(county.members(SCHOOL).map(Member::person))
        .containsExactly(PersonId.of("teacher"), PersonId.of("pupil-1"), PersonId.of("pupil-2"));
    assertThat(county.personnel(SCHOOL)).hasSize(8);
    assertThat(county.posts(PersonId.of("singer")))
        .containsExactly(Post.staff(SCHOOL, EDUCATION), Post.staff(SCHOOL, PROPAGANDA));
    assertThat(county.personCount()).isEqualTo(10);
  }

  @Test
  void textsAndIdsAreTheSame() {
    Organization ids =
        Organization.builder()
            .unit(COUNTY)
            .kind(UnitKind.of("county"))
            .unit(SCHOOL)
            .under(COUNTY)
            .inCharge(PersonId.of("a"))
            .furtherHead(PersonId.of("b"))
            .department(PROPAGANDA, PersonId.of("c"), PersonId.of("d"))
            .departmentWithoutHead(EDUCATION, PersonId.of("e"))
            .members(PersonId.of("f"))
            .member(PersonId.of("g"), Part.ACTIVE, PersonnelKind.of("teacher"))
            .member(Member.of(PersonId.of("h")))
            .build();
    Organization texts =
        Organization.builder()
            .unit("county")
            .kind("county")
            .unit("school")
            .under("county")
            .inCharge("a")
            .furtherHead("b")
            .department(PROPAGANDA, "c", "d")
            .departmentWithoutHead(EDUCATION, "e")
            .members("f", "h")
            .member("g", Part.ACTIVE, PersonnelKind.of("teacher"))
            .build();
    assertThat(ids).isEqualTo(texts);
  }

  @Test
  void aParentMayComeAfterItsChildren() {
    Organization organization =
        Organization.builder().unit("b").under("a").unit("c").under("b").unit("a").build();
    assertThat(organization.units().map(unit -> unit.id().value())).containsExactly("a", "b", "c");
  }

  @Test
  void aBuilderCanGoOnAfterBuilding() {
    OrganizationBuilder builder = Organization.builder().unit("a").members("p");
    Organization first = builder.build();
    Organization second = builder.members("q").unit("b").under("a").build();
    assertThat(first.personCount()).isEqualTo(1);
    assertThat(first.unitCount()).isEqualTo(1);
    assertThat(second.personCount()).isEqualTo(2);
    assertThat(builder.build()).isEqualTo(second);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    assertThat(
            Organization.builder()
                .named("nobody")
                .members("p")
                .unit("a")
                .under("b")
                .unit("b")
                .under("a")
                .inCharge("")
                .unit("school")
                .members("x", "y", "x")
                .department(PROPAGANDA, "p")
                .department(PROPAGANDA, "q")
                .unit("class")
                .under("schol")
                .named(" ")
                .unit("school")
                .unit("")
                .members("z")
                .check()
                .problems())
        .extracting(Problem::toString)
        .containsExactly(
            "before the first unit: found name 'nobody', expected unit(…) first",
            "before the first unit: found members [p], expected unit(…) first",
            "unit 'a': found 'a' under 'b' under 'a', expected a way up that comes to an end",
            "unit 'b': found '', expected the id of a person",
            "unit 'school': found 'x' a second time, expected each once in a post",
            "unit 'school': found 'q' as second in charge of a department, expected one person in"
                + " charge of it",
            "unit 'class': found ' ', expected the name of a unit",
            "unit 'class': found parent 'schol', expected the id of a unit ('school'?)",
            "unit 'school': found unit 'school' a second time, expected an id of its own",
            "unit '': found '', expected the id of a unit");
  }

  @Test
  void buildingThrowsWithAllProblems() {
    OrganizationBuilder builder = Organization.builder().unit("a").under("b").members("");
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 problems")
        .hasMessageContaining("parent 'b'")
        .hasMessageContaining("the id of a person");
  }

  @Test
  void eachCircleIsSaidOnceAndALongOneShortly() {
    OrganizationBuilder builder = Organization.builder();
    for (int i = 0; i < 50_000; i++) {
      builder.unit("u" + i).under("u" + (i + 1) % 50_000);
    }
    builder.unit("self").under("self").unit("leaf").under("u7");
    assertThat(builder.check().problems())
        .extracting(Problem::found)
        .containsExactly(
            "'u0' under 'u1' under 'u2' under 'u3' under 'u4' under 'u5' under … (50000 units)"
                + " under 'u0'",
            "'self' under 'self'");
  }

  @Test
  void nothingIsAnOrganizationToo() {
    assertThat(Organization.builder().build()).isEqualTo(Organization.empty());
    assertThat(Organization.empty()).hasToString("Organization of 0 units and 0 people");
  }

  @Test
  void theTextFormIsShort() {
    OrganizationBuilder builder = Organization.builder();
    for (int i = 0; i < 9; i++) {
      builder.unit("u" + i);
    }
    assertThat(builder.build())
        .hasToString("Organization of 9 units and 0 people: u0, u1, u2, u3, u4, …");
  }
}
