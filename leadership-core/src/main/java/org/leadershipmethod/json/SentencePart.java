package org.leadershipmethod.json;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Phrase;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Template;

/**
 * A sentence as it stands in JSON: what it reads in English, and for other languages its key, its
 * template and what fills it; a plain one is its text alone.
 */
record SentencePart(
    String text,
    Optional<String> key,
    Optional<String> template,
    Optional<ImmutableMap<String, Phrase>> arguments) {

  static SentencePart of(Sentence sentence) {
    String text = sentence.toString();
    return sentence.equals(Sentence.plain(text))
        ? new SentencePart(text, Optional.empty(), Optional.empty(), Optional.empty())
        : new SentencePart(
            text,
            Optional.of(sentence.template().key()),
            Optional.of(sentence.template().text()).filter(one -> !one.equals(text)),
            Optional.of(sentence.arguments()).filter(some -> !some.isEmpty()));
  }

  /**
   * The sentence.
   *
   * @throws IllegalArgumentException if the arguments do not fit the template
   */
  Sentence sentence() {
    return key.isEmpty()
        ? Sentence.plain(text)
        : Template.of(key.get(), template.orElse(text))
            .with(new Arguments(arguments.orElse(ImmutableMap.of())));
  }
}
