package org.leadershipmethod.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** Nobody is left in a leading group of those who sat there a while ago: another set took over. */
final class WholesaleChange extends CaseRule<GroupEvent, SeatChange> {

  WholesaleChange() {
    super(
        GroupEvent.class,
        Card.of(GroupRuleId.WHOLESALE_CHANGE)
            .addClauses(Clause.R3_4, Clause.R3_3)
            .deviation(Deviation.NOT_COLLECTIVE)
            .why(
                "Where every new chief brings new people, nobody there knows any more what"
                    + " was begun and why, and all begin anew.")
            .ours(false)
            .addAllReads(SeatChange.KINDS)
            .addBounds(GroupBounds.STABILITY_WINDOW)
            .putSays(
                "said",
                "The {then} who sat in the leading group here {window} before have all left it.")
            .putSays("missing", "somebody who stays, and knows what was begun and why")
            .putSays("reading", "looking back {window}; " + DecisionRule.EVERY_GROUP)
            .putSays(
                "instead",
                "let some of those who sat there stay, and the others change one after the other")
            .putSays(
                "roughly",
                "the record says only roughly when people came or left, and so not who sat here"
                    + " {window} before")
            .putSays(
                "afterwards",
                "elect somebody of those who sat there before again, so that what they know is not"
                    + " lost")
            .build());
  }

  @Override
  protected ImmutableList<SeatChange> cases(Occasion<GroupEvent> occasion) {
    return SeatChange.of(occasion).stream().collect(ImmutableList.toImmutableList());
  }

  /** Whoever may have sat there then may have stayed, or have been nobody's companion there. */
  @Override
  protected Optional<Sentence> unknown(SeatChange change) {
    return change.isWholesale() && !change.isSurelySo()
        ? Optional.of(say("roughly", arguments(change)))
        : Optional.empty();
  }

  @Override
  protected boolean isBroken(SeatChange change) {
    return change.isWholesale();
  }

  @Override
  protected Arguments arguments(SeatChange change) {
    return Arguments.of("then", change.then().size())
        .and("window", change.before().bound(GroupBounds.STABILITY_WINDOW));
  }

  @Override
  protected ImmutableSet<PersonId> who(SeatChange change) {
    return change.then();
  }

  @Override
  protected BreachBuilder breach(SeatChange change) {
    return super.breach(change).addAllEvidence(change.until().lastChange().stream().toList());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    GroupRecord group = now.view(GroupView.GROUPS).of((GroupId) finding.breach().about());
    return finding.who().stream().noneMatch(group::contains);
  }
}
