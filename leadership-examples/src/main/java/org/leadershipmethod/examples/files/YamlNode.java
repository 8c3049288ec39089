package org.leadershipmethod.examples.files;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.leadershipmethod.input.Problem;

/**
 * A part of a YAML document, with the line on which it begins.
 *
 * <p>Every scalar is text, just as it was written: a handle of digits only stays what it is, and so
 * does a date that is none. Only {@code null} and {@code ~} are nothing, as if the place were
 * empty.
 */
public sealed interface YamlNode {

  /** The line on which it begins, counted from 1. */
  int line();

  /**
   * A scalar.
   *
   * @param value the text as written, without quotes; empty where there is nothing
   * @param line where it stands
   */
  record Text(String value, int line) implements YamlNode {}

  /**
   * A sequence.
   *
   * @param items what is in it
   * @param line where it begins
   */
  record Items(ImmutableList<YamlNode> items, int line) implements YamlNode {}

  /**
   * A mapping.
   *
   * @param fields what is in it, by key
   * @param line where it begins
   */
  record Fields(ImmutableMap<String, YamlNode> fields, int line) implements YamlNode {

    /** What stands under a key; empty also where the key is there and nothing under it. */
    public Optional<YamlNode> field(String key) {
      return Optional.ofNullable(fields.get(key)).filter(node -> !node.isNothing());
    }

    /** The text under a key; empty where there is none. */
    public Optional<String> text(String key) {
      return field(key).flatMap(YamlNode::asText);
    }
  }

  /**
   * Something that is not read, and stops nobody who does not need it.
   *
   * @param found what it is
   * @param expected what would be read in its place
   * @param line where it stands
   */
  record Unusable(String found, String expected, int line) implements YamlNode {}

  /**
   * That this is not what somebody needs here.
   *
   * @param source the file
   * @param found what it is, in the place where it stands
   * @param expected what was needed
   */
  default Problem problem(SourceText source, String found, String expected) {
    return this instanceof Unusable unusable
        ? new Problem(source.at(line()), unusable.found(), unusable.expected())
        : new Problem(source.at(line()), found, expected);
  }

  /** Whether nothing is there, or only spaces. */
  default boolean isNothing() {
    return asText().filter(String::isBlank).isPresent();
  }

  /** The text of a scalar. */
  default Optional<String> asText() {
    return this instanceof Text text ? Optional.of(text.value()) : Optional.empty();
  }

  /** What it is, in words. */
  default String kind() {
    if (this instanceof Text text) {
      return text.isNothing() ? "nothing" : "a text";
    }
    if (this instanceof Unusable unusable) {
      return unusable.found();
    }
    return this instanceof Items ? "a list" : "a mapping";
  }
}
