package org.leadershipmethod.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;

/**
 * Organizations so large or of such a shape that anything that calls itself as deep as they go, or
 * costs the square of their size, does not come back.
 */
@Timeout(60)
class BigOrganizationTest {

  private static final int MANY = 100_000;

  private static UnitId unit(int number) {
    return UnitId.of("u" + number);
  }

  private static PersonId person(int number) {
    return PersonId.of("p" + number);
  }

  private static Organization chain() {
    OrganizationRows rows = new OrganizationRows();
    // from the bottom up, so that each parent comes after its child
    for (int i = MANY - 1; i >= 0; i--) {
      rows.unit("units:" + i, "u" + i, "Unit", "unit", i == 0 ? null : "u" + (i - 1));
    }
    return Organization.ofRows(rows).orElseThrow();
  }

  @Test
  void aChain() {
    Organization chain = chain();
    assertThat(chain.isSubordinate(unit(MANY - 1), unit(0))).isTrue();
    assertThat(chain.isSubordinate(unit(0), unit(MANY - 1))).isFalse();
    assertThat(chain.pathDown(unit(0), unit(MANY - 1)).orElseThrow()).hasSize(MANY);
    assertThat(chain.subtree(unit(0)).count()).isEqualTo(MANY);
    assertThat(chain).isEqualTo(chain()).hasSameHashCodeAs(chain());
    assertThat(chain.toString()).hasSizeLessThan(200);
  }

  @Test
  void aChainAskedByHandles() {
    Organization chain = chain();
    Organization moved =
        chain.after(new UnitMoved(unit(MANY / 2), Optional.of(unit(0))), When.OUTSET);
    UnitHandle top = chain.handle(unit(0));
    UnitHandle bottom = chain.handle(unit(MANY - 1));
    assertThat(bottom.isBelow(top, chain)).isTrue();
    assertThat(top.pathDown(bottom, chain).orElseThrow()).hasSize(MANY);
    assertThat(top.pathDown(bottom, moved).orElseThrow()).hasSize(MANY / 2 + 1);
    for (Organization one : List.of(chain, moved)) {
      int[] visited = {0};
      one.answerers(unit(0), FieldOfWork.EDUCATION).forEach(unit -> visited[0]++);
      assertThat(visited[0]).isEqualTo(MANY);
    }
  }

  @Test
  void aChainThatChanges() {
    Organization chain = chain();
    Organization turned =
        chain
            .after(new UnitMoved(unit(MANY / 2), Optional.empty()), When.OUTSET)
            .after(new UnitMoved(unit(0), Optional.of(unit(MANY - 1))), When.OUTSET);
    for (int i = 0; i < MANY; i++) {
      assertThat(turned.isSubordinate(unit(i), unit(MANY / 2))).isEqualTo(i != MANY / 2);
    }
    assertThat(turned.pathDown(unit(MANY / 2), unit(MANY / 2 - 1)).orElseThrow()).hasSize(MANY);
    assertThat(turned.units().count()).isEqualTo(MANY);
    assertThat(turned).isNotEqualTo(chain);
    Organization back =
        turned
            .after(new UnitMoved(unit(0), Optional.empty()), When.OUTSET)
            .after(new UnitMoved(unit(MANY / 2), Optional.of(unit(MANY / 2 - 1))), When.OUTSET);
    assertThat(back).isEqualTo(chain).hasSameHashCodeAs(chain);
  }

  @Test
  void aChainThatGrowsAndIsSwallowedFromBelow() {
    Organization chain = Organization.empty();
    for (int i = 0; i < MANY; i++) {
      Optional<UnitId> parent = i == 0 ? Optional.empty() : Optional.of(unit(i - 1));
      Unit unit = new Unit(unit(i), "Unit", UnitKind.UNIT, parent);
      chain = chain.after(new UnitCreated(unit), When.OUTSET);
    }
    assertThat(chain).isEqualTo(chain());
    for (int i = MANY - 1; i > 0; i--) {
      chain = chain.after(new UnitMerged(unit(i), unit(i - 1)), When.OUTSET);
    }
    assertThat(chain.unitCount()).isEqualTo(1);
  }

  @Test
  void aChainThatIsGoneOrTurnedAround() {
    Organization chain = chain();
    Organization top = Organization.builder().unit(unit(0)).named("Unit").build();
    assertThat(OrganizationChange.between(chain, chain())).isEmpty();
    assertThat(OrganizationChange.between(top, chain)).hasSize(MANY - 1);
    List<OrganizationEvent> closings = OrganizationChange.between(chain, top);
    assertThat(closings).hasSize(MANY - 1);
    assertThat(after(chain, closings)).isEqualTo(top);
    OrganizationRows rows = new OrganizationRows();
    for (int i = 0; i < MANY; i++) {
      String parent = i == MANY - 1 ? null : "u" + (i + 1);
      rows.unit("units:" + i, "u" + i, "Unit", "unit", parent);
    }
    assertThat(OrganizationChange.between(chain, Organization.ofRows(rows).orElseThrow()))
        .hasSize(MANY);
  }

  private static Organization after(Organization start, List<OrganizationEvent> events) {
    Organization now = start;
    for (OrganizationEvent event : events) {
      now = now.after(event, When.OUTSET);
    }
    return now;
  }

  @Test
  void aRowThatIsTurnedAround() {
    OrganizationRows there = new OrganizationRows();
    OrganizationRows back = new OrganizationRows();
    for (int i = 0; i < MANY; i++) {
      there.unit("units:" + i, "u" + i, "Unit", "unit", null);
      back.unit("units:" + i, "u" + (MANY - 1 - i), "Unit", "unit", null);
    }
    Organization start = Organization.ofRows(there).orElseThrow();
    Organization end = Organization.ofRows(back).orElseThrow();
    List<OrganizationEvent> turns = OrganizationChange.between(start, end);
    assertThat(turns).hasSize(2 * (MANY - 1));
    assertThat(after(start, turns)).isEqualTo(end);
  }

  @Test
  void aUnitWithManyRightBelowIt() {
    OrganizationRows rows = new OrganizationRows();
    rows.unit("0", "top", "Top", "unit", null);
    for (int i = 0; i < MANY; i++) {
      rows.unit("1", "u" + i, "Unit", "unit", "top");
    }
    UnitId top = UnitId.of("top");
    Organization wide = Organization.ofRows(rows).orElseThrow();
    assertThat(wide.children(top).count()).isEqualTo(MANY);
    Organization changed = wide;
    for (int i = 0; i < MANY; i += 5) {
      changed = changed.after(new UnitMoved(unit(i), Optional.of(unit(i + 1))), When.OUTSET);
    }
    assertThat(changed.children(top).count()).isEqualTo(MANY - MANY / 5);
    assertThat(changed.units().count()).isEqualTo(MANY + 1);
    assertThat(changed.hashCode()).isNotEqualTo(wide.hashCode());
    Organization gathered =
        changed
            .after(new UnitCreated(Unit.of(UnitId.of("new"))), When.OUTSET)
            .after(new UnitMerged(top, UnitId.of("new")), When.OUTSET);
    assertThat(gathered.children(UnitId.of("new")).count()).isEqualTo(MANY - MANY / 5);
  }

  @Test
  void aUnitWithManyMembers() {
    OrganizationRows rows = new OrganizationRows();
    rows.unit("0", "u0", "Unit", "unit", null).unit("0", "u1", "Unit", "unit", null);
    for (int i = 0; i < MANY; i++) {
      rows.member("1", "u0", "p" + i, Part.INTERMEDIATE, "worker");
    }
    Organization crowd = Organization.ofRows(rows).orElseThrow();
    Organization changed = crowd;
    PersonnelKind worker = PersonnelKind.of("worker");
    for (int i = 0; i < MANY; i += 5) {
      Member active = Member.of(person(i), Part.ACTIVE, worker);
      changed = changed.after(new MemberDescribed(unit(0), active), When.OUTSET);
      changed = changed.after(new Departed(person(i + 1), Post.member(unit(0))), When.OUTSET);
      changed = changed.after(new Appointed(person(MANY + i), Post.member(unit(0))), When.OUTSET);
    }
    assertThat(changed.memberCount(unit(0))).isEqualTo(MANY);
    assertThat(changed.members(unit(0)).filter(m -> m.part().equals(Optional.of(Part.ACTIVE))))
        .hasSize(MANY / 5);
    assertThat(changed.personnel(unit(0))).hasSize(MANY);
    assertThat(changed).isNotEqualTo(crowd);
    Organization merged = crowd.after(new UnitMerged(unit(0), unit(1)), When.OUTSET);
    assertThat(merged.memberCount(unit(1))).isEqualTo(MANY);
    assertThat(crowd.memberCount(unit(0))).isEqualTo(MANY);
  }

  @Test
  void somebodyWithManyPosts() {
    Organization organization = Organization.empty();
    for (int i = 0; i < MANY / 5; i++) {
      organization =
          organization
              .after(new UnitCreated(Unit.of(unit(i))), When.OUTSET)
              .after(new Appointed(person(0), Post.inCharge(unit(i))), When.OUTSET);
    }
    assertThat(organization.posts(person(0))).hasSize(MANY / 5);
    for (int i = 0; i < MANY / 5; i++) {
      assertThat(organization.belongsTo(person(0), unit(i))).isTrue();
      organization =
          organization.after(new Departed(person(0), Post.inCharge(unit(i))), When.OUTSET);
    }
    assertThat(organization.personCount()).isZero();
  }

  @Test
  void aUnitWithALongHistory() {
    Organization organization = Organization.builder().unit(unit(0)).build();
    Post post = Post.inCharge(unit(0));
    for (int i = 0; i < MANY; i++) {
      When when = When.at(Instant.ofEpochSecond(i));
      if (i > 0) {
        organization = organization.after(new Departed(person((i - 1) % 1_000), post), when);
      }
      organization = organization.after(new Appointed(person(i % 1_000), post), when);
    }
    for (int i = 1; i < MANY; i += 3) {
      When when = When.at(Instant.ofEpochSecond(i));
      assertThat(organization.chargeDuring(unit(0), when)).containsExactly(person(i % 1_000));
    }
  }

  @Test
  void peopleWhoComeAndGoLeaveNoRoomTaken() {
    Organization organization = Organization.builder().unit("u0").members("p0").build();
    for (int i = 1; i < MANY / 5; i++) {
      organization =
          organization
              .after(new Appointed(person(i), Post.member(unit(0))), When.OUTSET)
              .after(new Departed(person(i - 1), Post.member(unit(0))), When.OUTSET)
              .after(new UnitCreated(Unit.of(unit(i))), When.OUTSET)
              .after(new UnitMerged(unit(i), unit(0)), When.OUTSET);
    }
    assertThat(organization.personCount()).isEqualTo(1);
    assertThat(organization.names().people().size()).isLessThan(10);
    assertThat(organization.names().units().size()).isLessThan(10);
  }

  @Test
  void aMillionPeople() {
    OrganizationRows rows = new OrganizationRows();
    for (int i = 0; i < MANY; i++) {
      rows.unit("units.csv:" + i, "u" + i, "Unit", "unit", i == 0 ? null : "u" + (i - 1) / 10);
      rows.inCharge("people.csv:" + i, "u" + i, "p" + i);
    }
    for (int i = MANY; i < 10 * MANY; i++) {
      rows.member("people.csv:" + i, "u" + i % MANY, "p" + i, Part.ACTIVE, "worker");
    }
    Organization organization = Organization.ofRows(rows).orElseThrow();
    assertThat(organization.personCount()).isEqualTo(10 * MANY);
    List<Organization> versions = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      organization =
          organization.after(new Departed(person(i), Post.inCharge(unit(i))), When.OUTSET);
      versions.add(organization);
    }
    for (int i = 0; i < 1_000; i++) {
      assertThat(versions.get(i).charge(unit(i)).isVacant()).isTrue();
      assertThat(versions.get(i).charge(unit(i + 1)).isVacant()).isFalse();
    }
  }
}
