package org.leadershipmethod.conventions;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
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

/**
 * The page with an entry for each rule of the library, as it is made of their cards: as Markdown,
 * for whoever reads it beside the code, and as HTML, for the Javadoc.
 */
final class RuleBookPage {

  private static final String BEGINNING =
      "This page has an entry for each rule of the library, made from the cards that the rules"
          + " carry.";

  private static final String ENTRIES =
      "Each entry says what the rule notices, why that does harm, on which clauses it stands, what"
          + " has to be written down for it, and what you can move. Then come two short records,"
          + " which you can save and diagnose: one that breaks the rule, with what is found, and one"
          + " that keeps it.";

  private static final ImmutableMap<Class<? extends Event>, String> NAMES =
      ImmutableBiMap.copyOf(EventKinds.standard().kinds()).inverse();

  private final List<RuleExample> examples;

  RuleBookPage(List<RuleExample> examples) {
    this.examples = examples;
  }

  String markdown(List<Family> families) {
    return blocks(families).map(PageBlock::markdown).collect(joining("\n\n", "", "\n"));
  }

  String html(List<Family> families) {
    return blocks(families)
        .map(PageBlock::html)
        .collect(
            joining(
                "\n",
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>The rule book</title></head>\n"
                    + "<body>\n",
                "\n</body>\n</html>\n"));
  }

  private Stream<PageBlock> blocks(List<Family> families) {
    return Stream.concat(
        Stream.of(
            new PageBlock.Heading(1, "The rule book"),
            new PageBlock.Text(BEGINNING),
            new PageBlock.Text(ENTRIES)),
        families.stream().flatMap(this::ofFamily));
  }

  private Stream<PageBlock> ofFamily(Family family) {
    return Stream.concat(
        Stream.of(new PageBlock.Heading(2, family.toString())),
        family.rules().stream().flatMap(this::ofRule));
  }

  private Stream<PageBlock> ofRule(Rule rule) {
    RuleExample example = RuleExample.of(rule.id(), examples);
    return Stream.of(
        new PageBlock.Heading(3, rule.id().value()),
        new PageBlock.Text(rule.card().why()),
        new PageBlock.Listed(facts(rule)),
        new PageBlock.Text("This breaks it, as of the end of " + day(example.breaks()) + ":"),
        record(example.breaks()),
        new PageBlock.Code("text", example.finding().explanation()),
        new PageBlock.Text("This keeps it, as of the end of " + day(example.keeps()) + ":"),
        record(example.keeps()));
  }

  private static ImmutableList<String> facts(Rule rule) {
    ImmutableList.Builder<String> facts = ImmutableList.builder();
    rule.card().clauses().forEach(clause -> facts.add(clause + ": " + clause.statement()));
    facts.add(
        "Kind: "
            + rule.card().deviation()
            + (rule.card().question() ? "; a question" : "")
            + (rule.card().ours() ? "; our interpretation" : "; as the clauses say it"));
    facts.add("Looks at: " + looksAt(rule));
    facts.add(
        "Reads: " + rule.card().reads().stream().map(kind -> named(kind)).collect(joining(", ")));
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
    return "You can move: "
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

  private static PageBlock record(Story story) {
    return new PageBlock.Code(
        "json", ChronicleJson.standard().toText(story.practice().chronicle()).strip());
  }
}
