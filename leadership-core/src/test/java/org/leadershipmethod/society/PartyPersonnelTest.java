package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.organization.FieldOfWork.PROPAGANDA;
import static org.leadershipmethod.relay.RelayFamily.RELAY;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Relay;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.rule.Step;

/** A party's units are an organization, and people are the same people in both. */
class PartyPersonnelTest {

  private static final EconomicPosition WAGES = EconomicPosition.of("wage labour");
  private static final EconomicPosition OWNING = EconomicPosition.of("owning");
  private static final LocalDate DAY = LocalDate.of(2031, 5, 1);

  private static final Organization ORGANIZATION =
      Organization.builder()
          .unit("country")
          .unit("union")
          .under("country")
          .inCharge("ada")
          .department(PROPAGANDA, "ben")
          .unit("union-in-town")
          .under("union")
          .inCharge("cem")
          .department(PROPAGANDA, "clerk")
          .unit("bank")
          .under("country")
          .inCharge("dora")
          .build();

  private static final Masses MASSES =
      Masses.builder()
          .people(WAGES, "ada", "ben", "cem", "dora", "clerk")
          .people(OWNING, "otto")
          .build();

  private static Practice started() {
    Practice practice = Practice.begin(ORGANIZATION, LeadershipMethod.of(RELAY, GROUP, SOCIETY));
    Practice known =
        practice.take(Step.of(new MassesRecorded(MASSES)), DAY).orElseThrow().practice();
    Step<StruggleRecorded> struggle =
        Struggle.of(MASSES.classOf(WAGES))
            .against(MASSES.classOf(OWNING))
            .at(StruggleStage.POLITICAL);
    return known.take(struggle, DAY).orElseThrow().practice();
  }

  private static FoundingStep founding(String unit) {
    return Party.of(MASSES.classOf(WAGES))
        .named("union")
        .withProgramme(Programme.stating("weekly pay").withGoals("a wage law"))
        .organizedUnder(UnitId.of(unit))
        .withMembers("ada", "ben", "cem", "dora");
  }

  private static ImmutableSet<PersonId> people(String... ids) {
    return Stream.of(ids).map(PersonId::of).collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void whoStandsInItsOrganizationsIsTold() {
    Taken<Party> founded = started().take(founding("union"), DAY).orElseThrow();
    PartyPersonnel personnel = PartyPersonnel.of(founded.value(), ORGANIZATION);
    assertThat(personnel.units())
        .containsExactlyInAnyOrder(UnitId.of("union"), UnitId.of("union-in-town"));
    assertThat(personnel.active()).containsExactlyInAnyOrderElementsOf(people("ada", "ben", "cem"));
    assertThat(personnel.others()).isEqualTo(people("clerk"));
    assertThat(founded.practice().situation().view(SocietyView.SOCIETY).party(PartyId.of("union")))
        .contains(founded.value());
  }

  @Test
  void aTaskGoesThroughThePartysOrganizationsAsThroughAnyOther() {
    Practice practice = started().take(founding("union"), DAY).orElseThrow().practice();
    Task leaflets = Task.of("leaflets", "Leaflets", PROPAGANDA);
    Taken<Relay> relayed =
        practice
            .take(Relay.of(leaflets).from("union", PROPAGANDA).to("union-in-town"), DAY)
            .orElseThrow();
    assertThat(relayed.value().assignments()).hasSize(2);
    assertThat(
            practice.situation().view(SocietyView.SOCIETY).masses().positionOf(PersonId.of("cem")))
        .contains(WAGES);
  }

  @Test
  void aPartyWithoutOrganizationsHasNobodyThere() {
    Party party =
        started()
            .take(
                Party.of(MASSES.classOf(WAGES))
                    .named("union")
                    .withProgramme(Programme.stating("weekly pay").withGoals("a wage law"))
                    .withMembers("ada"),
                DAY)
            .orElseThrow()
            .value();
    assertThat(PartyPersonnel.of(party, ORGANIZATION))
        .isEqualTo(new PartyPersonnel(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of()));
  }

  @Test
  void aUnitThatIsNotThereIsAProblemOfTheStep() {
    assertThat(started().take(founding("nowhere"), DAY).toString())
        .contains("the top unit of the party: found 'nowhere', expected the id of a unit");
  }
}
