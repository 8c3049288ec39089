package org.leadershipmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.organization.OrganizationView.ORGANIZATION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** A situation holds a picture of each view, and whoever asks for one can be noted. */
class SituationTest {

  private static final When DAY = When.on(LocalDate.of(2030, 3, 1));
  private static final Event SHOP =
      new OrganizationRecorded(Organization.builder().unit("shop").inCharge("ada").build());

  /** Somebody looked at a unit that is there. */
  private record LookedAt(UnitId unit) implements Event {

    @Override
    public ImmutableList<Reference> refersTo() {
      return ImmutableList.of(Reference.to("the unit", unit));
    }
  }

  /** Counts the entries; what it keeps stays the same with entries of no interest. */
  private static final class Counting implements View<Integer> {

    @Override
    public Integer start() {
      return 0;
    }

    @Override
    public Look<Integer> after(Integer before, Entry entry) {
      return entry.event().equals(SHOP)
          ? Look.unchanged()
          : Look.changed(before + 1, ImmutableSet.of(UnitId.of("shop")));
    }
  }

  /** A host's view that has nothing to begin with. */
  private static final class Empty implements View<Object> {

    @Override
    @SuppressWarnings("NullAway") // as a host may write it
    public Object start() {
      return null;
    }

    @Override
    public Look<Object> after(Object before, Entry entry) {
      return Look.unchanged();
    }
  }

  private static Situation start(View<?>... views) {
    return Situation.start(List.of(views), Bounds.AS_STATED, Coverage.EVERYTHING);
  }

  private static Entry entry(Event event, When when) {
    return new Entry(EntryId.of("e1"), when, 0, event);
  }

  private static Appointed appointed(String unit) {
    return new Appointed(PersonId.of("ben"), Post.member(UnitId.of(unit)));
  }

  @Test
  void aViewWithoutABeginningIsNamed() {
    assertThatThrownBy(() -> start(new Empty()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The view SituationTest$Empty, asked for its start, failed: ");
  }

  @Test
  void aViewThatNoFamilyHasIsNamed() {
    assertThatThrownBy(() -> start().view(new Counting()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("No family in force has the view ");
  }

  @Test
  void whoAsksForAPictureIsToldOf() {
    Counting counting = new Counting();
    List<View<?>> asked = new ArrayList<>();
    Situation told = start(counting).after(entry(SHOP, When.OUTSET)).telling(asked::add);
    assertThat(told.view(counting)).isZero();
    assertThat(asked).containsExactly(counting);
    assertThat(told.after(entry(appointed("shop"), DAY)).organization().units()).hasSize(1);
    assertThat(asked).contains(ORGANIZATION);
  }

  /** What is looked up is read as well: the answer hangs on it. */
  @Test
  void whoLooksForAUnitAsksForTheOrganizationAndForNothingElse() {
    List<View<?>> asked = new ArrayList<>();
    Situation told = start(new Counting()).after(entry(SHOP, When.OUTSET)).telling(asked::add);
    assertThat(told.unknown(new LookedAt(UnitId.of("shop")))).isEmpty();
    assertThat(asked).isNotEmpty().containsOnly(ORGANIZATION);
    asked.clear();
    assertThat(told.unknown(new LookedAt(UnitId.of("ship"))))
        .extracting(Object::toString)
        .singleElement()
        .asString()
        .contains("found 'ship'");
    assertThat(asked).isNotEmpty().containsOnly(ORGANIZATION);
  }

  @Test
  void onlyAPictureThatIsAnotherHasChanged() {
    Counting counting = new Counting();
    Situation before = start(counting);
    Reached recorded = before.read(entry(SHOP, When.OUTSET));
    assertThat(recorded.changed()).containsExactly(ORGANIZATION);
    assertThat(recorded.next().read(entry(appointed("shop"), DAY)).changed())
        .containsExactlyInAnyOrder(ORGANIZATION, counting);
    assertThat(before.read(entry(new LookedAt(UnitId.of("shop")), DAY)).changed()).isEmpty();
  }

  @Test
  void whatNamesNothingThatIsThereChangesNothingButTheTime() {
    Counting counting = new Counting();
    Situation before = start(counting).after(entry(SHOP, When.OUTSET));
    Reached reached = before.read(entry(new LookedAt(UnitId.of("ship")), DAY));
    assertThat(reached.unknown()).hasSize(1);
    assertThat(reached.notExamined()).containsExactly(reached.unknown().get(0).told());
    assertThat(reached.touched()).isEmpty();
    assertThat(reached.next().view(counting)).isZero();
    assertThat(reached.next().moment()).isEqualTo(DAY.latest());
  }

  @Test
  void timeDoesNotGoBack() {
    Situation before = start().after(entry(SHOP, DAY));
    Situation after = before.after(entry(appointed("shop"), When.OUTSET));
    assertThat(after.moment()).isEqualTo(DAY.latest());
    assertThat(after.at(Instant.EPOCH)).isSameAs(after);
    assertThat(after.at(DAY.latest().plusNanos(1)).moment()).isAfter(DAY.latest());
    assertThat(after).hasToString("situation as of " + DAY.latest() + ": " + after.organization());
  }

  @Test
  void aDutyIsDueAfterItsOccasionAndNotBeforeTheRecordBegins() {
    When later = When.on(LocalDate.of(2030, 6, 1));
    Situation covered =
        Situation.start(List.of(), Bounds.AS_STATED, Coverage.EVERYTHING.during(later));
    Duration week = Duration.ofDays(7);
    assertThat(start().due(DAY, week)).isEqualTo(DAY.latest().plus(week));
    assertThat(covered.due(DAY, week)).isEqualTo(later.earliest().plus(week));
    assertThat(covered.due(later, week)).isEqualTo(later.latest().plus(week));
  }
}
