package org.leadershipmethod.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
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
    return drafts(finding.instead());
  }

  /** What can be done afterwards, draft by draft. */
  public static ImmutableList<Proposed> afterwards(Finding finding) {
    return drafts(finding.afterwards());
  }

  private static ImmutableList<Proposed> drafts(List<Remedy> remedies) {
    return remedies.stream()
        .flatMap(Proposed::all)
        .filter(Remedy.Proposal.class::isInstance)
        .map(Remedy.Proposal.class::cast)
        .map(one -> new Proposed(one.words().toString(), one.events()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The words of everything that a finding says of what can be done, and could have been. */
  public static Stream<String> words(Finding finding) {
    return finding.remedies().stream().map(one -> one.words().toString());
  }

  /** Whether all that was proposed held when the engine tried it, so that it is shown. */
  public static boolean hold(List<Remedy> remedies) {
    return remedies.stream().noneMatch(one -> one.words().template().key().startsWith("trial."));
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
        .filter(Remedy.Nothing.class::isInstance)
        .map(one -> one.words().toString())
        .collect(ImmutableList.toImmutableList());
  }

  /** The remedy itself; of a choice, those of all its candidates. */
  private static Stream<Remedy> all(Remedy remedy) {
    if (!(remedy instanceof Remedy.Choice choice)) {
      return Stream.of(remedy);
    }
    return choice.candidates().stream().flatMap(one -> all(one.remedy()));
  }

  /**
   * Shows every draft of what can be done about every open finding to a check; each finding has to
   * have a remedy, and each draft events.
   *
   * @return how many drafts there were
   */
  public static int eachAfterwards(Diagnosis diagnosis, BiConsumer<Finding, Proposed> check) {
    int proposed = 0;
    for (Finding finding : diagnosis.open()) {
      assertThat(finding.afterwards()).as("remedies of %s", finding).isNotEmpty();
      for (Proposed draft : afterwards(finding)) {
        assertThat(draft.events()).as("%s", finding).isNotEmpty();
        check.accept(finding, draft);
        proposed++;
      }
    }
    return proposed;
  }
}
