package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Excuse;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.rule.Verdict;

/**
 * What the rules about one unit that a relay concerns have in common.
 *
 * <p>Each of them looks at the units one by one. Unless it says otherwise, it is mended when
 * somebody who is in overall charge there now answers for the task: was told of it, and made
 * responsible.
 */
abstract class DeliveryRule implements StepRule<RelayEvent> {

  /** What the rule says of one unit; empty where it has nothing to look at there. */
  abstract Optional<Verdict> at(Concern concern, Occasion<RelayEvent> occasion);

  @Override
  public Class<RelayEvent> examines() {
    return RelayEvent.class;
  }

  @Override
  public ImmutableList<Verdict> examine(Occasion<RelayEvent> occasion) {
    if (occasion.event() instanceof TaskRelayed relayed && relayed.deliveries().isEmpty()) {
      return withoutDeliveries(relayed);
    }
    ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
    boolean first = true;
    for (Concern concern : Concern.of(occasion)) {
      Verdict verdict = at(concern, occasion).orElse(null);
      if (first && verdict instanceof Verdict.Broken broken) {
        verdicts.add(withInstead(broken, concern, occasion));
        first = false;
      } else if (verdict != null) {
        verdicts.add(verdict);
      }
    }
    return verdicts.build();
  }

  /**
   * The first breach alone says what would have been granted: it is one step, however many levels
   * it passed by.
   */
  private Verdict withInstead(
      Verdict.Broken broken, Concern concern, Occasion<RelayEvent> occasion) {
    return new Verdict.Broken(broken.breach().withInstead(instead(concern, occasion)));
  }

  /** What would have been granted in place of the step, or why nothing would. */
  Remedy instead(Concern concern, Occasion<RelayEvent> occasion) {
    return Remedies.instead(concern, occasion);
  }

  /**
   * What to say of a relay of which nobody wrote down to whom it went; one rule says so for all.
   */
  ImmutableList<Verdict> withoutDeliveries(TaskRelayed relayed) {
    return ImmutableList.of();
  }

  /** A verdict that the rule was kept at a unit. */
  static Optional<Verdict> kept(Concern concern) {
    return Optional.of(new Verdict.Kept(concern.unit()));
  }

  /** A verdict that the rule was broken, with this breach. */
  static Optional<Verdict> broken(BreachBuilder breach) {
    return Optional.of(new Verdict.Broken(breach.build()));
  }

  /** A breach at a unit, with everything but the words and what is missing. */
  static BreachBuilder breach(Concern concern, Occasion<RelayEvent> occasion) {
    BreachBuilder breach =
        Breach.builder()
            .where(concern.unit())
            .about(concern.key())
            .addAlsoAbout(concern.key().unit())
            .when(occasion.when())
            .turn(occasion.entry().turn())
            .by(Concern.relaying(occasion.event()))
            .addEvidence(occasion.entry().id());
    if (concern.kind() == Concern.Kind.ON_THE_WAY) {
      return breach.reading(Sentence.plain(RouteReading.EVERY_LEVEL.toString()));
    } else if (concern.heads().size() > 1) {
      return breach.reading(Sentence.plain("of several in overall charge, one is read as enough"));
    }
    return breach;
  }

  /**
   * The same, where it is one only if none of those whom the task reached was in overall charge
   * beside those of whom it is known.
   */
  static BreachBuilder breachByHeads(Concern concern, Occasion<RelayEvent> occasion) {
    return breach(concern, occasion)
        .excuse(
            new Excuse(
                Post.inCharge(concern.unit()),
                Sets.difference(Sets.union(concern.told(), concern.responsible()), concern.heads())
                    .immutableCopy()));
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    TaskAtUnit key = (TaskAtUnit) finding.breach().about();
    return !Deliveries.isAnsweredSince(
        now.view(TaskView.TASKS).record(key),
        finding.breach(),
        now.organization().charge(key.unit()).holders());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(Remedies.reachHead((TaskAtUnit) finding.breach().about(), now));
  }
}
