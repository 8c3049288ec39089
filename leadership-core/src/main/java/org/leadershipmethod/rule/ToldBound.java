package org.leadershipmethod.rule;

import com.google.common.collect.ImmutableList;

/**
 * How the value of a bound is told: what it is, whose it is, and what is stated where that is
 * something else.
 *
 * @param bounds the bounds in force
 * @param bound the bound
 */
record ToldBound(Bounds bounds, Bound<?> bound) {

  static final Template READING = Template.of("bound.reading", "{bound}: {value}");
  private static final Template TOLD = Template.of("bound.told", "{value} ({whose})");
  private static final Template MOVED =
      Template.of("bound.moved", "{value} ({whose}; stated: {stated})");
  private static final Template OURS = Template.of("bound.ours", "ours");
  private static final Template YOURS = Template.of("bound.yours", "yours");
  private static final Template TEXT = Template.of("bound.text", "stated by {clause}");
  private static final Template SCALED =
      Template.of("bound.scaled", "{whose}; difficulty: {difficulty}");

  private static final Template CHANGE =
      Template.of("bound.change", "{bound} = {value} (stated: {stated})");
  private static final Template DIFFICULTY =
      Template.of("bound.difficulty", "difficulty = {difficulty}");

  static final ImmutableList<Template> TEMPLATES =
      ImmutableList.of(READING, TOLD, MOVED, OURS, YOURS, TEXT, SCALED, CHANGE, DIFFICULTY);

  static Sentence difficulty(Difficulty difficulty) {
    return DIFFICULTY.with("difficulty", difficulty);
  }

  /** What was stated for a bound, and what it is by itself. */
  static Sentence change(Bound<?> bound, Object value) {
    return CHANGE.with(
        Arguments.of("bound", bound.named().alone())
            .and("value", value)
            .and("stated", bound.value()));
  }

  Sentence told() {
    Phrase inForce = Phrase.of(bounds.of(bound));
    Phrase stated = Phrase.of(bound.value());
    Arguments arguments =
        Arguments.of("value", inForce).and("whose", whose()).and("stated", stated);
    return (inForce.equals(stated) ? TOLD : MOVED).with(arguments);
  }

  private Sentence whose() {
    Sentence whose = bounds.isChanged(bound) ? YOURS.alone() : source();
    return bounds.of(bound).equals(bounds.unscaled(bound))
        ? whose
        : SCALED.with(Arguments.of("whose", whose).and("difficulty", bounds.difficulty()));
  }

  private Sentence source() {
    return bound.isOurs()
        ? OURS.alone()
        : TEXT.with("clause", Phrase.of(bound.source().asList().get(0).id()));
  }
}
