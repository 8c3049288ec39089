package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Set;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.internal.Argument;

/**
 * What a rule says to a person: a template and what fills its places.
 *
 * <p>As a text it is in English; {@link Words} say it in another language. Two are equal when they
 * say the same, by the same template. For example {@code Template.of("PilotsMissing.said",
 * "{units:unit has|units have} no pilot.").with("units", 3)} reads "3 units have no pilot."
 *
 * @param template what it says
 * @param arguments what fills its places, by their names
 */
public record Sentence(Template template, ImmutableMap<String, Phrase> arguments)
    implements Phrase {

  private static final Template PLAIN = Template.of("plain", "{text}");
  private static final Template BOTH = Template.of("both", "{first} {second}");

  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(PLAIN, BOTH);

  /** Makes it of a template and what fills it, as {@link Template#with(Arguments)} does. */
  public Sentence {
    requireNonNull(template, "template");
    requireNonNull(arguments, "arguments");
  }

  /**
   * A sentence as it is, in whatever language: for a program of one language, which needs no keys.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static Sentence plain(String text) {
    return PLAIN.with("text", Argument.text("text", text));
  }

  /** This sentence and another after it. */
  public Sentence and(Sentence second) {
    return BOTH.with(Arguments.of("first", this).and("second", requireNonNull(second, "second")));
  }

  /**
   * This sentence where some entries were not written, since they are of a step that was refused:
   * in their place stands the step itself.
   *
   * @param unwritten the ids that these would have had
   */
  Sentence withUnwritten(Set<EntryId> unwritten) {
    return new Sentence(
        template,
        ImmutableMap.copyOf(Maps.transformValues(arguments, one -> withUnwritten(one, unwritten))));
  }

  static Phrase withUnwritten(Phrase part, Set<EntryId> unwritten) {
    if (part instanceof Phrase.Cited cited && unwritten.contains(cited.entry())) {
      return FindingText.STEP.alone();
    } else if (part instanceof Phrase.Several several) {
      return new Phrase.Several(
          several.parts().stream()
              .map(one -> withUnwritten(one, unwritten))
              .collect(ImmutableList.toImmutableList()));
    }
    return part instanceof Sentence sentence ? sentence.withUnwritten(unwritten) : part;
  }

  /** The sentence in English. */
  @Override
  public String toString() {
    return Words.ENGLISH.of(this);
  }
}
