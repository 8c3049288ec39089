package org.leadershipmethod.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.testkit.Organizations;

/** Two findings of an organization, and the events between them. */
@StatisticsReport(StatisticsReportMode.OFF)
class OrganizationChangeProperties {

  private static final When DAY = When.OUTSET;

  @Provide
  Arbitrary<Organization> organizations() {
    return Organizations.organizations();
  }

  @Provide
  Arbitrary<List<Chances.Chance>> chances() {
    return Chances.chances().list().ofMaxSize(12);
  }

  private static void often(String what, boolean found, double percent) {
    Statistics.label(what).collect(found);
    Statistics.label(what).coverage(c -> c.check(true).percentage(p -> p >= percent));
  }

  /** Each of the events happens to what those before it made, also of plain maps. */
  private static void assertLeads(Organization earlier, Organization later) {
    ImmutableList<OrganizationEvent> events = OrganizationChange.between(earlier, later);
    Organization now = earlier;
    PlainOrganization plain = plain(earlier);
    for (OrganizationEvent event : events) {
      assertThat(now.problemsOf(event)).as("%s of %s", event, events).isEmpty();
      now = now.after(event, DAY);
      new PlainChanges(plain).happen(event, DAY);
    }
    assertThat(now).as("after %s", events).isEqualTo(later);
    assertThat(plain.content()).isEqualTo(plain(later).content());
    events.forEach(event -> Statistics.label("kind").collect(event.getClass()));
  }

  private static PlainOrganization plain(Organization organization) {
    PlainOrganization plain = new PlainOrganization();
    new PlainChanges(plain).happen(new OrganizationRecorded(organization), DAY);
    return plain;
  }

  @Property(tries = 500)
  void theEventsLeadFromAnyOrganizationToAnyOther(
      @ForAll("organizations") Organization earlier, @ForAll("organizations") Organization later) {
    assertLeads(earlier, later);
    for (Class<?> kind :
        Set.of(
            UnitCreated.class,
            UnitRenamed.class,
            UnitMoved.class,
            UnitClosed.class,
            DepartmentOpened.class,
            DepartmentClosed.class,
            Appointed.class,
            Departed.class,
            MemberDescribed.class)) {
      Statistics.label("kind").coverage(c -> c.check(kind).count(n -> n > 50));
    }
  }

  @Property(tries = 300)
  void theyLeadThroughAnythingThatMayHappen(
      @ForAll("organizations") Organization earlier,
      @ForAll("chances") List<Chances.Chance> chances) {
    PlainOrganization plain = plain(earlier);
    Organization later = earlier;
    for (Chances.Chance chance : chances) {
      OrganizationEvent event = chance.event(plain);
      if (later.problemsOf(event).isEmpty()) {
        later = later.after(event, chance.when());
        new PlainChanges(plain).happen(event, chance.when());
      }
    }
    assertLeads(earlier, later);
    assertLeads(later, earlier);
    often("another", !earlier.equals(later), 60);
  }

  @Property(tries = 100)
  void nothingHappenedBetweenEquals(@ForAll("organizations") Organization organization) {
    Organization again = OtherIds.NONE.of(organization);
    assertThat(OrganizationChange.between(organization, again)).isEmpty();
  }

  /** What a single event of these kinds did, a single event tells, and most often the same. */
  @Property(tries = 1000)
  void oneEventIsFoundAgain(
      @ForAll("organizations") Organization earlier, @ForAll("single") Chances.Chance chance) {
    OrganizationEvent event = chance.event(plain(earlier));
    if (!earlier.problemsOf(event).isEmpty()) {
      return;
    }
    Organization later = earlier.after(event, DAY);
    ImmutableList<OrganizationEvent> found = OrganizationChange.between(earlier, later);
    boolean isNothing = later.equals(earlier);
    assertThat(found).as("%s", event).hasSize(isNothing ? 0 : 1);
    boolean isSame = found.equals(ImmutableList.of(event));
    Statistics.label("event").collect(event.getClass(), isSame);
    for (Class<?> kind : Set.of(UnitCreated.class, UnitClosed.class, Appointed.class)) {
      Statistics.label("event").coverage(c -> c.check(kind, true).count(n -> n > 3));
    }
  }

  @Provide
  Arbitrary<Chances.Chance> single() {
    return Chances.chances()
        .filter(
            chance ->
                !Set.of(Chances.Kind.RECORD, Chances.Kind.MERGE, Chances.Kind.SPLIT)
                    .contains(chance.kind()));
  }

  /** Any order of those side by side, which is where events can only put one at the end. */
  @Property(tries = 200)
  void anyOrderOfThoseSideBySideIsReached(
      @ForAll("orders") List<Integer> some, @ForAll("orders") List<Integer> others) {
    for (Optional<String> parent : List.of(Optional.<String>empty(), Optional.of("top"))) {
      assertLeads(row(parent, some), row(parent, others));
    }
    often("several", some.size() > 2 && others.size() > 2, 10);
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.integers().between(0, 6).list().uniqueElements().ofMaxSize(7);
  }

  private static Organization row(Optional<String> parent, List<Integer> units) {
    OrganizationBuilder builder = Organization.builder().unit("top");
    for (int unit : units) {
      builder.unit("u" + unit);
      parent.ifPresent(builder::under);
    }
    return builder.build();
  }
}
