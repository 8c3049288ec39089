package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.Run;
import org.leadershipmethod.examples.SampleData;
import org.leadershipmethod.examples.openstack.Governance.State;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationHistory;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;

/** Teams of a real project on every day that is told of, against what another program computed. */
class SampleTeamsTest {

  private static final RuleId WITHOUT_HEAD = RuleId.of("DeliverablesWithoutHead");

  private static Path folder;
  private static Governance governance;
  private static OrganizationHistory history;
  private static JsonNode expected;

  @BeforeAll
  static void readSample() {
    folder = SampleData.folder("openstack");
    governance = GovernanceFiles.read(folder, ZoneOffset.UTC).orElseThrow();
    history = OrganizationHistory.of(GovernanceRecord.of(governance));
    expected = SampleData.expected(folder.resolve("expected.json"));
  }

  @Test
  void everyDayThatIsToldOfIsInTheChronicle() {
    assertThat(governance.states())
        .extracting(state -> state.roster().day().orElseThrow().toString())
        .containsExactlyElementsOf(
            ImmutableSet.<String>builder()
                .addAll(expected.get("yearly").fieldNames())
                .addAll(days().keySet())
                .build());
  }

  /** The days of which another program looked at the whole file. */
  private static Map<String, JsonNode> days() {
    return expected.properties().stream()
        .filter(one -> one.getKey().matches("\\d{4}-\\d{2}-\\d{2}"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void earlierYearsAreAsExpected() {
    SoftAssertions all = new SoftAssertions();
    expected
        .get("yearly")
        .properties()
        .forEach(year -> compare(Figures.of(asOf(year.getKey())), year.getValue(), all));
    all.assertAll();
  }

  @Test
  void daysWithTheWholeFileAreAsExpectedWhereEveryWordUnderNameIsTakenForOne() {
    SoftAssertions all = new SoftAssertions();
    days()
        .forEach(
            (day, wanted) -> {
              Examined examined = examined(day);
              compare(examined.asWritten(), wanted, all);
              all.assertThat(examined.deliverables())
                  .as("deliverables")
                  .isEqualTo(wanted.get("deliverables").asInt());
            });
    all.assertAll();
  }

  private static void compare(Figures figures, JsonNode wanted, SoftAssertions all) {
    all.assertThat(figures.teams()).as("teams").isEqualTo(wanted.get("teams").asInt());
    all.assertThat(figures.distributed())
        .as("distributed")
        .isEqualTo(wanted.get("distributed").asInt());
    all.assertThat(figures.vacant())
        .as("vacant")
        .extracting(UnitId::value)
        .containsExactlyInAnyOrderElementsOf(texts(wanted.get("ptl_vacant")));
    all.assertThat(figures.leads()).as("leads").isEqualTo(wanted.get("distinct_ptls").asInt());
    all.assertThat(figures.leadsOfSeveral())
        .as("leads of several")
        .isEqualTo(wanted.get("ptl_of_several_teams").asInt());
    all.assertThat(figures.oneLead())
        .as("one lead")
        .isEqualTo(
            wanted.get("teams").asInt()
                - wanted.get("distributed").asInt()
                - wanted.get("ptl_vacant").size());
  }

  @Test
  void wordsInThePlaceOfANameLeaveTheChargeVacant() {
    days()
        .keySet()
        .forEach(
            day -> {
              State last = examined(day).last().orElseThrow();
              ImmutableList<UnitId> without =
                  last.roster().teams().stream()
                      .filter(team -> !team.distributed())
                      .filter(team -> team.lead().filter(one -> !one.isPlaceholder()).isEmpty())
                      .map(Team::id)
                      .collect(toImmutableList());
              assertThat(examined(day).figures().vacant()).isEqualTo(without);
            });
  }

  @Test
  void whoStaysIsAsExpected() {
    SoftAssertions all = new SoftAssertions();
    for (JsonNode wanted : expected.get("turnover")) {
      Examined examined = examined(wanted.get("to").asText());
      LeadsKept kept = new LeadsKept(examined.since(examined.last().orElseThrow()).orElseThrow());
      assertThat(kept.period().from())
          .isEqualTo(When.on(LocalDate.parse(wanted.get("from").asText())).latest());
      compare(kept, wanted, all);
    }
    all.assertThat(expected.get("turnover")).isNotEmpty();
    all.assertAll();
  }

  private static void compare(LeadsKept kept, JsonNode wanted, SoftAssertions all) {
    all.assertThat(kept.inBoth()).isEqualTo(wanted.get("teams_in_both").asInt());
    all.assertThat(kept.ledInBoth()).hasSize(wanted.get("ptl_in_both").asInt());
    all.assertThat(kept.sameLead()).isEqualTo(wanted.get("same_ptl").asInt());
    all.assertThat(kept.ledInBoth().size() - kept.sameLead())
        .isEqualTo(wanted.get("changed").asInt());
    all.assertThat(kept.fromAnotherTeam())
        .isEqualTo(wanted.get("changed_and_new_ptl_led_another_team_before").asInt());
    if (!wanted.get("teams_gone").isNull()) {
      all.assertThat(kept.period().dissolved())
          .extracting(UnitId::value)
          .containsExactlyInAnyOrderElementsOf(texts(wanted.get("teams_gone")));
      all.assertThat(kept.period().created())
          .extracting(UnitId::value)
          .containsExactlyInAnyOrderElementsOf(texts(wanted.get("teams_new")));
    }
  }

  @Test
  void whereNobodyIsInOverallChargeADiagnosisSaysSo() {
    Examined examined =
        Examined.of(governance, When.on(governance.lastDay().orElseThrow()).latest());
    Figures figures = examined.figures();
    assertThat(examined.diagnosis().findings(WITHOUT_HEAD))
        .hasSize(figures.distributed() + figures.vacant().size())
        .allMatch(Finding::isOpen)
        .extracting(finding -> (UnitId) finding.where())
        .containsAll(figures.vacant());
    assertThat(examined.diagnosis().open())
        .hasSameSizeAs(examined.diagnosis().findings(WITHOUT_HEAD));
  }

  @Test
  void whatIsShownFitsOnOneScreenAndNamesNobody() {
    Run run = Run.of("openstack", folder.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.screen()).hasSizeLessThanOrEqualTo(50).allMatch(line -> line.length() <= 100);
    String shown = words(Run.of("openstack", folder.toString(), "--all").out());
    ImmutableSet<String> people =
        governance.states().stream()
            .flatMap(state -> state.roster().people())
            .filter(one -> !one.isPlaceholder())
            .map(one -> " " + words(one.name()) + " ")
            .collect(toImmutableSet());
    assertThat(people).isNotEmpty();
    assertThat(Sets.filter(people, shown::contains)).isEmpty();
  }

  private static String words(String text) {
    return String.join(
        " ",
        Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(".,:;'\"()[]/@")))
            .omitEmptyStrings()
            .split(text.toLowerCase(Locale.ROOT)));
  }

  private static Organization asOf(String day) {
    return history.asOf(When.on(LocalDate.parse(day)).latest());
  }

  private static Examined examined(String day) {
    return Examined.of(governance, When.on(LocalDate.parse(day)).latest());
  }

  private static ImmutableList<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::asText)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .collect(toImmutableList());
  }
}
