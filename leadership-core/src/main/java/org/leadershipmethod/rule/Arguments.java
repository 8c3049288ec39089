package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.leadershipmethod.internal.Argument;

/**
 * What the places of templates are filled with, by name: {@code Arguments.of("seats",
 * 3).and("needed", 2)}.
 *
 * <p>A template takes those that it names, so that a rule can say several things with the same
 * arguments.
 *
 * @param byName each by its name
 */
public record Arguments(ImmutableMap<String, Phrase> byName) {

  /** None, for a template without places. */
  public static final Arguments NONE = new Arguments(ImmutableMap.of());

  /** Makes them of what they are. */
  public Arguments {
    requireNonNull(byName, "byName");
  }

  /**
   * One argument.
   *
   * @param name the name of the place
   * @param value a number, a thing that rules are asked about, a duration, an enum, a sentence,
   *     several of these, or anything else that is a text
   * @throws IllegalArgumentException if the name is blank, or the value is a person
   */
  public static Arguments of(String name, Object value) {
    return NONE.and(name, value);
  }

  /**
   * One more argument, or another value of one that is there.
   *
   * @throws IllegalArgumentException if the name is blank, or the value is a person
   */
  public Arguments and(String name, Object value) {
    return new Arguments(
        ImmutableMap.<String, Phrase>builder()
            .putAll(byName)
            .put(Argument.text("name", name), Phrase.of(value))
            .buildKeepingLast());
  }
}
