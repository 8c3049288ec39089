package org.leadershipmethod.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
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

  /** The names of those among whom people are to choose, in each choice that it puts to them. */
  public static ImmutableList<String> candidates(Finding finding) {
    return finding.remedies().stream()
        .filter(Remedy.Choice.class::isInstance)
        .map(Remedy.Choice.class::cast)
        .flatMap(choice -> choice.candidates().stream().map(Remedy.Candidate::name))
        .collect(ImmutableList.toImmutableList());
  }

  /** What it says of why nothing can be done. */
  public static ImmutableList<String> whyNothing(Finding finding) {
    return finding.remedies().stream()
        .filter(Remedy.None.class::isInstance)
        .map(Remedy::words)
        .collect(ImmutableList.toImmutableList());
  }

  /** The remedy itself; of a choice, those of all its candidates. */
  private static Stream<Remedy> all(Remedy remedy) {
    if (!(remedy instanceof Remedy.Choice choice)) {
      return Stream.of(remedy);
    }
    assertThat(choice.candidates().isEmpty() && choice.others() > 0)
        .as("%s: there are others, and none is shown", choice)
        .isFalse();
    return choice.candidates().stream().flatMap(one -> all(one.remedy()));
  }
}
