package org.leadershipmethod.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Chances.Chance;

/** An organization under any events, beside one of plain maps. */
@StatisticsReport(StatisticsReportMode.OFF)
class OrganizationProperties {

  /** All versions so far, each with a plain copy. */
  private static final class Versions {
    final List<Organization> organizations = new ArrayList<>(List.of(Organization.empty()));
    final List<PlainOrganization> plain = new ArrayList<>(List.of(new PlainOrganization()));

    void meet(Chance chance) {
      Organization before = organizations.get(organizations.size() - 1);
      PlainOrganization copy = plain.get(plain.size() - 1).copy();
      OrganizationEvent event = chance.event(copy);
      boolean fits = new PlainChanges(copy).fits(event);
      Statistics.label("kind").collect(chance.kind());
      Statistics.label("fits").collect(fits);
      Statistics.label("kind that fits").collect(chance.kind(), fits);
      assertThat(before.problemsOf(event).isEmpty())
          .as("%s fits: %s", event, before.problemsOf(event))
          .isEqualTo(fits);
      if (fits) {
        new PlainChanges(copy).happen(event, chance.when());
        organizations.add(before.after(event, chance.when()));
        plain.add(copy);
      } else {
        assertThatThrownBy(() -> before.after(event, chance.when()))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(before.problemsOf(event).get(0).toString());
      }
    }
  }

  @Provide
  Arbitrary<ActionChain<Versions>> chains() {
    Action.Independent<Versions> meeting =
        () ->
            Chances.chances()
                .map(chance -> Transformer.mutate(chance.toString(), v -> v.meet(chance)));
    return ActionChain.startWith(Versions::new).withAction(meeting).withMaxTransformations(40);
  }

  @Property(tries = 70)
  void eachVersionAgreesWithPlainMapsToTheEnd(@ForAll("chains") ActionChain<Versions> chain) {
    Versions versions = chain.run();
    for (int i = 0; i < versions.plain.size(); i++) {
      Agreement.check(versions.organizations.get(i), versions.plain.get(i));
    }
    Statistics.label("fits").coverage(c -> c.check(true).percentage(p -> p > 60));
    Statistics.label("fits").coverage(c -> c.check(false).percentage(p -> p > 5));
    for (Chances.Kind kind : Chances.Kind.values()) {
      Statistics.label("kind").coverage(c -> c.check(kind).percentage(p -> p > 0.5));
      Statistics.label("kind that fits")
          .coverage(c -> c.check(kind, true).percentage(p -> p > 0.3));
    }
  }

  @Property(tries = 70)
  void whoWasInChargeIsKnownForAnyTime(
      @ForAll("chains") ActionChain<Versions> chain, @ForAll("times") When time) {
    Versions versions = chain.run();
    for (int i = 0; i < versions.plain.size(); i++) {
      Agreement.checkCharge(versions.organizations.get(i), versions.plain.get(i), time);
    }
  }

  @Provide
  Arbitrary<When> times() {
    return Chances.times();
  }

  @Property(tries = 70)
  void versionsAreEqualWhenTheySayTheSame(@ForAll("chains") ActionChain<Versions> chain) {
    Versions versions = chain.run();
    for (int i = 0; i < versions.plain.size(); i++) {
      for (int j = 0; j < versions.plain.size(); j++) {
        Organization one = versions.organizations.get(i);
        Organization other = versions.organizations.get(j);
        boolean same = versions.plain.get(i).content().equals(versions.plain.get(j).content());
        Statistics.label("equal").collect(i != j && same);
        assertThat(one.equals(other)).isEqualTo(same);
        assertThat(!same || one.hashCode() == other.hashCode()).isTrue();
      }
    }
    Statistics.label("equal").coverage(c -> c.check(true).count(n -> n > 5));
  }

  /** A handle of any version asks any other, also one of before, about the unit with its id. */
  @Property(tries = 70)
  void handlesAreGoodWhereverTheUnitIs(@ForAll("chains") ActionChain<Versions> chain) {
    Versions versions = chain.run();
    int last = versions.plain.size() - 1;
    for (int i = 0; i <= last; i++) {
      for (UnitId unit : versions.plain.get(i).rooms.keySet()) {
        UnitHandle handle = versions.organizations.get(i).handle(unit);
        for (int j : new int[] {0, last / 2, Math.max(i - 1, 0), Math.min(i + 1, last), last}) {
          checkHandle(handle, unit, versions.organizations.get(j), versions.plain.get(j));
        }
      }
    }
    Statistics.label("there").coverage(c -> c.check(true).percentage(p -> p > 20));
    Statistics.label("there").coverage(c -> c.check(false).percentage(p -> p > 10));
  }

  private static void checkHandle(
      UnitHandle handle, UnitId unit, Organization other, PlainOrganization plain) {
    PlainOrganization.Room room = plain.rooms.get(unit);
    Statistics.label("there").collect(room != null);
    if (room == null) {
      assertThatThrownBy(() -> handle.charge(other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("'" + unit + "'");
      return;
    }
    assertThat(handle).isEqualTo(other.handle(unit)).hasSameHashCodeAs(other.handle(unit));
    assertThat(handle.charge(other)).isEqualTo(Charge.of(room.charge));
    assertThat(handle.parent(other).map(UnitHandle::id)).isEqualTo(room.parent);
    assertThat(handle.childCount(other)).isEqualTo(plain.children(Optional.of(unit)).size());
    assertThat(handle.memberCount(other)).isEqualTo(room.members.size());
    Chances.fields()
        .forEach(
            field ->
                assertThat(handle.hasDepartment(field, other))
                    .isEqualTo(room.offices.containsKey(field)));
  }

  /** Somebody who was met in one version is known in any other, by whatever number. */
  @Property(tries = 70)
  void peopleAreGoodWhereverTheyAre(@ForAll("chains") ActionChain<Versions> chain) {
    Versions versions = chain.run();
    int last = versions.plain.size() - 1;
    for (int i = 0; i <= last; i++) {
      Organization met = versions.organizations.get(i);
      for (int j : new int[] {0, last / 2, Math.max(i - 1, 0), Math.min(i + 1, last), last}) {
        met.handles()
            .flatMap(unit -> unit.inCharge(met).stream())
            .forEach(
                person ->
                    checkPerson(person, met, versions.organizations.get(j), versions.plain.get(j)));
      }
    }
    Statistics.label("member").coverage(c -> c.check(true).percentage(p -> p > 1));
    Statistics.label("in charge").coverage(c -> c.check(true).percentage(p -> p > 5));
  }

  private static void checkPerson(
      PersonHandle person, Organization met, Organization other, PlainOrganization plain) {
    plain.rooms.forEach(
        (id, room) -> {
          boolean isMember = room.members.containsKey(person.id());
          boolean isInCharge = room.charge.contains(person.id());
          Statistics.label("member").collect(isMember);
          Statistics.label("in charge").collect(isInCharge);
          UnitHandle unit = met.find(id).orElseGet(() -> other.handle(id));
          assertThat(unit.isMember(person, other)).isEqualTo(isMember);
          assertThat(unit.isInCharge(person, other)).isEqualTo(isInCharge);
        });
  }
}
