package org.leadershipmethod.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a template: words as they are, or a place for an argument.
 *
 * @param name the name of the argument; empty for words as they are
 * @param one the words, or the word where the number is one
 * @param many the word where it is another number
 * @param kind how it is filled
 */
record Slot(String name, String one, String many, Kind kind) {

  /** What places look like, for messages. */
  static final String FORMS = "{name}, {name:one|several} or {name?one|several}";

  private static final Pattern PLACE =
      Pattern.compile("\\{([a-z][A-Za-z]*)(?:([:?])([^{}|]*)\\|([^{}|]*))?}");

  /** How a place is filled. */
  enum Kind {
    WORDS,
    VALUE,
    NUMBERED,
    AGREEING
  }

  /** All pieces of a template, in their order. */
  static ImmutableList<Slot> all(String text) {
    ImmutableList.Builder<Slot> places = ImmutableList.builder();
    Matcher matcher = PLACE.matcher(text);
    int end = 0;
    while (matcher.find()) {
      places.add(words(text.substring(end, matcher.start())));
      places.add(of(matcher));
      end = matcher.end();
    }
    return places.add(words(text.substring(end))).build();
  }

  private static Slot words(String words) {
    if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
      throw new IllegalArgumentException("A place is " + FORMS + ", but there was: " + words);
    }
    return new Slot("", words, "", Kind.WORDS);
  }

  private static Slot of(Matcher matcher) {
    String mark = matcher.group(2);
    Kind kind = mark == null ? Kind.VALUE : mark.equals(":") ? Kind.NUMBERED : Kind.AGREEING;
    return new Slot(
        Objects.requireNonNull(matcher.group(1)),
        Objects.requireNonNullElse(matcher.group(3), ""),
        Objects.requireNonNullElse(matcher.group(4), ""),
        kind);
  }

  boolean isCounted() {
    return kind == Kind.NUMBERED || kind == Kind.AGREEING;
  }

  String filled(ImmutableMap<String, Phrase> parts, Words words) {
    if (kind == Kind.WORDS) {
      return one;
    }
    Phrase part = Objects.requireNonNull(parts.get(name), name);
    return part instanceof Phrase.Count count && isCounted()
        ? counted(count.number())
        : words.of(part);
  }

  private String counted(long number) {
    String word = number == 1 ? one : many;
    return kind == Kind.NUMBERED ? number + " " + word : word;
  }
}
