package org.leadershipmethod.society;

import static org.leadershipmethod.clause.Text.MASSES_CLASSES_PARTY_LEADERSHIP;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import org.leadershipmethod.election.Count;
import org.leadershipmethod.election.Counts;
import org.leadershipmethod.election.Quorum;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Family;

/**
 * The rules about masses, classes, parties and their leaders ({@code R0.1} to {@code R5.2}), and
 * their bounds.
 *
 * <p>In force with {@code LeadershipMethod.of(GROUP, SOCIETY)}; none of it is asked of a program
 * that only relays and plans. The rules tell apart what cannot be: somebody in no class or in
 * several, a class without people, a party for none or several classes, before its time, without a
 * programme, or that is none, leaders without a party, one layer set against another of its chain;
 * how leaders come to lead: not elected, not members, no longer members, untested, against the
 * count, by too few; how they lead: outside their mandate, without a report, by one layer against
 * another, with a majority that is claimed and not shown; and what has come apart: a class without
 * a party, a programme that is silent, a broken link.
 */
public final class SocietyFamily {

  static final Duration LONGEST = Duration.ofDays(5 * 366);

  /**
   * The stage of struggle at which a class brings forth its party: the political, which is ours.
   */
  public static final Bound<StruggleStage> PARTY_STAGE =
      Bound.ours(
              "stage at which a class brings forth its party",
              StruggleStage.POLITICAL,
              "the text says only that there is such a stage; at this one people act as a class")
          .within("joint or political", stage -> stage != StruggleStage.SCATTERED);

  /** How long a class at that stage may be without a party: a year, which is ours. */
  public static final Bound<Duration> FOUNDING_WINDOW =
      window(
          "time for a class at that stage to found its party", 365, "founding a party takes time");

  /** How long a link may be without a mandate, report, consultation or election: 90 days, ours. */
  public static final Bound<Duration> LINK_WINDOW =
      window("time in which a link has to be kept alive", 90, "a season is as long as people wait");

  /** How long leaders may go without a report to their party: 90 days, which is ours. */
  public static final Bound<Duration> REPORT_WINDOW =
      window("time between two reports to the party", 90, "four reports a year can be read");

  /** How long a programme may be silent on what its class voiced: 180 days, which is ours. */
  public static final Bound<Duration> PROGRAMME_WINDOW =
      window("time to take up what a class voiced", 180, "half a year has room for a congress");

  /** How old a consultation may be that shows a majority: a year, which is ours. */
  public static final Bound<Duration> MAJORITY_WINDOW =
      window("time for which a consultation shows a majority", 365, "people change their minds");

  /** How many of those who can vote have to: at least half, which is ours. */
  public static final Bound<Quorum> ELECTION_QUORUM =
      Bound.ours(
              "how many have to vote",
              Quorum.HALF,
              "leaders lead the whole party, so at least half of it should have had its say")
          .within("at least a tenth", quorum -> quorum.least().compareTo(Share.of(1, 10)) >= 0);

  /** The ways of counting by which a record's elections are counted again: ours, and open. */
  public static final Bound<ImmutableSet<Count<?>>> COUNTS =
      Bound.ours(
          "ways of counting ballots",
          ImmutableSet.copyOf(Counts.all()),
          "the text says that leaders are elected, not how votes are counted");

  /** The rules, the views and the bounds of this family. */
  public static final Family SOCIETY =
      Family.of(
              "society",
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
              new BrokenLink())
          .about(MASSES_CLASSES_PARTY_LEADERSHIP, 0, 1, 2, 3, 4, 5)
          .reading(SocietyView.SOCIETY, GroupView.GROUPS)
          .bounded(
              PARTY_STAGE,
              FOUNDING_WINDOW,
              LINK_WINDOW,
              REPORT_WINDOW,
              PROGRAMME_WINDOW,
              MAJORITY_WINDOW,
              ELECTION_QUORUM,
              COUNTS)
          .withGroup("society-event", SocietyEvent.class)
          .withEvent("masses-recorded", MassesRecorded.class)
          .withEvent("position-stated", PositionStated.class)
          .withEvent("people-left", PeopleLeft.class)
          .withEvent("class-declared", ClassDeclared.class)
          .withEvent("struggle-recorded", StruggleRecorded.class)
          .withEvent("interests-voiced", InterestsVoiced.class)
          .withEvent("party-founded", PartyFounded.class)
          .withEvent("programme-adopted", ProgrammeAdopted.class)
          .withEvent("members-admitted", MembersAdmitted.class)
          .withEvent("members-left", MembersLeft.class)
          .withEvent("relation-stated", RelationStated.class)
          .withEvent("mandate-given", MandateGiven.class)
          .withEvent("report-given", ReportGiven.class)
          .withEvent("directive-given", DirectiveGiven.class)
          .withEvent("masses-consulted", MassesConsulted.class)
          .withKey("masses", MassesId.class)
          .withKey("class", ClassId.class)
          .withKey("party", PartyId.class)
          .withKey("leaders", LeadersId.class)
          .withKey("chain-link", ChainLink.class)
          .withKey("person-in-masses", PersonInMasses.class)
          .withKey("layer-pair", LayerPair.class)
          .withKey("asked", Asked.class);

  private SocietyFamily() {}

  private static Bound<Duration> window(String name, int days, String reason) {
    return Bound.ours(name, Duration.ofDays(days), reason)
        .within("from a day to five years", SocietyFamily::fromDayToFiveYears)
        .scaledBy((window, difficulty) -> difficulty.tighten(window));
  }

  private static boolean fromDayToFiveYears(Duration window) {
    return window.compareTo(Duration.ofDays(1)) >= 0 && window.compareTo(LONGEST) <= 0;
  }
}
