package org.leadershipmethod.examples.kubernetes;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.chain.ChainFamily.CHAIN;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.guidance.GuidanceFamily.GUIDANCE;
import static org.leadershipmethod.massline.MassLineFamily.MASS_LINE;
import static org.leadershipmethod.nucleus.NucleusFamily.NUCLEUS;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.Run;
import org.leadershipmethod.examples.files.CsvRow;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.RuleId;

/** Proposals of a real community: what a diagnosis finds, against what another program computed. */
class SampleProposalsTest {

  private static final RuleId BYPASSED = RuleId.of("HeadBypassed");

  private static Community community;
  private static Diagnosis diagnosis;
  private static JsonNode expected;

  @BeforeAll
  static void readSample() {
    community = Sample.community();
    diagnosis =
        Diagnosis.of(
            KubernetesCommand.METHOD, community.chronicle(), When.on(community.lastDay()).latest());
    expected = Sample.expected("expected-keps.json");
  }

  @Test
  void theLastDayIsTheLatestInTheInput() {
    assertThat(community.lastDay()).isEqualTo(LocalDate.of(2026, 8, 19));
    assertThat(community.proposals()).hasSize(expected.get("keps").asInt());
  }

  @Test
  void bypassesPerGroupAreAsExpected() {
    ImmutableMultiset<String> found =
        diagnosis.findings(BYPASSED).stream()
            .map(finding -> finding.where().toString())
            .collect(ImmutableMultiset.toImmutableMultiset());
    ImmutableMultiset.Builder<String> wanted = ImmutableMultiset.builder();
    expected
        .get("per_sig")
        .properties()
        .forEach(
            group ->
                wanted.addCopies(
                    group.getKey(), group.getValue().get("bypass_of_the_time").asInt()));
    assertThat(found).isEqualTo(wanted.build()).hasSize(31);
  }

  @Test
  void bypassesPerProposalAreAsExpected() {
    ImmutableSet<String> found =
        diagnosis.findings(BYPASSED).stream()
            .flatMap(finding -> finding.evidence().stream())
            .map(EntryId::value)
            .collect(toImmutableSet());
    Set<String> wanted = new HashSet<>();
    for (JsonNode one : expected.get("per_kep")) {
      if (one.get("approver_head_of_the_time").asText().equals("0")) {
        wanted.add(one.get("path").asText());
      }
    }
    wanted.removeAll(pathsWithoutApprover());
    assertThat(found).isEqualTo(wanted);
  }

  @Test
  void proposalsWithoutApproverAreNotExamined() {
    int named = 0;
    for (JsonNode group : expected.get("per_sig")) {
      named += group.get("real_approver").asInt();
    }
    assertThat(diagnosis.examined()).containsEntry(BYPASSED, named);
    ImmutableList<String> entries =
        diagnosis.notExamined().stream()
            .filter(one -> one.rule().equals(Optional.of(BYPASSED)))
            .flatMap(one -> one.entry().stream())
            .map(EntryId::value)
            .collect(ImmutableList.toImmutableList());
    assertThat(entries)
        .hasSize(206 - named)
        .containsExactlyInAnyOrderElementsOf(pathsWithoutApprover());
  }

  @Test
  void competingTargetsAreThoseThatPlainCountingGives() {
    Map<String, Integer> counts = new TreeMap<>();
    for (CsvRow row : Sample.proposalRows()) {
      if (!row.text("latest_milestone").isEmpty()) {
        String target = row.text("owning_sig") + " in " + row.text("latest_milestone");
        counts.merge(target, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < 2);
    assertThat(CompetingTargets.in(diagnosis.open()))
        .extracting(CompetingTargets::toString)
        .containsExactlyInAnyOrderElementsOf(
            counts.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).toList());
    int furtherOnes = counts.values().stream().mapToInt(count -> count - 1).sum();
    assertThat(diagnosis.findings(CompetingTargets.RULE)).hasSize(furtherOnes);
    String all = Run.of("kubernetes", Sample.folder().toString(), "--all").words();
    counts.forEach((target, count) -> assertThat(all).contains(target + " " + count));
  }

  @Test
  void rulesAboutPlansAreNotExaminedSinceNobodyWroteDownAPlan() {
    assertThat(diagnosis.notExamined())
        .filteredOn(one -> one.entry().isEmpty())
        .extracting(one -> one.rule().orElseThrow().value())
        .contains("SeveralCentres", "NoCentreDecided", "CentreDropped", "PeriodWithoutResult")
        .doesNotContain("SeveralCentresIndicated", "BatchUnranked");
  }

  @Test
  void theImpossibleDayIsNoticedOnceAndKeptAsText() {
    assertThat(community.notices())
        .singleElement()
        .asString()
        .contains("keps.csv:", "created '2023-14-05'", "begins on 2023-01-01");
    assertThat(community.proposals())
        .filteredOn(one -> one.created().equals("2023-14-05"))
        .hasSize(1);
  }

  @Test
  void whatIsShownFitsOnOneScreenAndIsStatusOne() {
    Run run = Run.of("kubernetes", Sample.folder().toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.screen()).hasSizeLessThanOrEqualTo(45).allMatch(line -> line.length() <= 100);
    assertThat(run.screen().get(0))
        .isEqualTo(
            "35 groups, 206 of 206 proposals, as of 2026-08-19: "
                + diagnosis.open().size()
                + " open findings.");
    assertThat(run.words())
        .contains(
            "HeadBypassed (M7.2, M7.1): 31 times in 5 groups",
            "ChargeShared (M7.1, our interpretation): 35 times in 35 groups",
            "Several proposals of one group for one release: 29 times; most: sig-api-machinery in"
                + " v1.37 10, sig-auth in v1.37 7,");
  }

  @Test
  void throughAFileTheDiagnosisIsTheSame(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("kubernetes.jsonl");
    ChronicleJson.standard().write(community.chronicle(), file);
    String day = community.lastDay().toString();
    Run run = Run.of("diagnose", "--chronicle", file.toString(), "--as-of", day, "--json");
    assertThat(run.status()).isEqualTo(1);
    LeadershipMethod everything =
        LeadershipMethod.of(RELAY, PLAN, GUIDANCE, GROUP, NUCLEUS, SOCIETY, CHAIN, MASS_LINE);
    Diagnosis found = run.diagnosis(everything);
    assertThat(found)
        .isEqualTo(
            Diagnosis.of(everything, community.chronicle(), When.on(community.lastDay()).latest()));
    assertThat(found.findings()).isEqualTo(diagnosis.findings());
  }

  @Test
  void nothingThatIsShownNamesAPerson() {
    Run run = Run.of("kubernetes", Sample.folder().toString(), "--all");
    Set<String> shown =
        Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(".,:;'\"()[]/@")))
            .omitEmptyStrings()
            .splitToStream(run.out().toLowerCase(Locale.ROOT))
            .collect(toImmutableSet());
    assertThat(Sets.intersection(shown, handles())).isEmpty();
  }

  private static Set<String> handles() {
    Stream<PersonId> leads = community.tenures().stream().map(Tenure::person);
    Stream<PersonId> approvers =
        community.proposals().stream().flatMap(one -> one.approvers().stream());
    return Stream.concat(leads, approvers).map(PersonId::value).collect(toImmutableSet());
  }

  private static ImmutableSet<String> pathsWithoutApprover() {
    return Sample.proposalRows().stream()
        .filter(row -> row.text("approvers").isEmpty())
        .map(row -> row.text("path"))
        .collect(toImmutableSet());
  }
}
