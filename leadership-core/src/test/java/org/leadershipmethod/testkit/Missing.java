package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Sentence;

/**
 * A story in which a rule says what is missing: what would have to be there, or what nobody wrote
 * down, so that it cannot look.
 *
 * @param rule the rule
 * @param story the story
 * @param said what it says, word for word
 */
public record Missing(RuleId rule, Story story, ImmutableList<String> said) {

  /** A rule says this in a story. */
  public static Missing of(RuleId rule, Story story, String... said) {
    return new Missing(rule, story, ImmutableList.copyOf(said));
  }

  /** A rule says this where it is broken in its example. */
  public static Missing in(List<RuleExample> examples, RuleId rule, String... said) {
    return of(rule, RuleExample.of(rule, examples).breaks(), said);
  }

  /** What the rule says in the story, as it is told to people. */
  public ImmutableList<String> heard() {
    return Stream.concat(
            findings().flatMap(one -> one.missing().stream()),
            unexamined().map(NotExamined::reason))
        .map(Sentence::toString)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the rule cannot look there. */
  public boolean isUnexamined() {
    return unexamined().findAny().isPresent();
  }

  private Stream<Finding> findings() {
    return story.diagnosis().findings(rule).stream();
  }

  private Stream<NotExamined> unexamined() {
    return story.diagnosis().notExamined().stream()
        .filter(one -> one.rule().filter(rule::equals).isPresent());
  }
}
