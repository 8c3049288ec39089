package org.leadershipmethod.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.OrganizationView.ORGANIZATION;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.person.PersonId;

class OrganizationViewTest {

  private static final UnitId COUNTY = UnitId.of("county");
  private static final UnitId SCHOOL = UnitId.of("school");
  private static final UnitId CLASS = UnitId.of("class");
  private static final UnitId TEAM = UnitId.of("team");
  private static final PersonId SOMEBODY = PersonId.of("somebody");

  private static final Organization START =
      Organization.builder()
          .unit(COUNTY)
          .unit(SCHOOL)
          .under(COUNTY)
          .unit(CLASS)
          .under(SCHOOL)
          .unit(TEAM)
          .inCharge("head")
          .build();

  private record Rain() implements Event {}

  private static Entry entry(Event event) {
    return new Entry(EntryId.of("1"), When.at(Instant.EPOCH), 0, event);
  }

  private static Organization after(Organization before, Event event) {
    return ORGANIZATION.after(before, entry(event)).next().orElseThrow();
  }

  @Test
  void itStartsWithNothing() {
    assertThat(ORGANIZATION.start()).isEqualTo(Organization.empty());
  }

  @Test
  void anEventThatFitsHappens() {
    Organization after = after(START, new Appointed(SOMEBODY, Post.inCharge(SCHOOL)));
    assertThat(after.charge(SCHOOL).soleHolder()).contains(SOMEBODY);
    assertThat(after.chargeDuring(SCHOOL, When.at(Instant.EPOCH))).containsExactly(SOMEBODY);
    assertThat(after.chargeDuring(SCHOOL, When.at(Instant.EPOCH.minusNanos(1)))).isEmpty();
    assertThat(START.charge(SCHOOL).isVacant()).isTrue();
  }

  @Test
  void whatDoesNotFitOrIsNoneOfItsEventsChangesNothing() {
    UnitCreated again = new UnitCreated(Unit.of(SCHOOL));
    assertThat(ORGANIZATION.after(START, entry(again)))
        .isEqualTo(Look.unusable(START.problemsOf(again)));
    assertThat(ORGANIZATION.after(START, entry(new Rain()))).isEqualTo(Look.unchanged());
  }

  @Test
  void anOrganizationRecordedTakesThePlaceOfWhatWasKnown() {
    Organization later = after(Organization.empty(), new OrganizationRecorded(START));
    assertThat(later).isEqualTo(START);
    PersonId head = PersonId.of("head");
    assertThat(START.chargeDuring(TEAM, When.OUTSET)).containsExactly(head);
    assertThat(later.chargeDuring(TEAM, When.OUTSET)).isEmpty();
    assertThat(later.chargeDuring(TEAM, When.at(Instant.EPOCH))).containsExactly(head);
  }

  @Test
  void anEventTouchesTheUnitsItConcerns() {
    assertTouched(new Appointed(SOMEBODY, Post.member(TEAM)), TEAM);
    assertTouched(new Departed(PersonId.of("head"), Post.inCharge(TEAM)), TEAM);
    assertTouched(new MemberDescribed(TEAM, Member.of(SOMEBODY)), TEAM);
    assertTouched(new UnitCreated(Unit.of(UnitId.of("new"), CLASS)), CLASS, UnitId.of("new"));
    assertTouched(new UnitCreated(Unit.of(UnitId.of("new"))), UnitId.of("new"));
  }

  @Test
  void aUnitThatMovesTouchesAllBelowAndWhereItWasAndIs() {
    assertTouched(new UnitMoved(SCHOOL, Optional.of(TEAM)), SCHOOL, COUNTY, CLASS, TEAM);
    assertTouched(new UnitMoved(TEAM, Optional.of(CLASS)), TEAM, CLASS);
    assertTouched(new UnitMerged(SCHOOL, TEAM), SCHOOL, COUNTY, CLASS, TEAM);
  }

  @Test
  void aUnitThatGoesTouchesAllBelowAndTheOneAbove() {
    assertTouched(new UnitClosed(SCHOOL), SCHOOL, COUNTY, CLASS);
    assertTouched(
        new UnitSplit(SCHOOL, ImmutableList.of(Successor.of("one"), Successor.of("two"))),
        SCHOOL,
        COUNTY,
        CLASS,
        UnitId.of("one"),
        UnitId.of("two"));
    assertTouched(UnitRenamed.of(SCHOOL, "School"), SCHOOL);
    assertTouched(new DepartmentOpened(TEAM, FieldOfWork.EDUCATION), TEAM);
  }

  @Test
  void anEventSaysWhichUnitsAreGoneAfterIt() {
    Set<UnitId> asked = Set.of(SCHOOL, TEAM, UnitId.of("other"));
    assertThat(new UnitClosed(SCHOOL).gone(asked)).containsExactly(SCHOOL);
    assertThat(new UnitClosed(COUNTY).gone(asked)).isEmpty();
    assertThat(new UnitMerged(TEAM, SCHOOL).gone(asked)).containsExactly(TEAM);
    assertThat(new UnitSplit(TEAM, ImmutableList.of()).gone(asked)).containsExactly(TEAM);
    assertThat(new OrganizationRecorded(START).gone(asked)).containsExactly(UnitId.of("other"));
    assertThat(new UnitMoved(TEAM, Optional.of(CLASS)).gone(asked)).isEmpty();
  }

  @Test
  void anOrganizationRecordedTouchesAllUnitsBeforeAndAfter() {
    Organization other = Organization.builder().unit("other").unit(TEAM).build();
    assertTouched(new OrganizationRecorded(other), COUNTY, SCHOOL, CLASS, TEAM, UnitId.of("other"));
  }

  @Test
  void nothingChangesWhereNobodyWasAndNobodyIsRecorded() {
    OrganizationRecorded nobody = new OrganizationRecorded(Organization.empty());
    assertThat(ORGANIZATION.after(Organization.empty(), entry(nobody))).isEqualTo(Look.unchanged());
    assertThat(after(START, nobody)).isEqualTo(Organization.empty());
  }

  @Test
  void whatDoesNotFitTouchesNothing() {
    UnitId nowhere = UnitId.of("nowhere");
    assertTouched(new UnitMerged(nowhere, TEAM));
    assertTouched(new Appointed(SOMEBODY, Post.member(nowhere)));
  }

  private static void assertTouched(OrganizationEvent event, UnitId... units) {
    assertThat(ORGANIZATION.after(START, entry(event)).touched())
        .containsExactlyInAnyOrder((Key[]) units);
  }
}
