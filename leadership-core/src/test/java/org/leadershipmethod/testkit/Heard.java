package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.rule.RuleId;

/**
 * A story in which a sentence of the rules is heard that no example of the rule book says: of
 * somebody who is not there, of a time that is over.
 *
 * @param key the key of the sentence
 * @param story the story
 * @param said what it says, word for word
 */
public record Heard(String key, Story story, String said) {

  /** A sentence on the card of a rule is heard in a story. */
  public static Heard of(RuleId rule, String occasion, Story story, String said) {
    return new Heard(rule + "." + occasion, story, said);
  }

  /** All that the story says by this sentence. */
  public ImmutableSet<String> all() {
    return Said.by(key, story.diagnosis());
  }
}
