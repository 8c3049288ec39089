package org.leadershipmethod.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.organization.FieldOfWork.PROPAGANDA;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;

class OrganizationTest {

  private static final UnitId COUNTY = UnitId.of("county");
  private static final UnitId SCHOOL = UnitId.of("school");
  private static final UnitId CLASS = UnitId.of("class");
  private static final PersonId ANNA = PersonId.of("anna");
  private static final PersonId BORIS = PersonId.of("boris");

  private static final Organization START =
      Organization.builder()
          .unit(COUNTY)
          .inCharge(ANNA)
          .department(PROPAGANDA, BORIS)
          .unit(SCHOOL)
          .under(COUNTY)
          .unit(CLASS)
          .under(SCHOOL)
          .build();

  private static When march(int day) {
    return When.on(LocalDate.of(2030, 3, day));
  }

  private static void assertProblem(OrganizationEvent event, String... problems) {
    assertThat(START.problemsOf(event)).extracting(Problem::toString).containsExactly(problems);
    assertThatThrownBy(() -> START.after(event, When.OUTSET))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(problems);
  }

  @Test
  void eachProblemSaysWhereWhatAndWhatInstead() {
    assertProblem(
        new UnitCreated(Unit.of(SCHOOL, UnitId.of("cuonty"))),
        "new unit 'school': found an id that a unit has already, expected an id of its own",
        "new unit 'school': found parent 'cuonty', expected the id of a unit ('county'?)");
    assertProblem(
        new UnitMoved(SCHOOL, Optional.of(CLASS)),
        "move of unit 'school': found parent 'class', which is below it, expected a unit that is"
            + " not below it");
    assertProblem(
        new UnitMoved(SCHOOL, Optional.of(SCHOOL)),
        "move of unit 'school': found itself as parent, expected another unit");
    assertProblem(
        new UnitMerged(COUNTY, CLASS),
        "merging of unit 'county': found receiving unit 'class', which is below it, expected a"
            + " unit that is not below it");
    assertProblem(
        new Appointed(ANNA, Post.inCharge(COUNTY)),
        "appointment as in charge of 'county': found 'anna', who has this post already, expected"
            + " somebody who does not have it");
    assertProblem(
        new Appointed(ANNA, Post.department(COUNTY, PROPAGANDA)),
        "appointment as in charge of a department of 'county' for propaganda: found 'boris' in"
            + " charge of it, expected a department of which nobody is in charge");
    assertProblem(
        new Departed(BORIS, Post.inCharge(COUNTY)),
        "departure as in charge of 'county': found 'boris', who does not have this post, expected"
            + " somebody who has it");
    assertProblem(
        new MemberDescribed(UnitId.of("nowhere"), Member.of(ANNA)),
        "description of a member of 'nowhere': found unit 'nowhere', expected the id of a unit");
  }

  @Test
  void problemsOfUnitsThatChangeSayTheSame() {
    assertProblem(
        UnitRenamed.of(UnitId.of("shcool"), "School"),
        "renaming of unit 'shcool': found unit 'shcool', expected the id of a unit ('school'?)");
    assertProblem(
        new UnitClosed(UnitId.of("School")),
        "closing of unit 'School': found unit 'School', expected the id of a unit ('school'?)");
    assertProblem(
        new DepartmentOpened(COUNTY, PROPAGANDA),
        "opening of a department of 'county': found a department for 'propaganda', expected a field"
            + " for which there is none yet");
    assertProblem(
        new DepartmentClosed(COUNTY, FieldOfWork.of("propoganda")),
        "closing of a department of 'county': found no department for 'propoganda', expected the"
            + " field of a department that is there ('propaganda'?)");
    assertProblem(
        new DepartmentClosed(UnitId.of("conty"), PROPAGANDA),
        "closing of a department of 'conty': found unit 'conty', expected the id of a unit"
            + " ('county'?)");
  }

  @Test
  void problemsOfASplitAreToldAllAtOnce() {
    assertProblem(
        new UnitSplit(SCHOOL, ImmutableList.of()),
        "splitting of unit 'school': found no new unit, expected at least two new units");
    assertProblem(
        new UnitSplit(SCHOOL, ImmutableList.of(Successor.of("lower"))),
        "splitting of unit 'school': found only one new unit, expected at least two new units");
    assertProblem(
        new UnitSplit(
            SCHOOL,
            ImmutableList.of(
                Successor.of("school", "anna"),
                takingAlong("lower", CLASS, COUNTY),
                takingAlong("lower", CLASS, UnitId.of("clas")))),
        "splitting of unit 'school': found new unit 'school', an id that a unit has already,"
            + " expected an id of its own",
        "splitting of unit 'school': found 'anna', who does not belong to it, expected somebody who"
            + " belongs to it",
        "splitting of unit 'school': found unit 'county', which is not directly below it, expected a"
            + " unit directly below it",
        "splitting of unit 'school': found new unit 'lower', an id that a unit has already, expected"
            + " an id of its own",
        "splitting of unit 'school': found unit 'class' under two new units, expected each under one"
            + " of them",
        "splitting of unit 'school': found unit below 'clas', expected the id of a unit ('class'?)");
  }

  private static Successor takingAlong(String id, UnitId... below) {
    return new Successor(
        UnitId.of(id), id, UnitKind.UNIT, ImmutableSet.of(), ImmutableSet.copyOf(below));
  }

  @Test
  void aUnitWithoutNameIsNone() {
    assertThatThrownBy(() -> UnitRenamed.of(SCHOOL, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The name of unit 'school' was blank.");
    assertThatThrownBy(
            () -> new Successor(SCHOOL, "", UnitKind.UNIT, ImmutableSet.of(), ImmutableSet.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The name of unit 'school' was blank.");
  }

  @Test
  void askingAboutAUnitThatIsGoneTellsWhatBecameOfIt() {
    Organization gone = START.after(new UnitMerged(SCHOOL, COUNTY), march(5));
    assertThatThrownBy(() -> gone.charge(SCHOOL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no unit 'school' in this organization; it was merged into 'county'");
    Organization later = gone.after(new UnitClosed(CLASS), When.on(LocalDate.of(2031, 3, 7)));
    assertThat(later.ending(SCHOOL)).as("more than a year before another went").isEmpty();
    assertThat(later.ending(CLASS).orElseThrow()).hasToString("was closed");
    ImmutableList<UnitId> many =
        Stream.of("a", "b", "c", "d", "e", "f")
            .map(UnitId::of)
            .collect(ImmutableList.toImmutableList());
    assertThat(new Ending(Ending.Kind.SPLIT, many.subList(0, 3)))
        .hasToString("was split into 'a', 'b' and 'c'");
    assertThat(new Ending(Ending.Kind.SPLIT, many))
        .hasToString("was split into 'a', 'b', 'c', 'd', 'e', …");
  }

  @Test
  void problemsCanBeLoggedByTheirPlaceWithoutNamingPeople() {
    for (OrganizationEvent event :
        List.of(
            new Appointed(ANNA, Post.inCharge(COUNTY)),
            new Departed(ANNA, Post.member(COUNTY)),
            new MemberDescribed(UnitId.of("nowhere"), Member.of(ANNA)))) {
      assertThat(START.problemsOf(event))
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.where()).doesNotContain("anna"));
    }
  }

  @Test
  void askingAboutAUnitThatIsNotThereNamesTheOneThatMayBeMeant() {
    UnitId typo = UnitId.of("schol");
    List<BiConsumer<Organization, UnitId>> questions =
        List.of(
            Organization::children,
            Organization::subtree,
            Organization::parent,
            (organization, unit) -> organization.isSubordinate(unit, SCHOOL),
            (organization, unit) -> organization.isSubordinate(SCHOOL, unit),
            (organization, unit) -> organization.pathDown(unit, SCHOOL),
            (organization, unit) -> organization.pathDown(SCHOOL, unit),
            Organization::charge,
            (organization, unit) -> organization.chargeDuring(unit, When.OUTSET),
            Organization::furtherHeads,
            Organization::departments,
            (organization, unit) -> organization.department(unit, EDUCATION),
            (organization, unit) -> organization.counterpart(unit, EDUCATION, SCHOOL),
            (organization, unit) -> organization.counterpart(SCHOOL, EDUCATION, unit),
            Organization::members,
            (organization, unit) -> organization.member(unit, ANNA),
            Organization::memberCount,
            Organization::personnel,
            (organization, unit) -> organization.belongsTo(ANNA, unit));
    assertThat(questions)
        .allSatisfy(
            question ->
                assertThatThrownBy(() -> question.accept(START, typo))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no unit 'schol' in this organization; did you mean 'school'?"));
    assertThatThrownBy(() -> START.charge(UnitId.of("hospital")))
        .hasMessage("no unit 'hospital' in this organization");
    assertThat(START.contains(typo)).isFalse();
    assertThat(START.unit(typo)).isEmpty();
  }

  @Test
  void chargeIsKnownFromAppointmentToDeparture() {
    Post post = Post.inCharge(COUNTY);
    Organization organization =
        START
            .after(new Appointed(BORIS, post), march(5))
            .after(new Departed(ANNA, post), march(10));
    assertThat(organization.chargeDuring(COUNTY, march(4))).containsExactly(ANNA);
    assertThat(organization.chargeDuring(COUNTY, march(5))).containsExactly(ANNA, BORIS);
    assertThat(organization.chargeDuring(COUNTY, march(10))).containsExactly(BORIS);
    assertThat(
            organization.chargeDuring(
                COUNTY, When.during(LocalDate.of(2030, 3, 1), LocalDate.of(2030, 3, 31))))
        .containsExactly(ANNA, BORIS);
    assertThat(organization.chargeDuring(SCHOOL, march(5))).isEmpty();
  }

  @Test
  void aMergerTakesPeopleAlongAndEndsCharge() {
    PersonnelKind teacher = PersonnelKind.of("teacher");
    Organization before =
        Organization.builder()
            .unit("a")
            .inCharge("head-a")
            .members("both", "only-a")
            .department(PROPAGANDA, "prop-a", "staff-a")
            .departmentWithoutHead(EDUCATION, "edu-a")
            .unit("b")
            .inCharge("head-b")
            .furtherHead("deputy-b")
            .member("both", Part.ACTIVE, teacher)
            .member("only-b", Part.ACTIVE, teacher)
            .department(PROPAGANDA, "prop-b", "staff-b", "staff-a")
            .department(EDUCATION, "edu-b")
            .unit("child")
            .under("b")
            .build();
    Organization after = before.after(new UnitMerged(UnitId.of("b"), UnitId.of("a")), When.OUTSET);
    assertThat(after)
        .isEqualTo(
            Organization.builder()
                .unit("a")
                .inCharge("head-a")
                .members("both", "only-a")
                .member("only-b", Part.ACTIVE, teacher)
                .department(PROPAGANDA, "prop-a", "staff-a", "prop-b", "staff-b")
                .department(EDUCATION, "edu-b", "edu-a")
                .unit("child")
                .under("a")
                .build());
    assertThat(after.posts(PersonId.of("head-b"))).isEmpty();
    assertThat(after.posts(PersonId.of("deputy-b"))).isEmpty();
    assertThat(before.contains(UnitId.of("b"))).isTrue();
  }

  @Test
  void aUnitThatMovesToWhereItIsKeepsItsPlace() {
    Organization row = Organization.builder().unit("a").unit("b").unit("c").build();
    Organization same = row.after(new UnitMoved(UnitId.of("a"), Optional.empty()), When.OUTSET);
    assertThat(same).isEqualTo(row);
  }

  @Test
  void whoHasNoPostIsNotCountedAndCanComeBack() {
    Post post = Post.member(CLASS);
    Organization with = START.after(new Appointed(PersonId.of("guest"), post), When.OUTSET);
    Organization without = with.after(new Departed(PersonId.of("guest"), post), When.OUTSET);
    Organization other = without.after(new Appointed(PersonId.of("other"), post), When.OUTSET);
    Organization again = other.after(new Appointed(PersonId.of("guest"), post), When.OUTSET);
    assertThat(with.personCount()).isEqualTo(3);
    assertThat(without.personCount()).isEqualTo(2);
    assertThat(without).isEqualTo(START);
    assertThat(other.posts(PersonId.of("guest"))).isEmpty();
    assertThat(other.belongsTo(PersonId.of("guest"), CLASS)).isFalse();
    assertThat(again.members(CLASS).map(Member::person))
        .containsExactly(PersonId.of("other"), PersonId.of("guest"));
  }
}
