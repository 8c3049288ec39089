package org.leadershipmethod.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.rule.RuleId;

/** Known findings go into a text and come back, whatever stands in them. */
class KnownFindingsTextProperties {

  private static Arbitrary<String> texts() {
    Arbitrary<String> hard =
        Arbitraries.of(
            "",
            " ",
            "#",
            "|",
            "\\",
            "\n",
            "\r",
            "\t",
            "a",
            "when ",
            "in ",
            " times",
            "2",
            "u0041",
            "\u2028",
            "\u00a0",
            "\u202e",
            "\u0000",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\ufeff",
            "\udb40\udc01",
            "é");
    return Arbitraries.oneOf(
        hard.list().ofMaxSize(6).map(parts -> String.join("", parts)), Arbitraries.strings());
  }

  private static Arbitrary<String> names() {
    return texts().filter(text -> !text.isBlank());
  }

  private static Arbitrary<When> times() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs().between(-5_000_000, 5_000_000).map(LocalDate::ofEpochDay);
    Arbitrary<Instant> instants =
        Arbitraries.oneOf(
            Arbitraries.of(Instant.MIN, Instant.MAX, Instant.EPOCH),
            Arbitraries.longs()
                .between(-100_000_000_000L, 100_000_000_000L)
                .map(Instant::ofEpochMilli));
    return Arbitraries.oneOf(
        Arbitraries.just(When.OUTSET),
        days.map(When::on),
        Combinators.combine(days, days)
            .as((a, b) -> a.isAfter(b) ? When.during(b, a) : When.during(a, b)),
        Combinators.combine(instants, instants)
            .as((a, b) -> a.isAfter(b) ? new When(b, a) : new When(a, b)));
  }

  private static Arbitrary<FindingIdentity> identities() {
    Arbitrary<RuleId> rules = names().map(RuleId::of);
    Arbitrary<List<EntryId>> entries = names().map(EntryId::of).list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(
        Combinators.combine(rules, texts(), texts())
            .as((rule, where, about) -> identity(rule, where, about, List.of(), Optional.empty())),
        Combinators.combine(rules, texts(), texts(), times())
            .as((rule, where, about, t) -> identity(rule, where, about, List.of(), Optional.of(t))),
        Combinators.combine(rules, texts(), texts(), entries)
            .as((rule, where, about, in) -> identity(rule, where, about, in, Optional.empty())));
  }

  private static FindingIdentity identity(
      RuleId rule, String where, String about, List<EntryId> entries, Optional<When> when) {
    return new FindingIdentity(rule, where, about, ImmutableList.copyOf(entries), when);
  }

  @Provide
  Arbitrary<KnownFindings> known() {
    return identities()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .flatMap(few -> Arbitraries.of(few).list().ofMaxSize(8))
        .map(all -> new KnownFindings(ImmutableSortedMultiset.copyOf(all)));
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("known") KnownFindings known) {
    String text = known.toText();
    assertThat(KnownFindings.ofText(text).problems()).isEmpty();
    assertThat(KnownFindings.ofText(text).orElseThrow()).isEqualTo(known);
    assertThat(KnownFindings.ofText(text).orElseThrow().toText()).isEqualTo(text);
    Statistics.label("several of one")
        .collect(known.findings().elementSet().size() < known.size())
        .coverage(fair -> fair.check(true).percentage(share -> share > 5));
  }

  @Property
  void thereIsOneLineForEachFindingAndNothingHiddenInIt(@ForAll("known") KnownFindings known) {
    List<String> lines = known.toText().lines().toList();
    assertThat(lines).hasSize(1 + known.findings().elementSet().size()).doesNotHaveDuplicates();
    assertThat(String.join("", lines).codePoints())
        .noneMatch(Character::isISOControl)
        .noneMatch(c -> Character.getType(c) == Character.FORMAT)
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  @Property
  void theOrderOfTheLinesSaysNothing(
      @ForAll("known") KnownFindings known, @ForAll Random order, @ForAll boolean crlf) {
    List<String> lines = known.toText().lines().skip(1).collect(Collectors.toList());
    Collections.shuffle(lines, order);
    lines.add(0, KnownFindingsText.HEADING);
    lines.add(0, "# checked on Monday");
    lines.add("");
    String text = "\ufeff" + String.join(crlf ? "\r\n" : "\n", lines);
    assertThat(KnownFindings.ofText(text).orElseThrow()).isEqualTo(known);
  }

  @Property
  void anyTextIsReadOrToldWhatIsWrongWithIt(@ForAll String rest, @ForAll boolean heading) {
    String text = (heading ? KnownFindingsText.HEADING + "\n" : "") + rest;
    KnownFindings.ofText(text)
        .fold(
            known ->
                assertThat(KnownFindings.ofText(known.toText()).orElseThrow()).isEqualTo(known),
            problems ->
                assertThat(problems)
                    .extracting(Problem::where)
                    .allMatch(at -> at.startsWith("line ")));
  }
}
