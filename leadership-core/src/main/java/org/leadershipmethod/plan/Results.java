package org.leadershipmethod.plan;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;

/** What can be said where a result is missing: only those on the spot can bring it. */
final class Results {

  private Results() {}

  static Remedy wanted(AdoptedPlan plan) {
    return new Remedy.Choice(
        Sentence.plain(
            "what the central task, "
                + Joiner.on(" and ").join(Remedies.central(plan.event()).toList())
                + ", has brought; written down as its result, this mends it"),
        ImmutableList.of(),
        0);
  }

  static Remedy unknown() {
    return new Remedy.Nothing(Sentence.plain("another plan took the place of this one since"));
  }
}
