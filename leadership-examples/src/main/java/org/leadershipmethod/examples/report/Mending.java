package org.leadershipmethod.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;

/** What would mend a finding, in words; whom it would fall to is not said. */
public final class Mending {

  private Mending() {}

  /** What would have been granted, or has to be decided first, or why nothing would be. */
  public static ImmutableList<String> instead(Finding finding) {
    return words(finding.instead(), "instead: ");
  }

  /** Each thing that can be done now, or has to be decided, or why nothing can be done. */
  public static ImmutableList<String> afterwards(Finding finding) {
    return words(finding.afterwards(), "to mend it: ");
  }

  private static ImmutableList<String> words(ImmutableList<Remedy> remedies, String label) {
    return remedies.stream()
        .map(remedy -> label(remedy, label) + remedy.words())
        .distinct()
        .collect(toImmutableList());
  }

  private static String label(Remedy remedy, String otherwise) {
    if (remedy instanceof Remedy.Choice) {
      return "to decide: ";
    }
    return remedy instanceof Remedy.Nothing ? "no remedy: " : otherwise;
  }
}
