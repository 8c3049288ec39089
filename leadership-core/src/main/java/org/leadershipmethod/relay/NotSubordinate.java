package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.rule.Verdict;

/** A task was relayed to a unit that is not below the relaying one. */
final class NotSubordinate implements StepRule<TaskRelayed> {

  private static final Card CARD =
      Card.of(RelayRuleId.NOT_SUBORDINATE)
          .addClauses(Clause.M7_1)
          .deviation(Deviation.DIVIDED_LEADERSHIP)
          .why(
              "Tasks come from the organization above; who takes them from elsewhere too has two sets of them, and nobody who"
                  + " sees both.")
          .ours(false)
          .addReads(TaskRelayed.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<TaskRelayed> examines() {
    return TaskRelayed.class;
  }

  @Override
  public ImmutableList<Verdict> examine(Occasion<TaskRelayed> occasion) {
    TaskRelayed event = occasion.event();
    Organization organization = occasion.before().organization();
    return ImmutableList.of(
        organization.isSubordinate(event.to(), event.from())
            ? new Verdict.Kept(event.to())
            : new Verdict.Broken(breach(occasion)));
  }

  private static Breach breach(Occasion<TaskRelayed> occasion) {
    TaskRelayed event = occasion.event();
    return Breach.builder()
        .where(event.to())
        .about(new TaskAtUnit(event.task().id(), event.to()))
        .addAlsoAbout(event.to())
        .said(
            Sentence.plain(
                event.task()
                    + " was relayed here by "
                    + event.from()
                    + ", which is not an organization above this one."))
        .when(occasion.when())
        .turn(occasion.entry().turn())
        .by(event.from())
        .addEvidence(occasion.entry().id())
        .addMissing(Sentence.plain("a relay from an organization above"))
        .instead(instead(event, occasion.before()))
        .build();
  }

  private static Remedy instead(TaskRelayed event, Situation before) {
    return throughCommon(event, before)
        .<Remedy>map(
            lawful -> new Remedy.Proposal(Sentence.plain(words(lawful)), Remedies.list(lawful)))
        .orElseGet(NotSubordinate::noCommon);
  }

  private static Remedy noCommon() {
    return new Remedy.Nothing(
        Sentence.plain(
            "no organization stands above both of them with somebody in overall charge at every level"
                + " down to the addressed one; that has to be settled first"));
  }

  private static String words(TaskRelayed lawful) {
    return "have it relayed by " + lawful.from() + ", which stands above";
  }

  private static Optional<TaskRelayed> throughCommon(TaskRelayed event, Situation situation) {
    return common(event.from(), event.to(), situation.organization())
        .flatMap(above -> RelayStep.lawful(event, above, situation.organization()))
        .map(lawful -> Remedies.alsoTo(event, lawful));
  }

  /**
   * The nearest unit that is above the addressed one, and above the relaying one or that one
   * itself.
   */
  private static Optional<UnitId> common(UnitId from, UnitId to, Organization organization) {
    if (!organization.contains(from) || !organization.contains(to)) {
      return Optional.empty();
    }
    return Stream.iterate(
            organization.parent(to), Optional::isPresent, up -> up.flatMap(organization::parent))
        .flatMap(Optional::stream)
        .filter(up -> up.equals(from) || organization.isSubordinate(from, up))
        .findFirst();
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    TaskAtUnit key = (TaskAtUnit) finding.breach().about();
    return now.view(TaskView.TASKS).record(key).relays().stream()
        .filter(one -> finding.breach().isAt(one.turn()) || finding.breach().isBefore(one.turn()))
        .noneMatch(one -> isAbove(one.what(), now.organization()));
  }

  private static boolean isAbove(TaskRelayed relayed, Organization organization) {
    return organization.contains(relayed.from())
        && organization.contains(relayed.to())
        && organization.isSubordinate(relayed.to(), relayed.from());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    TaskAtUnit key = (TaskAtUnit) finding.breach().about();
    return now.view(TaskView.TASKS).record(key).relays().stream()
        .filter(one -> finding.breach().isAt(one.turn()))
        .map(one -> afterwards(one.what(), now))
        .collect(ImmutableList.toImmutableList());
  }

  private static Remedy afterwards(TaskRelayed event, Situation now) {
    return throughCommon(event, now)
        .<Remedy>map(
            lawful -> new Remedy.Proposal(Sentence.plain(words(lawful)), Remedies.list(lawful)))
        .orElseGet(NotSubordinate::noCommon);
  }
}
