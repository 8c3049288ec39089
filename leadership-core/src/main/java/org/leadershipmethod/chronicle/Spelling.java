package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/**
 * How values of a type of the program's own stand as a text.
 *
 * <p>For example {@code new Spelling<>(URI.class, URI::create, URI::toString)}. A record of one
 * text needs none: it is that text already.
 *
 * @param <T> the type
 * @param type its class
 * @param parse makes a value of its text, or throws where the text is none
 * @param format the text of a value, from which {@code parse} makes an equal one
 */
public record Spelling<T>(
    Class<T> type, Function<String, T> parse, Function<? super T, String> format) {

  /** Makes a spelling. */
  public Spelling {
    requireNonNull(type, "type");
    requireNonNull(parse, "parse");
    requireNonNull(format, "format");
  }

  /** Whose spelling it is. */
  @Override
  public String toString() {
    return "the spelling of " + type.getName();
  }
}
