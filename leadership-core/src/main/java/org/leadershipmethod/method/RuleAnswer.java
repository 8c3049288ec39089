package org.leadershipmethod.method;

import java.util.function.Supplier;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.internal.Answer;
import org.leadershipmethod.rule.Rule;

/** What a rule answers; a rule that fails, such as one of a host's own, is named. */
final class RuleAnswer {

  private RuleAnswer() {}

  static <T> T about(Entry entry, Rule rule, Supplier<T> question) {
    return Answer.to(question, () -> asked(rule, entry.label()));
  }

  static <T> T about(Key key, Rule rule, Supplier<T> question) {
    return Answer.to(question, () -> asked(rule, "'" + key + "'"));
  }

  /** What is thrown where a rule did not answer. */
  static IllegalStateException failed(Entry entry, Rule rule, RuntimeException cause) {
    return Answer.failed(asked(rule, entry.label()), cause);
  }

  /** What is thrown where a rule did not answer. */
  static IllegalStateException failed(Key key, Rule rule, RuntimeException cause) {
    return Answer.failed(asked(rule, "'" + key + "'"), cause);
  }

  private static String asked(Rule rule, String about) {
    return "The rule " + rule.id() + ", asked about " + about + ",";
  }
}
