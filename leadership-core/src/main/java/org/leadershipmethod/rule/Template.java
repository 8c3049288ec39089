package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import org.leadershipmethod.internal.Argument;

/**
 * What a rule says, with places that are filled when it says it: {@code {seats:person sits|people
 * sit} here}.
 *
 * <p>A place is one of three: {@code {unit}} is the argument of that name; {@code
 * {votes:vote|votes}} is a number and the word for one or for several, "1 vote" or "3 votes";
 * {@code {seats?sits|sit}} is one of two words, by a number that is told elsewhere. Checked when a
 * template is made: every place can be read.
 *
 * <p>It stands in English beside its rule. In another language it stands in a file of {@link Words}
 * under the same key, with the same places. This class is immutable.
 */
public final class Template {

  private final String key;
  private final String text;
  private final ImmutableList<Slot> places;

  private Template(String key, String text, ImmutableList<Slot> places) {
    this.key = key;
    this.text = text;
    this.places = places;
  }

  /**
   * A template with its key: the rule's id and what it is for, such as {@code HeadBypassed.said}.
   *
   * @param key what it stands under in a file of words
   * @param text what it says
   * @throws IllegalArgumentException if one is blank, or a place cannot be read; the message says
   *     which
   */
  public static Template of(String key, String text) {
    return new Template(Argument.text("key", key), Argument.text("text", text), Slot.all(text));
  }

  /** What it stands under in a file of words. */
  public String key() {
    return key;
  }

  /** What it says, with its places. */
  public String text() {
    return text;
  }

  /** The names of its places. */
  public ImmutableSet<String> names() {
    return places.stream()
        .map(Slot::name)
        .filter(name -> !name.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The names of its places that stand for a number. */
  ImmutableSet<String> counts() {
    return places.stream()
        .filter(Slot::isCounted)
        .map(Slot::name)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** A template without places, as the sentence that it is. */
  public Sentence alone() {
    return with(Arguments.NONE);
  }

  /**
   * The sentence with this argument, where there is one place.
   *
   * @throws IllegalArgumentException if a place is not filled, or one for a number with something
   *     else
   */
  public Sentence with(String name, Object value) {
    return with(Arguments.of(name, value));
  }

  /**
   * The sentence with these arguments, of which it takes those that it names.
   *
   * @throws IllegalArgumentException if a place is not filled, or one for a number with something
   *     else
   */
  public Sentence with(Arguments arguments) {
    ImmutableMap<String, Phrase> given = requireNonNull(arguments, "arguments").byName();
    names().forEach(name -> requireGiven(name, given));
    counts().forEach(name -> requireCount(name, given));
    return new Sentence(this, ImmutableMap.copyOf(Maps.filterKeys(given, names()::contains)));
  }

  private void requireGiven(String name, ImmutableMap<String, Phrase> given) {
    if (!given.containsKey(name)) {
      throw new IllegalArgumentException(
          "The template " + key + " has a place {" + name + "}, but was given " + given.keySet());
    }
  }

  private void requireCount(String name, ImmutableMap<String, Phrase> given) {
    if (!(given.get(name) instanceof Phrase.Count)) {
      throw new IllegalArgumentException(
          "The template " + key + " counts {" + name + "}, but was given " + given.get(name));
    }
  }

  String filled(ImmutableMap<String, Phrase> parts, Words words) {
    StringBuilder said = new StringBuilder();
    places.forEach(place -> said.append(place.filled(parts, words)));
    return said.toString();
  }

  /** Two are equal when they say the same under the same key. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Template that && key.equals(that.key) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + text.hashCode();
  }

  /** Its key and what it says. */
  @Override
  public String toString() {
    return key + ": " + text;
  }
}
