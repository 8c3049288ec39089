package org.leadershipmethod.input;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;

/** How a list of problems reads as text. */
final class Problems {

  private Problems() {}

  static String listed(ImmutableList<Problem> problems) {
    String head = problems.size() == 1 ? "1 problem:" : problems.size() + " problems:";
    return head + "\n  " + Joiner.on("\n  ").join(problems);
  }
}
