package org.leadershipmethod.method;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
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

  /** Candidates with whom it would not hold are left out, and counted with those not listed. */
  private Choice ofThoseThatHold(Choice choice) {
    ImmutableList<Candidate> left =
        choice.candidates().stream().flatMap(one -> tried(one).stream()).collect(toImmutableList());
    int leftOut = choice.candidates().size() - left.size();
    return new Choice(choice.words(), left, choice.others() + leftOut);
  }

  private Optional<Candidate> tried(Candidate candidate) {
    Remedy shown = shown(candidate.remedy());
    boolean isNoMore = shown instanceof Nothing && !(candidate.remedy() instanceof Nothing);
    return isNoMore ? Optional.empty() : Optional.of(new Candidate(candidate.name(), shown));
  }
}
