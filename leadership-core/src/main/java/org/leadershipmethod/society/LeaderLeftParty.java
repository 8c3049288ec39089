package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** Somebody left the party and kept their seat among its leaders. */
final class LeaderLeftParty extends CaseRule<MembersLeft, LeaderLeftParty.Leaving> {

  LeaderLeftParty() {
    super(
        MembersLeft.class,
        Card.of(SocietyRuleId.LEADER_LEFT_PARTY)
            .addClauses(Clause.R0_3)
            .deviation(Deviation.BUREAUCRATIC)
            .why("Leaders who have left those whom they lead answer to nobody any more.")
            .ours(false)
            .addReads(
                MembersLeft.class,
                MembersAdmitted.class,
                LeadersElected.class,
                SeatLeft.class,
                LeadersRecalled.class)
            .putSays("said", "Somebody left the party and still leads it.")
            .putSays("missing", "that leaders give up their seat when they leave the party")
            .putSays("instead", "let them give up the seat first, then leave the party")
            .build());
  }

  /**
   * That members leave, and those of them who lead the party then.
   *
   * @param occasion the step
   * @param leaders who of them sits among the leaders
   */
  record Leaving(Occasion<MembersLeft> occasion, ImmutableSet<PersonId> leaders)
      implements Case<MembersLeft> {

    @Override
    public Key where() {
      return event().party();
    }
  }

  @Override
  protected ImmutableList<Leaving> cases(Occasion<MembersLeft> occasion) {
    MembersLeft event = occasion.event();
    return ImmutableList.of(
        new Leaving(occasion, leaders(event.people(), event.party(), occasion.before())));
  }

  private static ImmutableSet<PersonId> leaders(
      ImmutableSet<PersonId> people, PartyId party, Situation now) {
    return Sets.intersection(people, now.view(GroupView.GROUPS).of(party.leadership()).members())
        .immutableCopy();
  }

  @Override
  protected boolean isBroken(Leaving leaving) {
    return !leaving.leaders().isEmpty();
  }

  @Override
  protected ImmutableSet<PersonId> who(Leaving leaving) {
    return leaving.leaders();
  }

  @Override
  protected Optional<Remedy> instead(Leaving leaving) {
    MembersLeft event = leaving.event();
    return Optional.of(
        SeatsGivenUp.of(event.party().leadership(), leaving.leaders(), leaving.before())
            .before(event, say("instead")));
  }

  /** Those whom the finding is about who still sit there and are still no members. */
  private static ImmutableSet<PersonId> still(Finding finding, Situation now) {
    PartyId party = (PartyId) finding.where();
    Optional<PartyRecord> known = Society.in(now).record(party);
    return leaders(finding.breach().who(), party, now).stream()
        .filter(person -> known.filter(one -> one.members().contains(person)).isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return !still(finding, now).isEmpty();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    PartyId party = (PartyId) finding.where();
    return ImmutableList.of(SeatsGivenUp.of(party.leadership(), still(finding, now), now).remedy());
  }
}
