package org.leadershipmethod.examples.rust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.examples.Run;
import org.leadershipmethod.examples.SampleData;
import org.leadershipmethod.examples.snapshot.Role;
import org.leadershipmethod.examples.snapshot.Snapshots;
import org.leadershipmethod.group.LeaderOrigin;
import org.leadershipmethod.group.RenewalFigures;
import org.leadershipmethod.group.RenewalPeriod;

/** Teams of a real project are led, and renew their leads, as another program found. */
class SampleTeamsTest {

  private static Path folder;
  private static Teams teams;
  private static JsonNode expected;

  @BeforeAll
  static void read() {
    folder = SampleData.folder("rust");
    teams = TeamFiles.read(folder).orElseThrow();
    expected = SampleData.expected(folder.resolve("expected.json"));
  }

  @Test
  void everythingIsRead() {
    assertThat(teams.leftOut()).isEmpty();
    assertThat(teams.byHandle(ZoneOffset.UTC).unread()).isEmpty();
  }

  @Test
  void daysAreAsExpected() {
    SoftAssertions all = new SoftAssertions();
    Snapshots days = teams.byHandle(ZoneOffset.UTC);
    for (String block : new String[] {"facts", "yearly"}) {
      for (Map.Entry<String, JsonNode> day : expected.get(block).properties()) {
        compare(
            TeamFigures.of(days.days().get(LocalDate.parse(day.getKey()))).data(),
            day.getValue(),
            all);
      }
    }
    all.assertAll();
  }

  private static void compare(
      ImmutableMap<String, Object> found, JsonNode wanted, SoftAssertions all) {
    ImmutableMap.<String, String>builder()
        .put("teams", "teams")
        .put("rootsWithoutParent", "roots_without_parent")
        .put("maxDepth", "max_depth")
        .put("people", "people_in_active_teams")
        .put("distinctLeads", "distinct_leads")
        .put("leadPositions", "lead_positions")
        .put("membershipPositions", "membership_positions")
        .put("teamsWithoutLeads", "teams_without_leads")
        .put("byKind", "by_kind")
        .put("leadsPerTeamWithoutMarkers", "leads_per_team_distribution_non_marker")
        .buildOrThrow()
        .forEach(
            (ours, theirs) ->
                all.assertThat(text(found.get(ours)))
                    .as(theirs)
                    .isEqualTo(wanted.get(theirs).toString()));
  }

  private static String text(Object figure) {
    return new ObjectMapper().valueToTree(figure).toString();
  }

  @Test
  void whoStaysAndWhoIsNewIsAsExpected() {
    SoftAssertions all = new SoftAssertions();
    int numbered = 0;
    for (JsonNode wanted : expected.get("turnover")) {
      compare(teams.byHandle(ZoneOffset.UTC), "handle", wanted, all);
      if (isNumbered(LocalDate.parse(wanted.get("to").asText()))) {
        compare(teams.byAccount(ZoneOffset.UTC), "github_id", wanted, all);
        numbered++;
      }
    }
    assertThat(numbered).isPositive();
    all.assertAll();
  }

  /** The files of single teams tell no numbers, so a lead with a new name cannot be known again. */
  private static boolean isNumbered(LocalDate day) {
    return teams.lines().stream()
        .filter(line -> line.day().equals(day) && line.role().equals(Optional.of(Role.LEAD)))
        .allMatch(line -> teams.accounts().numbers().containsKey(line.person()));
  }

  private static void compare(Snapshots days, String block, JsonNode wanted, SoftAssertions all) {
    RenewalPeriod period =
        RustReport.table(days).periods().stream()
            .filter(
                one -> one.from().equals(days.end(LocalDate.parse(wanted.get("from").asText()))))
            .filter(one -> one.to().equals(days.end(LocalDate.parse(wanted.get("to").asText()))))
            .findFirst()
            .orElseThrow();
    RenewalFigures figures = period.figures();
    JsonNode theirs = wanted.get(block);
    ImmutableMap.<String, Integer>builder()
        .put("teams_in_both_non_marker", figures.units())
        .put("of_which_had_leads", figures.unitsLed())
        .put("leads_before", figures.before())
        .put("retained", figures.retained())
        .put("teams_all_leads_kept", figures.unitsKept())
        .put("teams_no_lead_kept", figures.unitsLost())
        .put("new_leads", figures.arrived().size())
        .put("new_from_members_of_same_team", figures.arrived().count(LeaderOrigin.WITHIN))
        .put("new_from_parent_team", figures.arrived().count(LeaderOrigin.PARENT))
        .buildOrThrow()
        .forEach(
            (key, found) ->
                all.assertThat(found)
                    .as(key + " of " + block + " since " + period.from())
                    .isEqualTo(theirs.get(key).asInt()));
    all.assertThat(figures.arrived().count(LeaderOrigin.ELSEWHERE))
        .as("new from elsewhere")
        .isEqualTo(
            theirs.get("new_from_descendant_team").asInt()
                + theirs.get("new_from_other_team").asInt());
  }

  @Test
  void teamsThatWerePutAwayAreCounted() {
    for (Map.Entry<String, JsonNode> day : expected.get("facts").properties()) {
      assertThat(teams.archived().get(LocalDate.parse(day.getKey())))
          .isEqualTo(day.getValue().get("archived_teams").asInt());
    }
  }

  @Test
  void championsAreInTheirTeamsAsExpected() {
    JsonNode wanted = SampleData.expected(folder.resolve("expected-goal-champions-2025h2.json"));
    Champions found = Iterables.getOnlyElement(teams.champions().asked(ZoneOffset.UTC));
    JsonNode ours = new ObjectMapper().valueToTree(found.data());
    assertThat(ours.get("positions")).isEqualTo(wanted.get("champion_positions"));
    assertThat(ours.get("championIs")).isEqualTo(wanted.get("champion_is"));
    assertThat(ours.get("byTeam")).isEqualTo(wanted.get("by_team"));
  }

  @Test
  void whatIsShownFitsOnOneScreen() {
    Run run = Run.of("rust", folder.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.screen()).hasSizeLessThanOrEqualTo(50).allMatch(line -> line.length() <= 100);
  }
}
