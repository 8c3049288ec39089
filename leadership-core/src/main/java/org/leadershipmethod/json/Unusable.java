package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.input.Problem;

/**
 * The way out of a text that cannot be used, from however deep inside it, to whoever reads it as a
 * whole; it never leaves this package.
 */
final class Unusable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  Unusable(ImmutableList<Problem> problems) {
    super(problems.toString(), null, false, false);
    this.problems = problems;
  }

  static Unusable because(String where, String found, String expected) {
    return new Unusable(ImmutableList.of(new Problem(where, found, expected)));
  }

  ImmutableList<Problem> problems() {
    return problems;
  }
}
