package org.leadershipmethod.group;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.rule.Verdict;

/** Nobody is left in a leading group of those who sat there a while ago: another set took over. */
final class WholesaleChange implements StepRule<GroupEvent> {

  private static final Card CARD =
      Card.of(GroupRuleId.WHOLESALE_CHANGE)
          .addClauses(Clause.R3_4, Clause.R3_3)
          .deviation(Deviation.NOT_COLLECTIVE)
          .why(
              "Where every new chief brings new people, nobody is left who knows what was begun and why, and all begin anew.")
          .ours(false)
          .addAllReads(SeatChanges.KINDS)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<GroupEvent> examines() {
    return GroupEvent.class;
  }

  @Override
  public ImmutableList<Verdict> examine(Occasion<GroupEvent> occasion) {
    return SeatChanges.contain(occasion.event())
        ? Change.of(occasion).stream()
            .map(change -> verdict(change, occasion))
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  private static Verdict verdict(Change change, Occasion<GroupEvent> occasion) {
    return change.isWholesale()
        ? new Verdict.Broken(breach(change, occasion))
        : new Verdict.Kept(occasion.event().group().of());
  }

  private static Breach breach(Change change, Occasion<GroupEvent> occasion) {
    String window = Readings.days(occasion.before().bound(GroupBounds.STABILITY_WINDOW));
    return Breach.builder()
        .where(occasion.event().group().of())
        .about(occasion.event().group())
        .said(
            "Nobody is left in the leading group here of the "
                + change.then().size()
                + " who sat there "
                + window
                + " before.")
        .when(occasion.when())
        .turn(occasion.entry().turn())
        .addAllWho(change.then())
        .addEvidence(occasion.entry().id())
        .addAllEvidence(change.before().lastChange().stream().toList())
        .addMissing("somebody who stays, and knows what was begun and why")
        .reading(Readings.using("looking back " + window))
        .instead(
            new Remedy.Choice(
                "let some of those who sat there stay, and the others change one after the other",
                ImmutableList.of(),
                0))
        .build();
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    GroupRecord group = now.view(GroupView.GROUPS).of((GroupId) finding.breach().about());
    return finding.who().stream().noneMatch(group::contains);
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(
        new Remedy.Choice(
            "elect somebody of those who sat there before again, so that what they know is not lost",
            ImmutableList.of(),
            0));
  }
}
