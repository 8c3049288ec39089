package org.leadershipmethod.organization;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Organizations;

/** What an organization says does not depend on how it was written down, nor on the ids chosen. */
class OrganizationEqualityProperties {

  @Provide
  Arbitrary<Organization> organizations() {
    return Organizations.organizations();
  }

  @Provide
  Arbitrary<OtherIds> relabellings() {
    return Combinators.combine(bijections(Chances.units()), bijections(Chances.people()))
        .as(OtherIds::new);
  }

  private static <T> Arbitrary<Map<T, T>> bijections(List<T> ids) {
    return Arbitraries.shuffle(ids)
        .map(
            other ->
                IntStream.range(0, ids.size())
                    .boxed()
                    .collect(toImmutableMap(ids::get, other::get)));
  }

  @Property(tries = 200)
  void rowsInAnyOrderSayTheSame(
      @ForAll("organizations") Organization organization, @ForAll Random random) {
    Organization again = OtherIds.NONE.rewritten(organization, random);
    assertThat(again).isEqualTo(organization).hasSameHashCodeAs(organization);
    assertThat(again).hasToString(organization.toString());
  }

  @Property(tries = 200)
  void eventsOneByOneSayTheSame(@ForAll("organizations") Organization organization) {
    Organization again = Organization.empty();
    for (OrganizationEvent event : OtherIds.eventsOf(organization)) {
      again = again.after(event, When.OUTSET);
    }
    assertThat(again).isEqualTo(organization).hasSameHashCodeAs(organization);
    Organization recorded = again.after(new OrganizationRecorded(organization), When.OUTSET);
    assertThat(recorded).isEqualTo(organization).hasSameHashCodeAs(organization);
  }

  @Property(tries = 200)
  void whoWasInChargeEarlierDoesNotCount(
      @ForAll("organizations") Organization organization, @ForAll("people") PersonId person) {
    for (UnitId unit : organization.roots().toList()) {
      Post post = Post.inCharge(unit);
      if (!organization.charge(unit).holders().contains(person)) {
        Organization back =
            organization
                .after(new Appointed(person, post), When.OUTSET)
                .after(new Departed(person, post), When.OUTSET);
        assertThat(back).isEqualTo(organization).hasSameHashCodeAs(organization);
      }
    }
  }

  @Provide
  Arbitrary<PersonId> people() {
    return Organizations.person();
  }

  @Property(tries = 200)
  void otherIdsChangeNothingButNames(
      @ForAll("organizations") Organization organization, @ForAll("relabellings") OtherIds other) {
    Organization relabelled = other.of(organization);
    assertThat(relabelled.units())
        .containsExactlyElementsOf(map(organization.units().toList(), other::of));
    for (UnitId unit : organization.units().map(Unit::id).toList()) {
      UnitId there = other.of(unit);
      assertThat(relabelled.children(there))
          .containsExactlyElementsOf(map(organization.children(unit).toList(), other::of));
      assertThat(relabelled.charge(there))
          .isEqualTo(Charge.of(other.of(organization.charge(unit).holders())));
      assertThat(relabelled.furtherHeads(there))
          .isEqualTo(other.of(organization.furtherHeads(unit)));
      assertThat(relabelled.departments(there))
          .isEqualTo(map(organization.departments(unit), other::of));
      assertThat(relabelled.members(there))
          .containsExactlyInAnyOrderElementsOf(map(organization.members(unit).toList(), other::of));
    }
    for (PersonId person : Chances.people()) {
      assertThat(relabelled.posts(other.of(person)))
          .containsExactlyInAnyOrderElementsOf(map(organization.posts(person), other::of));
    }
  }

  private static <T> List<T> map(List<T> some, Function<T, T> change) {
    return some.stream().map(change).toList();
  }

  @Property(tries = 100)
  void eventsUnderOtherIdsDoTheSame(
      @ForAll("relabellings") OtherIds other, @ForAll("chances") List<Chances.Chance> chances) {
    Organization here = Organization.empty();
    Organization there = Organization.empty();
    PlainOrganization plain = new PlainOrganization();
    for (Chances.Chance chance : chances) {
      OrganizationEvent event = chance.event(plain);
      assertThat(there.problemsOf(other.of(event))).hasSameSizeAs(here.problemsOf(event));
      if (here.problemsOf(event).isEmpty()) {
        new PlainChanges(plain).happen(event, chance.when());
        here = here.after(event, chance.when());
        there = there.after(other.of(event), chance.when());
      }
    }
    assertThat(other.of(here)).isEqualTo(there);
  }

  @Provide
  Arbitrary<List<Chances.Chance>> chances() {
    return Chances.chances().list().ofMaxSize(30);
  }
}
