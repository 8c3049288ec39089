package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.DecisionOf;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** What the rules about what the leaders of a party decide have in common. */
abstract class GroupDecisionRule extends SocietyRule<DecisionTaken> {

  /** Whether a decision breaks the rule, taken at a time as things stand. */
  abstract boolean isBroken(DecisionTaken decision, When when, Situation now);

  @Override
  public Class<DecisionTaken> examines() {
    return DecisionTaken.class;
  }

  @Override
  boolean concerns(DecisionTaken event, Situation before) {
    return event.group().of() instanceof PartyId id && society(before).record(id).isPresent();
  }

  @Override
  Key where(DecisionTaken event) {
    return event.group().of();
  }

  @Override
  Key about(DecisionTaken event) {
    return event.key();
  }

  static PartyId party(DecisionTaken event) {
    return (PartyId) event.group().of();
  }

  @Override
  boolean isBrokenBy(Occasion<DecisionTaken> occasion) {
    return isBroken(occasion.event(), occasion.when(), occasion.before());
  }

  /** It was taken back, or taken anew in a way that keeps the rule. */
  @Override
  boolean isMended(Finding finding, Situation now) {
    DecisionOf key = (DecisionOf) finding.breach().about();
    return now.view(GroupView.GROUPS)
        .of(key.group())
        .decision(key.decision())
        .filter(standing -> isBroken(standing.event(), standing.when(), now))
        .isEmpty();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return Remedies.withdraw((DecisionOf) finding.breach().about());
  }
}
