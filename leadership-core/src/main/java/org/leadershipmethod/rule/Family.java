package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.internal.Argument;

/**
 * A part of the method that a program can have in force: its rules, the views they read, and their
 * bounds.
 *
 * <p>The library has one for each subject of the texts; a program may declare families of its own
 * ({@code M9.1}).
 *
 * @param name what it is called in reports
 * @param rules what it asks
 * @param views the pictures that its rules and its users read, beside the organization
 * @param bounds what in it can be moved
 * @param shared what its rules say beside what is on their cards
 */
public record Family(
    String name,
    ImmutableList<Rule> rules,
    ImmutableList<View<?>> views,
    ImmutableList<Bound<?>> bounds,
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
    requireNonNull(rules, "rules");
    requireNonNull(views, "views");
    requireNonNull(bounds, "bounds");
    requireNonNull(shared, "shared");
  }

  /** A family whose rules say nothing beside what is on their cards. */
  public Family(
      String name,
      ImmutableList<Rule> rules,
      ImmutableList<View<?>> views,
      ImmutableList<Bound<?>> bounds) {
    this(name, rules, views, bounds, ImmutableList.of());
  }

  /** A family with rules, and neither views nor bounds yet. */
  public static Family of(String name, Rule... rules) {
    return new Family(name, Argument.all("rules", rules), ImmutableList.of(), ImmutableList.of());
  }

  /** The same family with these views. */
  public Family reading(View<?>... newViews) {
    return new Family(name, rules, Argument.all("newViews", newViews), bounds, shared);
  }

  /** The same family with these bounds. */
  public Family bounded(Bound<?>... newBounds) {
    return new Family(name, rules, views, Argument.all("newBounds", newBounds), shared);
  }

  /**
   * The same family, whose rules say this too, beside what is on their cards: what several say, and
   * the {@linkplain Part#terms terms} that stand in it.
   */
  public Family saying(Iterable<Template> newShared) {
    return new Family(name, rules, views, bounds, Argument.all("newShared", newShared));
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
