package org.leadershipmethod.method;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Remedy.Candidate;
import org.leadershipmethod.rule.Remedy.Choice;
import org.leadershipmethod.rule.Remedy.FirstOf;
import org.leadershipmethod.rule.Remedy.Nothing;
import org.leadershipmethod.rule.Remedy.Proposal;
import org.leadershipmethod.rule.Sentence;

/**
 * Tries what rules propose, with all rules in force, before anybody is shown it: a rule knows only
 * itself.
 */
final class Trial {

  private final Function<ImmutableList<Event>, Optional<Sentence>> objection;

  /**
   * A trial.
   *
   * @param objection what stands against writing down some events; empty where nothing does
   */
  Trial(Function<ImmutableList<Event>, Optional<Sentence>> objection) {
    this.objection = objection;
  }

  /** What of some remedies is shown. */
  ImmutableList<Remedy> shown(Collection<? extends Remedy> remedies) {
    return remedies.stream().map(this::shown).collect(toImmutableList());
  }

  private Remedy shown(Remedy remedy) {
    if (remedy instanceof Proposal proposal) {
      return objection.apply(proposal.events()).<Remedy>map(Nothing::new).orElse(proposal);
    } else if (remedy instanceof FirstOf several) {
      return several.ways().stream()
          .filter(this::holds)
          .findFirst()
          .map(Remedy.class::cast)
          .orElseGet(() -> shown(several.otherwise()));
    }
    return remedy instanceof Choice choice ? ofThoseThatHold(choice) : remedy;
  }

  private boolean holds(Proposal proposal) {
    return objection.apply(proposal.events()).isEmpty();
  }

  /**
   * Candidates with whom it would not hold are left out, and counted with those not listed. Where
   * nobody is left, there is nothing to choose, and what stands against the first is told.
   */
  private Remedy ofThoseThatHold(Choice choice) {
    ImmutableList<Candidate> all =
        choice.candidates().stream()
            .map(one -> new Candidate(one.name(), shown(one.remedy())))
            .collect(toImmutableList());
    ImmutableList<Candidate> left =
        Streams.zip(choice.candidates().stream(), all.stream(), Trial::ifItHolds)
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    return left.isEmpty() && !all.isEmpty() && choice.others() == 0
        ? all.get(0).remedy()
        : new Choice(choice.words(), left, choice.others() + all.size() - left.size());
  }

  private static Optional<Candidate> ifItHolds(Candidate drafted, Candidate shown) {
    boolean isNoMore = shown.remedy() instanceof Nothing && !(drafted.remedy() instanceof Nothing);
    return isNoMore ? Optional.empty() : Optional.of(shown);
  }
}
