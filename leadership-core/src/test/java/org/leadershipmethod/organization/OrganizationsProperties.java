package org.leadershipmethod.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Organizations;

/** The organizations that tests are tried on are what they are said to be, and of all kinds. */
@StatisticsReport(StatisticsReportMode.OFF)
class OrganizationsProperties {

  @Provide
  Arbitrary<Organization> organizations() {
    return Organizations.organizations();
  }

  @Provide
  Arbitrary<Organization> lawfulOrganizations() {
    return Organizations.lawfulOrganizations();
  }

  private static void often(String what, boolean found, double percent) {
    Statistics.label(what).collect(found);
    Statistics.label(what).coverage(c -> c.check(true).percentage(p -> p >= percent));
  }

  private static int depth(Organization organization) {
    return organization.units().mapToInt(unit -> depth(organization, unit.id())).max().orElse(-1);
  }

  private static int depth(Organization organization, UnitId unit) {
    return organization.parent(unit).map(parent -> depth(organization, parent) + 1).orElse(0);
  }

  @Property(tries = 500)
  void anyOrganizationsAreOfAllKinds(@ForAll("organizations") Organization organization) {
    Set<UnitId> units = organization.units().map(Unit::id).collect(Collectors.toSet());
    assertThat(units).hasSizeLessThanOrEqualTo(8);
    often("no unit", units.isEmpty(), 1);
    often("several trees", organization.roots().count() > 1, 20);
    often("three levels", depth(organization) >= 2, 15);
    often("vacant", units.stream().anyMatch(u -> organization.charge(u).isVacant()), 20);
    often("shared", units.stream().anyMatch(u -> organization.charge(u).isShared()), 15);
    often(
        "held", units.stream().anyMatch(u -> organization.charge(u).soleHolder().isPresent()), 50);
    often(
        "further heads", units.stream().anyMatch(u -> !organization.furtherHeads(u).isEmpty()), 50);
    often(
        "department without head",
        units.stream()
            .flatMap(unit -> organization.departments(unit).stream())
            .anyMatch(department -> department.inCharge().isEmpty()),
        15);
    often(
        "member not described",
        units.stream().flatMap(organization::members).anyMatch(m -> m.part().isEmpty()),
        20);
    often(
        "two posts",
        units.stream()
            .flatMap(unit -> organization.personnel(unit).stream())
            .anyMatch(person -> organization.posts(person).size() > 1),
        40);
  }

  @Property(tries = 300)
  void inLawfulOrganizationsAllIsInOrder(@ForAll("lawfulOrganizations") Organization organization) {
    assertThat(organization.unitCount()).isBetween(2, 20);
    assertThat(organization.roots()).hasSize(1);
    assertThat(depth(organization)).isBetween(1, 5);
    Set<PersonId> seen = new HashSet<>();
    UnitId root = organization.roots().findFirst().orElseThrow();
    ImmutableSet<FieldOfWork> fields = fields(organization, root);
    assertThat(fields).hasSizeBetween(1, 3);
    for (UnitId unit : organization.units().map(Unit::id).toList()) {
      assertThat(organization.charge(unit).soleHolder()).isPresent();
      assertThat(fields(organization, unit)).isEqualTo(fields);
      assertThat(organization.departments(unit)).allMatch(d -> d.inCharge().isPresent());
      assertThat(organization.members(unit)).allMatch(m -> m.part().isPresent());
      organization.personnel(unit).forEach(person -> assertThat(seen.add(person)).isTrue());
    }
    assertThat(seen).allMatch(person -> organization.posts(person).size() == 1);
    often("deep", depth(organization) >= 3, 20);
    often("large", organization.unitCount() > 10, 10);
    often("several fields", fields.size() > 1, 20);
    often("members", seen.size() > 4 * organization.unitCount(), 20);
  }

  private static ImmutableSet<FieldOfWork> fields(Organization organization, UnitId unit) {
    return organization.departments(unit).stream()
        .map(Department::field)
        .collect(ImmutableSet.toImmutableSet());
  }
}
