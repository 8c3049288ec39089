package org.leadershipmethod.method;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.json.BrokenLines;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.plan.PlanFamily;
import org.leadershipmethod.relay.RelayFamily;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.VagueRecords;

/** A record with spans accuses nobody whom one choice of moments within them would acquit. */
class VagueTimeProperties {

  private static final LeadershipMethod METHOD =
      LeadershipMethod.of(RelayFamily.RELAY, PlanFamily.PLAN, GroupFamily.GROUP);

  /** Of these rules a day is one time, and exact moments of the day are several. */
  private static final ImmutableSet<RuleId> A_DAY_IS_ONE_TIME =
      ImmutableSet.of(RuleId.of("RelayedUnranked"), RuleId.of("WholesaleChange"));

  private static final int CHOICES = 60;
  private static final Instant LAST = Instant.parse("2036-01-01T00:00:00Z");

  record Same(RuleId rule, Key where, Key about, ImmutableSet<EntryId> evidence) {
    /** What was done again is told with the first time, and may be known less exactly. */
    static Stream<Same> of(Finding finding) {
      ImmutableList<EntryId> evidence =
          finding.breach().turn().isPresent() ? finding.breach().evidence() : ImmutableList.of();
      return Stream.concat(Stream.of(evidence), finding.again().stream().map(ImmutableList::of))
          .map(entries -> of(finding, ImmutableSet.copyOf(entries)));
    }

    private static Same of(Finding finding, ImmutableSet<EntryId> evidence) {
      return new Same(finding.rule(), finding.where(), finding.breach().about(), evidence);
    }
  }

  @Provide
  Arbitrary<Chronicle> records() {
    return VagueRecords.vagueRecords();
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.of(0, 76, 150, 365, 1500)
        .map(
            days ->
                LocalDate.of(2031, 1, 1).plusDays(days).atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  @Property(tries = 500)
  void whatIsFoundStandsForEveryChoiceOfMoments(
      @ForAll("records") Chronicle vague, @ForAll("moments") Instant asOf, @ForAll long seed) {
    Diagnosis diagnosis = Diagnosis.of(METHOD, vague, asOf);
    Set<Same> found = found(diagnosis);
    Set<Same> always = null;
    for (Chronicle exact : VagueRecords.exact(vague, CHOICES, new Random(seed))) {
      Diagnosis one = Diagnosis.of(METHOD, exact, asOf);
      // an order in which an entry names what is not there yet is none that the record allows
      if (unusable(diagnosis).containsAll(unusable(one))) {
        Set<Same> there = found(one);
        assertThat(there)
            .as("%s of %s", exact.recorded().toList(), vague.recorded().toList())
            .containsAll(found);
        always = always == null ? new HashSet<>(there) : always;
        always.retainAll(there);
      }
    }
    count("found", !found.isEmpty(), 30);
    count("too vague", isTooVague(diagnosis), 0.1);
    Set<Same> standing = always == null ? Set.of() : always;
    Statistics.label("lost, though it was found in every choice that was tried")
        .collect(!found.containsAll(standing))
        .coverage(fair -> fair.check(true).percentage(share -> share < 2));
  }

  private static void count(String what, boolean is, double least) {
    Statistics.label(what)
        .collect(is)
        .coverage(fair -> fair.check(true).percentage(share -> share >= least));
  }

  private static Set<Same> found(Diagnosis diagnosis) {
    return diagnosis.findings().stream()
        .filter(one -> !A_DAY_IS_ONE_TIME.contains(one.rule()))
        .flatMap(Same::of)
        .collect(toImmutableSet());
  }

  private static boolean isTooVague(Diagnosis diagnosis) {
    return diagnosis.notExamined().stream()
        .anyMatch(
            one -> one.rule().isPresent() && one.reason().toString().contains("; if it was "));
  }

  @Property(tries = 300)
  void itIsFoundStepByStepAsAtOnce(@ForAll("records") Chronicle vague) {
    Practice practice = Practice.resume(Chronicle.empty(), METHOD);
    for (Entry entry : vague.recorded().toList()) {
      practice = practice.note(entry.event(), entry.when());
    }
    assertThat(practice.diagnosis(LAST)).isEqualTo(Diagnosis.of(METHOD, vague, LAST));
  }

  @Property(tries = 300)
  void theGuardSaysOfAStepWhatTheDiagnosisSaysAfterIt(@ForAll("records") Chronicle vague) {
    Entry last = vague.get(vague.size() - 1);
    Practice before = Practice.resume(vague.first(vague.size() - 1), METHOD);
    Set<Expected> open = openSteps(before.note(last.event(), last.when()).diagnosis(LAST));
    Ruling<?> ruling = before.take(Step.of(last.event()), last.when());
    if (ruling instanceof Ruling.Refused<?> refused) {
      assertThat(refused.findings().stream().filter(VagueTimeProperties::isStep).map(Expected::of))
          .isSubsetOf(open);
    } else {
      assertThat(openSteps(before.diagnosis(LAST))).containsAll(open);
    }
    count("granted", ruling.isGranted(), 10);
    count("refused", !ruling.isGranted(), 10);
  }

  private static Set<Expected> openSteps(Diagnosis diagnosis) {
    return diagnosis.open().stream()
        .filter(VagueTimeProperties::isStep)
        .map(Expected::of)
        .collect(toImmutableSet());
  }

  private static boolean isStep(Finding finding) {
    return finding.breach().turn().isPresent();
  }

  @Property(tries = 300)
  void itIsFoundInAFileThatIsReadOnceAsInAWholeRecord(
      @ForAll("records") Chronicle vague, @ForAll("moments") Instant asOf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ChronicleJson.standard().write(vague, bytes);
    Diagnosis streamed =
        ChronicleJson.standard()
            .diagnose(
                ByteSource.wrap(bytes.toByteArray()), "a record", METHOD, asOf, BrokenLines.STOP)
            .orElseThrow();
    assertThat(streamed).isEqualTo(Diagnosis.of(METHOD, vague, asOf));
  }

  private static Set<EntryId> unusable(Diagnosis diagnosis) {
    return diagnosis.notExamined().stream()
        .filter(one -> one.rule().isEmpty())
        .flatMap((NotExamined one) -> one.entry().stream())
        .collect(toImmutableSet());
  }
}
