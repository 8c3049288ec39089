package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Template;

/**
 * Where a defect of leadership comes from: somebody did not see why the method matters, or is not
 * good at it yet ({@code M5.5}).
 *
 * <p>The record says it, or nobody knows: no rule guesses. Each source has a remedy of its own:
 * whoever is told once more why something matters does not learn how to do it.
 */
public enum DefectSource {
  /** Nobody wrote down where it comes from. */
  UNKNOWN(
      "nobody wrote down where it comes from",
      "ask those concerned whether they did not see why it matters, or do not know how to do it"),
  /** Its importance was not seen. */
  NOT_SEEN(
      "its importance was not seen",
      "explain why it matters, by what came of it where it was done"),
  /** Those concerned are not good at it yet. */
  NOT_ABLE(
      "those concerned are not good at it yet",
      "practise it at one point, together with somebody who can do it");

  static final ImmutableList<Template> TEMPLATES =
      Stream.of(values())
          .flatMap(one -> Stream.of(one.template(), one.saying()))
          .collect(ImmutableList.toImmutableList());

  private final String words;
  private final String remedy;

  DefectSource(String words, String remedy) {
    this.words = words;
    this.remedy = remedy;
  }

  private Template template() {
    return Template.of("DefectSource." + name(), remedy);
  }

  private Template saying() {
    return Template.of(
        "DefectSource." + name() + ".said",
        (this == UNKNOWN ? "" : "it comes from this: ") + words + "; {remedy}");
  }

  /** Where a defect comes from, and what helps against it, as one sentence. */
  public Sentence said() {
    return saying().with("remedy", remedy());
  }

  /** What helps against a defect that comes from it. */
  public Sentence remedy() {
    return template().with(Arguments.NONE);
  }

  /** The source, as words in a sentence. */
  @Override
  public String toString() {
    return words;
  }
}
