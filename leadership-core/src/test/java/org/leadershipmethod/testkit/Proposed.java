package org.leadershipmethod.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Step;

/**
 * What a finding proposes, so that a test can do it and see whether it helps.
 *
 * @param words what to do
 * @param events what is written
 */
public record Proposed(String words, ImmutableList<Event> events) {

  /** What would have been granted in place of a step, draft by draft. */
  public static ImmutableList<Proposed> instead(Finding finding) {
    return drafts(finding, Remedy.Instead.class);
  }

  /** What can be done afterwards, draft by draft. */
  public static ImmutableList<Proposed> afterwards(Finding finding) {
    return drafts(finding, Remedy.Afterwards.class);
  }

  private static ImmutableList<Proposed> drafts(
      Finding finding, Class<? extends Remedy.Proposal> kind) {
    return finding.remedies().stream()
        .flatMap(Proposed::all)
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(one -> new Proposed(one.words(), one.events()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The words of everything that a finding says of what can be done, and could have been. */
  public static Stream<String> words(Finding finding) {
    return finding.remedies().stream().map(Remedy::words);
  }

  /** Whether a finding of a refused step says what would have been granted, or why nothing. */
  public static boolean saysInstead(Finding finding) {
    return finding.breach().turn().isPresent()
        ? finding.breach().instead().isPresent()
        : !finding.remedies().isEmpty();
  }

  /** Everything that it proposes, as a step. */
  public Step<ImmutableList<Event>> step() {
    return Step.of(events);
  }

  /** The remedy itself; of a choice, those of all its candidates. */
  public static Stream<Remedy> all(Remedy remedy) {
    if (!(remedy instanceof Remedy.Choice choice)) {
      return Stream.of(remedy);
    }
    assertThat(choice.candidates().isEmpty() && choice.others() > 0)
        .as("%s: there are others, and none is shown", choice)
        .isFalse();
    return choice.candidates().stream().flatMap(one -> all(one.remedy()));
  }

  /** What would have been granted in place of a step, draft by draft. */
  public static ImmutableList<Remedy.Instead> instead(Remedy remedy) {
    return all(remedy)
        .filter(Remedy.Instead.class::isInstance)
        .map(Remedy.Instead.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /** What can be done afterwards, draft by draft. */
  public static ImmutableList<Remedy.Afterwards> afterwards(Remedy remedy) {
    return all(remedy)
        .filter(Remedy.Afterwards.class::isInstance)
        .map(Remedy.Afterwards.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Shows every draft of what can be done about every open finding to a check; each finding has to
   * have a remedy, and each draft events.
   *
   * @return how many drafts there were
   */
  public static int eachAfterwards(
      Diagnosis diagnosis, BiConsumer<Finding, Remedy.Afterwards> check) {
    int proposed = 0;
    for (Finding finding : diagnosis.open()) {
      assertThat(finding.remedies()).as("remedies of %s", finding).isNotEmpty();
      for (Remedy remedy : finding.remedies()) {
        for (Remedy.Afterwards draft : afterwards(remedy)) {
          assertThat(draft.events()).as("%s", finding).isNotEmpty();
          check.accept(finding, draft);
          proposed++;
        }
      }
    }
    return proposed;
  }
}
