package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.function.Function;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.NamesInFiles;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.clause.Text;
import org.leadershipmethod.internal.Argument;

/**
 * A part of the method that a program can have in force, with all that is its own: its rules, the
 * views they read, their bounds, the clauses it is about, and what its events and keys are called
 * in files.
 *
 * <p>The library has one for each subject of the texts; a program may declare families of its own
 * ({@code M9.1}). To have one in force is all that a program does for it: what reads and writes
 * files asks the family. For example:
 *
 * <pre>{@code
 * Family bookkeeping =
 *     Family.of("bookkeeping", new AccountsByHead(), new AccountsOverdue())
 *         .reading(ACCOUNTS)
 *         .bounded(INTERVAL)
 *         .withEvent("accounts-presented", AccountsPresented.class);
 * LeadershipMethod method = LeadershipMethod.of(RELAY, bookkeeping);
 * ChronicleJson json = ChronicleJson.of(method);
 * }</pre>
 *
 * <p>It does not say which other families have to be in force, nor check that its rules stand on
 * the clauses it is about: a rule of a host's own may stand on any, or on none.
 *
 * @param name what it is called in reports
 * @param clauses the clauses of the sections it is about, in the order of the texts; none where it
 *     is about none
 * @param rules what it asks
 * @param views the pictures that its rules and its users read, beside the organization
 * @param bounds what in it can be moved
 * @param inFiles what its kinds of events, its groups of them and its keys are called in files
 * @param shared what its rules say beside what is on their cards
 */
public record Family(
    String name,
    ImmutableSet<Clause> clauses,
    ImmutableList<Rule> rules,
    ImmutableList<View<?>> views,
    ImmutableList<Bound<?>> bounds,
    NamesInFiles inFiles,
    ImmutableList<Template> shared) {

  /**
   * Makes a family.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Family {
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("A family needs a name, but it was blank.");
    }
    requireNonNull(clauses, "clauses");
    requireNonNull(rules, "rules");
    requireNonNull(views, "views");
    requireNonNull(bounds, "bounds");
    requireNonNull(inFiles, "inFiles");
    requireNonNull(shared, "shared");
  }

  /** A family with rules, and nothing else yet. */
  public static Family of(String name, Rule... rules) {
    return of(name, Argument.all("rules", rules));
  }

  /** A family with rules, and nothing else yet. */
  public static Family of(String name, Iterable<? extends Rule> rules) {
    return new Family(
        name,
        ImmutableSet.of(),
        Argument.all("rules", rules),
        ImmutableList.of(),
        ImmutableList.of(),
        NamesInFiles.NONE,
        ImmutableList.of());
  }

  /**
   * The same family, about these sections of a text too: {@code about(METHODS_OF_LEADERSHIP, 7)}.
   *
   * @throws IllegalArgumentException if the text has no such section
   */
  public Family about(Text text, int... sections) {
    ImmutableSet.Builder<Clause> all = ImmutableSet.builder();
    all.addAll(clauses);
    for (int section : requireNonNull(sections, "sections")) {
      ImmutableList<Clause> more = Clause.ofSection(text, section);
      if (more.isEmpty()) {
        throw new IllegalArgumentException(
            "'" + text.title() + "' has no section " + section + ".");
      }
      all.addAll(more);
    }
    return new Family(name, all.build(), rules, views, bounds, inFiles, shared);
  }

  /** The same family with these views. */
  public Family reading(View<?>... newViews) {
    return new Family(
        name, clauses, rules, Argument.all("newViews", newViews), bounds, inFiles, shared);
  }

  /** The same family with these bounds. */
  public Family bounded(Bound<?>... newBounds) {
    return new Family(
        name, clauses, rules, views, Argument.all("newBounds", newBounds), inFiles, shared);
  }

  /**
   * The same family with one more kind of event.
   *
   * @param name what it is called in files, for good
   * @param kind a record
   * @throws IllegalArgumentException if the name is blank or taken within this family, or the class
   *     has a name or is no record
   */
  public Family withEvent(String name, Class<? extends Event> kind) {
    return named(inFiles.withEvent(name, kind));
  }

  /**
   * The same family with one more group of kinds, such as the interface that its events share, so
   * that a chronicle can say that it covers all of them.
   *
   * @param name what it is called in files, for good
   * @param group an interface
   * @throws IllegalArgumentException if the name is blank or taken within this family, or the class
   *     has a name or is no interface
   */
  public Family withGroup(String name, Class<? extends Event> group) {
    return named(inFiles.withGroup(name, group));
  }

  /**
   * The same family with one more kind of thing that rules are asked about and findings point at.
   *
   * @param name what it is called in files, for good
   * @param key a record
   * @throws IllegalArgumentException if the name is blank or taken within this family, or the class
   *     has a name or is no record
   */
  public Family withKey(String name, Class<? extends Key> key) {
    return named(inFiles.withKey(name, key));
  }

  /**
   * The same family with one more type of the program's own that stands in files as a text.
   *
   * @param <T> the type
   * @param type its class
   * @param parse makes a value of its text, or throws where the text is none
   * @param format the text of a value, from which {@code parse} makes an equal one
   * @throws IllegalArgumentException if the type stands as a text already
   */
  public <T> Family withText(
      Class<T> type, Function<String, T> parse, Function<? super T, String> format) {
    return named(inFiles.withText(type, parse, format));
  }

  /**
   * The same family with only these of its rules in force; nothing is said of the others, as if
   * they were not there. For example {@code RELAY.only(RelayRuleId.HEAD_BYPASSED)}.
   *
   * @throws IllegalArgumentException if it has no rule of one of these ids, or none is given
   */
  public Family only(RuleId... ids) {
    ImmutableSet<RuleId> chosen = ImmutableSet.copyOf(Argument.all("ids", ids));
    Sets.SetView<RuleId> unknown = Sets.difference(chosen, ruleIds());
    if (chosen.isEmpty() || !unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "Family '"
              + name
              + "' is asked for only some of its rules, but "
              + (chosen.isEmpty() ? "none was named" : "it has no " + Joiner.on(", ").join(unknown))
              + "; it has "
              + Joiner.on(", ").join(ruleIds())
              + ".");
    }
    ImmutableList<Rule> some =
        rules.stream()
            .filter(rule -> chosen.contains(rule.id()))
            .collect(ImmutableList.toImmutableList());
    return new Family(name, clauses, some, views, bounds, inFiles, shared);
  }

  private Family named(NamesInFiles newNames) {
    return new Family(name, clauses, rules, views, bounds, newNames, shared);
  }

  /** The ids of its rules, in their order. */
  public ImmutableSet<RuleId> ruleIds() {
    return rules.stream().map(Rule::id).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The same family, whose rules say this too, beside what is on their cards: what several say, and
   * the {@linkplain Phrase#terms terms} that stand in it.
   */
  public Family saying(Iterable<Template> newShared) {
    ImmutableList<Template> all =
        ImmutableList.<Template>builder()
            .addAll(shared)
            .addAll(Argument.all("newShared", newShared))
            .build();
    return new Family(name, clauses, rules, views, bounds, inFiles, all);
  }

  /**
   * All that the family can say: what is on the cards of its rules, the names of its bounds, and
   * what its rules share. Each needs a text in another language.
   */
  public ImmutableList<Template> templates() {
    ImmutableList.Builder<Template> templates = ImmutableList.builder();
    rules.forEach(rule -> templates.addAll(rule.card().templates().values()));
    bounds.forEach(bound -> templates.add(bound.named()));
    return templates.addAll(shared).build();
  }

  /** Its name. */
  @Override
  public String toString() {
    return name;
  }
}
