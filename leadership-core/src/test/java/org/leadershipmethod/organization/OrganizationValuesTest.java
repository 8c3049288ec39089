package org.leadershipmethod.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;

/** The small values: ids, kinds, units, charge, departments, members, posts. */
class OrganizationValuesTest {

  private static final UnitId SCHOOL = UnitId.of("school");
  private static final PersonId ANNA = PersonId.of("anna");
  private static final PersonId BORIS = PersonId.of("boris");

  @Test
  void typedTextsAreNotBlankAndReadAsTheirText() {
    List<Function<String, Object>> makers = List.of(UnitId::of, UnitKind::of, FieldOfWork::of);
    assertThat(makers)
        .allSatisfy(
            maker -> {
              assertThat(maker.apply("x")).hasToString("x").isEqualTo(maker.apply("x"));
              assertThatThrownBy(() -> maker.apply(" "))
                  .isInstanceOf(IllegalArgumentException.class)
                  .hasMessageContaining("blank");
              assertThatThrownBy(() -> maker.apply(null)).isInstanceOf(NullPointerException.class);
            });
  }

  @Test
  void idsAndFieldsAreOrderedByTheirText() {
    assertThat(UnitId.of("a")).isLessThan(UnitId.of("b"));
    assertThat(FieldOfWork.EDUCATION).isLessThan(FieldOfWork.PROPAGANDA);
  }

  @Test
  void aUnitHasANameAndIsNotUnderItself() {
    assertThat(Unit.of(SCHOOL))
        .isEqualTo(new Unit(SCHOOL, "school", UnitKind.UNIT, Optional.empty()));
    assertThatThrownBy(() -> new Unit(SCHOOL, "", UnitKind.UNIT, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'school'");
    assertThatThrownBy(() -> Unit.of(SCHOOL, SCHOOL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("under itself");
  }

  @Test
  void chargeIsVacantHeldOrSharedByTheNumberOfPeople() {
    assertThat(Charge.of(List.of())).isEqualTo(new Charge.Vacant());
    assertThat(Charge.of(List.of(ANNA, ANNA))).isEqualTo(new Charge.Held(ANNA));
    assertThat(Charge.of(List.of(BORIS, ANNA)).holders()).containsExactly(BORIS, ANNA);
    assertThat(Charge.of(List.of()).isVacant()).isTrue();
    assertThat(Charge.of(List.of(ANNA)).isVacant()).isFalse();
    assertThat(Charge.of(List.of(ANNA)).isShared()).isFalse();
    assertThat(Charge.of(List.of(ANNA, BORIS)).isShared()).isTrue();
    assertThat(Charge.of(List.of()).soleHolder()).isEmpty();
    assertThat(Charge.of(List.of(ANNA)).soleHolder()).contains(ANNA);
    assertThat(Charge.of(List.of(ANNA, BORIS)).soleHolder()).isEmpty();
    assertThatThrownBy(() -> new Charge.Shared(ImmutableSet.of(ANNA)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void foldingTakesTheWayOfTheCharge() {
    Function<Charge, String> fold =
        charge -> charge.fold(() -> "nobody", PersonId::value, people -> people.size() + " people");
    assertThat(fold.apply(new Charge.Vacant())).isEqualTo("nobody");
    assertThat(fold.apply(new Charge.Held(ANNA))).isEqualTo("anna");
    assertThat(fold.apply(new Charge.Shared(ImmutableSet.of(ANNA, BORIS)))).isEqualTo("2 people");
  }

  @Test
  void thePeopleOfADepartmentAreNamedOnce() {
    Department department =
        new Department(
            SCHOOL, FieldOfWork.EDUCATION, Optional.of(BORIS), ImmutableSet.of(ANNA, BORIS));
    assertThat(department.people()).containsExactly(BORIS, ANNA);
  }

  @Test
  void aMemberIsDescribedAsFarAsIsKnown() {
    assertThat(Member.of(ANNA)).isEqualTo(new Member(ANNA, Optional.empty(), Optional.empty()));
    assertThat(Member.of(ANNA, Part.ACTIVE, PersonnelKind.of("teacher")).part())
        .contains(Part.ACTIVE);
  }

  @Test
  void postsInDepartmentsAndOnlyThoseNameAField() {
    assertThat(Post.inCharge(SCHOOL)).hasToString("in charge of 'school'");
    assertThat(Post.furtherHead(SCHOOL)).hasToString("further head of 'school'");
    assertThat(Post.member(SCHOOL)).hasToString("member of 'school'");
    assertThat(Post.staff(SCHOOL, FieldOfWork.of("health")))
        .hasToString("on the staff of a department of 'school' for health");
    assertThat(Post.department(SCHOOL, FieldOfWork.of("health")))
        .hasToString("in charge of a department of 'school' for health");
    for (Post.Kind kind : Post.Kind.values()) {
      Optional<FieldOfWork> wrong =
          kind.isInDepartment() ? Optional.empty() : Optional.of(FieldOfWork.EDUCATION);
      assertThatThrownBy(() -> new Post(kind, SCHOOL, wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(kind.name());
    }
  }
}
