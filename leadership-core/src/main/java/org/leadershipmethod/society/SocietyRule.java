package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.rule.Verdict;

/**
 * What the rules about one step in a society have in common.
 *
 * @param <E> the kind of event that the rule looks at
 */
abstract class SocietyRule<E extends Event> implements StepRule<E> {

  /** Whether there is anything for the rule to look at; there is unless it says otherwise. */
  boolean concerns(E event, Situation before) {
    return true;
  }

  /** What the rule is asked about in an event. */
  abstract Key where(E event);

  /** What the later history can mend; where the rule was asked, unless it says otherwise. */
  Key about(E event) {
    return where(event);
  }

  /** What of an event the rule finds broken, asked without a thought of what would mend it. */
  abstract boolean isBrokenBy(Occasion<E> occasion);

  /** What is to be said of an event that breaks the rule. */
  abstract BreachBuilder breach(Occasion<E> occasion, BreachBuilder begun);

  /** Whether what was found no longer stands, after an entry that touches what it is about. */
  abstract boolean isMended(Finding finding, Situation now);

  /** What would have been granted instead, or why nothing would. */
  abstract Remedy instead(Occasion<E> occasion);

  /** What the rule says where the record does not say enough; empty where it does. */
  String unknown(Occasion<E> occasion) {
    return "";
  }

  @Override
  public ImmutableList<Verdict> examine(Occasion<E> occasion) {
    E event = occasion.event();
    if (!concerns(event, occasion.before())) {
      return ImmutableList.of();
    }
    String unknown = unknown(occasion);
    if (!unknown.isEmpty()) {
      return ImmutableList.of(new Verdict.NotExaminable(where(event), Sentence.plain(unknown)));
    }
    return ImmutableList.of(
        isBrokenBy(occasion)
            ? new Verdict.Broken(breach(occasion))
            : new Verdict.Kept(where(event)));
  }

  private Breach breach(Occasion<E> occasion) {
    BreachBuilder begun =
        Breach.builder()
            .where(where(occasion.event()))
            .about(about(occasion.event()))
            .when(occasion.when())
            .turn(occasion.entry().turn())
            .addEvidence(occasion.entry().id());
    return breach(occasion, begun).instead(instead(occasion)).build();
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return !isMended(finding, now);
  }

  static Society society(Situation situation) {
    return situation.view(SocietyView.SOCIETY);
  }
}
