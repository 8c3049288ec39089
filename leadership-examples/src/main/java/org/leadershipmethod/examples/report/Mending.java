package org.leadershipmethod.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;

/** What can be done now about a finding, in words; whom it would fall to is not said. */
public final class Mending {

  private Mending() {}

  /** Each thing that can be done now, or has to be decided, or why nothing can be done. */
  public static ImmutableList<String> words(Finding finding) {
    return finding.afterwards().stream()
        .map(remedy -> label(remedy) + remedy.words())
        .distinct()
        .collect(toImmutableList());
  }

  private static String label(Remedy remedy) {
    if (remedy instanceof Remedy.Choice) {
      return "to decide: ";
    }
    return remedy instanceof Remedy.Nothing ? "no remedy: " : "to mend it: ";
  }
}
