package org.leadershipmethod.conventions;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.json.EventKinds;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Phrase;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.testkit.RuleExample;
import org.leadershipmethod.testkit.Story;

/** The page with an entry for each rule of the library, as it is made of their cards. */
final class RuleBookPage {

  private static final String BEGINNING =
      """
      # The rule book

      This page has an entry for each rule of the library, made from the cards that the rules carry.

      Each entry says what the rule notices, why that does harm, on which clauses it stands, what has
      to be written down for it, and what you can move. Then come two short records, which you can
      save and diagnose: one that breaks the rule, with what is found, and one that keeps it. How to
      diagnose a record, [looking back](looking-back.md) tells.
      """;

  private static final ImmutableMap<Class<? extends Event>, String> NAMES =
      ImmutableBiMap.copyOf(EventKinds.standard().kinds()).inverse();

  private final List<RuleExample> examples;

  RuleBookPage(List<RuleExample> examples) {
    this.examples = examples;
  }

  String text(List<Family> families) {
    return BEGINNING + families.stream().map(this::ofFamily).collect(joining());
  }

  private String ofFamily(Family family) {
    return "\n## " + family + "\n" + family.rules().stream().map(this::ofRule).collect(joining());
  }

  private String ofRule(Rule rule) {
    RuleExample example = RuleExample.of(rule.id(), examples);
    return "\n### "
        + rule.id()
        + "\n\n"
        + rule.card().why()
        + "\n\n"
        + String.join("\n", facts(rule))
        + "\n\nThis breaks it, as of the end of "
        + day(example.breaks())
        + ":\n\n"
        + record(example.breaks())
        + "\n```text\n"
        + example.finding().explanation()
        + "\n```\n\nThis keeps it, as of the end of "
        + day(example.keeps())
        + ":\n\n"
        + record(example.keeps());
  }

  private static ImmutableList<String> facts(Rule rule) {
    ImmutableList.Builder<String> facts = ImmutableList.builder();
    rule.card().clauses().forEach(clause -> facts.add("- " + clause + ": " + clause.statement()));
    facts.add(
        "- Kind: "
            + rule.card().deviation()
            + (rule.card().ours() ? "; our interpretation" : "; as the clauses say it"));
    facts.add("- Looks at: " + looksAt(rule));
    facts.add(
        "- Reads: " + rule.card().reads().stream().map(kind -> named(kind)).collect(joining(", ")));
    rule.bounds().forEach(bound -> facts.add(bound(bound)));
    return facts.build();
  }

  private static String looksAt(Rule rule) {
    return rule instanceof StepRule<?>
        ? "each step, before it is taken or when it is found"
        : "how things stand, whenever they change and when the time for it has run out";
  }

  /** As it stands in the records below; a group of kinds by its class. */
  private static String named(Class<? extends Event> kind) {
    return "`" + NAMES.getOrDefault(kind, kind.getSimpleName()) + "`";
  }

  private static String bound(Bound<?> bound) {
    String source = bound.isOurs() ? "ours: " + bound.reason() : bound.reason();
    String range = bound.range().equals("any") ? "" : ", " + bound.range();
    return "- You can move: "
        + bound.name()
        + ", "
        + Phrase.of(bound.value())
        + " ("
        + source
        + ")"
        + range;
  }

  private static LocalDate day(Story story) {
    return LocalDate.ofInstant(story.diagnosis().asOf(), ZoneOffset.UTC);
  }

  private static String record(Story story) {
    return "```json\n" + ChronicleJson.standard().toText(story.practice().chronicle()) + "```\n";
  }
}
