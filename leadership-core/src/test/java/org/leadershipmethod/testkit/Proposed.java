package org.leadershipmethod.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;

/** What remedies propose, so that a test can do it and see whether it helps. */
public final class Proposed {

  private Proposed() {}

  /** The remedy itself; of a choice, those of all its candidates. */
  public static Stream<Remedy> all(Remedy remedy) {
    return remedy instanceof Remedy.Choice choice
        ? choice.candidates().stream().flatMap(one -> all(one.remedy()))
        : Stream.of(remedy);
  }

  /** What would have been granted in place of a step, draft by draft. */
  public static ImmutableList<Remedy.Proposal> instead(Remedy remedy) {
    return all(remedy)
        .filter(Remedy.Proposal.class::isInstance)
        .map(Remedy.Proposal.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /** What can be done afterwards, draft by draft. */
  public static ImmutableList<Remedy.Proposal> afterwards(Remedy remedy) {
    return all(remedy)
        .filter(Remedy.Proposal.class::isInstance)
        .map(Remedy.Proposal.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Shows every draft of what can be done about every open finding to a check; each finding has to
   * have a remedy, and each draft events.
   *
   * @return how many drafts there were
   */
  public static int eachAfterwards(
      Diagnosis diagnosis, BiConsumer<Finding, Remedy.Proposal> check) {
    int proposed = 0;
    for (Finding finding : diagnosis.open()) {
      assertThat(finding.remedies()).as("remedies of %s", finding).isNotEmpty();
      for (Remedy remedy : finding.afterwards()) {
        for (Remedy.Proposal draft : afterwards(remedy)) {
          assertThat(draft.events()).as("%s", finding).isNotEmpty();
          check.accept(finding, draft);
          proposed++;
        }
      }
    }
    return proposed;
  }
}
