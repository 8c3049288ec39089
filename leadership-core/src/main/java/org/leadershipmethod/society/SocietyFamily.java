package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.rule.Family;

/**
 * The rules about masses, classes, parties and their leaders ({@code R0.1} to {@code R5.2}), with
 * their {@linkplain SocietyBounds bounds}.
 *
 * <p>In force with {@code LeadershipMethod.of(GROUP, SOCIETY)}; none of it is asked of a program
 * that only relays and plans. The rules tell apart what cannot be: somebody in no class or in
 * several, a class without people, a party for none or several classes, before its time, without a
 * programme, or that is none, leaders without a party, one layer set against another of its chain;
 * how leaders come to lead: not elected, not members, no longer members, untested, against the
 * count, by too few; how they lead: outside their mandate, without a report, by one layer against
 * another, with a majority that is claimed and not shown; and what has come apart: a class without
 * a party, a programme that is silent, a broken link.
 *
 * <p>No rule says which class is right, or what a party should want: they look at whether those who
 * lead stand on those whom they lead, and whether what goes up and down between them is still
 * alive.
 */
public final class SocietyFamily {

  /** The rules, the views and the bounds of this family. */
  public static final Family SOCIETY =
      new Family(
          "society",
          ImmutableList.of(
              new PositionUnclear(),
              new ClassWithoutMasses(),
              new LayersOutOfOrder(),
              new PartyAboveClasses(),
              new StageNotReached(),
              new WithoutProgramme(),
              new GroupingInPlaceOfParty(),
              new OpposedWithinChain(),
              new LeadersWithoutParty(),
              new NotElected(),
              new NotAMember(),
              new LeaderLeftParty(),
              new StandingUntested(),
              new CountNotFollowed(),
              new TooFewVoted(),
              new RecallWithoutMajority(),
              new OutsideMandate(),
              new LayerAgainstLayer(),
              new MajorityNotShown(),
              new AskedInPart(),
              new DirectedWithoutMandate(),
              new ClassWithoutParty(),
              new ProgrammeSilent(),
              new NoReport(),
              new BrokenLink()),
          ImmutableList.of(SocietyView.SOCIETY, GroupView.GROUPS),
          ImmutableList.of(
              SocietyBounds.PARTY_STAGE,
              SocietyBounds.FOUNDING_WINDOW,
              SocietyBounds.LINK_WINDOW,
              SocietyBounds.REPORT_WINDOW,
              SocietyBounds.PROGRAMME_WINDOW,
              SocietyBounds.MAJORITY_WINDOW,
              SocietyBounds.ELECTION_QUORUM,
              SocietyBounds.COUNTS));

  private SocietyFamily() {}
}
