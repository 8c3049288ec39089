package org.leadershipmethod.examples.kubernetes;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationHistory;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.RelayFamily;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;

/**
 * The groups of a real community and their leads, as of a day, against what another program
 * computed.
 */
class SampleGroupsTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RelayFamily.RELAY);
  private static final Instant AS_OF = When.on(LocalDate.of(2025, 1, 1)).latest();
  private static final RuleId SHARED = RuleId.of("ChargeShared");

  private static Community community;
  private static JsonNode expected;

  @BeforeAll
  static void readSample() {
    community = Sample.community();
    expected = Sample.expected("expected-sigs-2025-01-01.json");
  }

  @Test
  void groupsKindsAndLeadsAreAsExpected() {
    Organization organization = organization();
    SoftAssertions all = new SoftAssertions();
    all.assertThat(community.snapshot().groups())
        .hasSize(35)
        .hasSameSizeAs(expected.get("by_group"));
    for (Group group : community.snapshot().groups()) {
      JsonNode facts = expected.get("by_group").get(group.id().value());
      ImmutableSet<PersonId> inCharge = organization.charge(group.id()).holders();
      all.assertThat(organization.unit(group.id()).orElseThrow().kind())
          .hasToString(facts.get("kind").asText());
      all.assertThat(group.chairs())
          .as("chairs of %s", group.id())
          .hasSize(facts.get("chairs").asInt());
      all.assertThat(group.techLeads())
          .as("leads of %s", group.id())
          .hasSize(facts.get("tech_leads").asInt());
      all.assertThat(both(group))
          .containsExactlyInAnyOrderElementsOf(texts(facts.get("chair_and_tech_lead")));
      all.assertThat(inCharge)
          .as("in charge of %s", group.id())
          .hasSize(facts.get("leaders").asInt());
      all.assertThat(inCharge)
          .as("in charge of %s", group.id())
          .containsExactlyInAnyOrderElementsOf(group.leads());
    }
    all.assertAll();
  }

  @Test
  void kindsAndPeopleAreAsManyAsExpected() {
    Organization organization = organization();
    assertThat(organization.personCount())
        .isEqualTo(expected.get("distinct_leaders_all_groups").asInt());
    expected
        .get("groups")
        .properties()
        .forEach(
            kind ->
                assertThat(
                        organization
                            .units()
                            .filter(unit -> unit.kind().value().equals(kind.getKey())))
                    .hasSize(kind.getValue().asInt()));
  }

  @Test
  void theChargeOfEveryGroupIsFoundToBeShared() {
    Diagnosis diagnosis = Diagnosis.of(METHOD, community.chronicle(), AS_OF);
    ImmutableList<Finding> shared = diagnosis.findings(SHARED);
    assertThat(shared).hasSize(35).allMatch(Finding::isOpen);
    assertThat(shared)
        .extracting(finding -> (UnitId) finding.where())
        .containsExactlyInAnyOrderElementsOf(
            community.snapshot().groups().stream().map(Group::id).toList());
    assertThat(shared)
        .allSatisfy(
            finding ->
                assertThat(finding.who())
                    .hasSize(
                        expected
                            .get("by_group")
                            .get(finding.where().toString())
                            .get("leaders")
                            .asInt()));
  }

  private static Organization organization() {
    return OrganizationHistory.of(community.chronicle()).asOf(AS_OF);
  }

  private static Set<String> both(Group group) {
    return Sets.intersection(group.chairs(), group.techLeads()).stream()
        .map(PersonId::value)
        .collect(toImmutableSet());
  }

  private static ImmutableSet<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::asText)
        .collect(toImmutableSet());
  }
}
