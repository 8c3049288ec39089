package org.leadershipmethod.society;

import static org.leadershipmethod.society.Union.LAND;
import static org.leadershipmethod.society.Union.LEADERS;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WAGES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chain.ChainFamily;
import org.leadershipmethod.chain.Link;
import org.leadershipmethod.chain.ReportGiven;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Choices;
import org.leadershipmethod.election.Standing;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.RuleExample;
import org.leadershipmethod.testkit.Story;

/** What breaks each rule about masses, classes, parties and their leaders, and what keeps it. */
public final class SocietyRuleExamples {

  private static final EconomicPosition FISHING = EconomicPosition.of("fishing");
  private static final ImmutableList<Candidate> TESTED = candidates(Standing.shownBy(deed()));
  private static final ImmutableSet<Interest> NEEDS =
      ImmutableSet.of(Interest.of("weekly pay"), Interest.of("dry sheds"));

  private static final Story NOTHING =
      Story.of(LeadershipMethod.of(GroupFamily.GROUP, SocietyFamily.SOCIETY, ChainFamily.CHAIN));

  /** Four who live by wages and one who owns land: e1. */
  private static final Story PEOPLE =
      NOTHING.when(
          new MassesRecorded(
              Masses.builder()
                  .people(WAGES, "ada", "ben", "cem", "dora")
                  .people(LAND, "otto")
                  .build()));

  /** Their struggle: e2. */
  private static final Story STRUGGLE = PEOPLE.together(Union.struggle(StruggleStage.POLITICAL));

  /** Their party: e3. */
  public static final Story PARTY = STRUGGLE.together(Union.founding());

  /** The leaders whom it elected: e4. */
  public static final Story LED = PARTY.together(elected(TESTED, 3, "ada", "ben", "cem"));

  private SocietyRuleExamples() {}

  /** One for each rule. */
  public static ImmutableList<RuleExample> all() {
    return Stream.of(ofClasses(), ofParties(), ofSeats(), ofElections(), ofTime())
        .flatMap(ImmutableList::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<RuleExample> ofClasses() {
    return ImmutableList.of(
        new RuleExample(
            SocietyRuleId.POSITION_UNCLEAR,
            PEOPLE.when(stated("ede", WAGES, LAND)),
            PEOPLE.when(stated("ede", WAGES))),
        new RuleExample(
            SocietyRuleId.CLASS_WITHOUT_MASSES,
            PEOPLE.when(new ClassDeclared(FISHING)),
            PEOPLE.when(stated("ede", FISHING), new ClassDeclared(FISHING))),
        new RuleExample(
            SocietyRuleId.LAYERS_OUT_OF_ORDER,
            NOTHING.when(Union.struggle(StruggleStage.POLITICAL)),
            STRUGGLE),
        new RuleExample(
            SocietyRuleId.OPPOSED_WITHIN_CHAIN,
            PARTY.when(new RelationStated(UNION, "opposes", new ClassId(WAGES))),
            PARTY.when(new RelationStated(UNION, "represents", new ClassId(WAGES)))));
  }

  private static PositionStated stated(String person, EconomicPosition... positions) {
    return new PositionStated(PersonId.of(person), ImmutableSet.copyOf(positions));
  }

  private static ImmutableList<RuleExample> ofParties() {
    PartyFounded founding = Union.founding();
    return ImmutableList.of(
        new RuleExample(
            SocietyRuleId.PARTY_ABOVE_CLASSES,
            STRUGGLE.when(founding.forClasses(ImmutableSet.of(WAGES, LAND))),
            PARTY),
        new RuleExample(
            SocietyRuleId.STAGE_NOT_REACHED,
            PEOPLE.together(Union.struggle(StruggleStage.JOINT)).when(founding),
            PARTY),
        new RuleExample(
            SocietyRuleId.WITHOUT_PROGRAMME,
            STRUGGLE.when(founding.stating(ImmutableSet.of(), ImmutableList.of())),
            PARTY),
        new RuleExample(
            SocietyRuleId.GROUPING_IN_PLACE_OF_PARTY,
            STRUGGLE.when(founding.of(GroupingKind.CLIQUE)),
            PARTY));
  }

  private static ImmutableList<RuleExample> ofSeats() {
    return ImmutableList.of(
        new RuleExample(
            SocietyRuleId.LEADERS_WITHOUT_PARTY,
            STRUGGLE.when(elected(TESTED, 3, "ada", "ben", "cem")),
            LED),
        new RuleExample(
            SocietyRuleId.NOT_ELECTED,
            LED.when(seat("dora", SeatOrigin.APPOINTED)),
            LED.when(seat("dora", SeatOrigin.ELECTED))),
        new RuleExample(
            SocietyRuleId.NOT_A_MEMBER, LED.when(seat("otto", SeatOrigin.ELECTED)), LED),
        new RuleExample(
            SocietyRuleId.LEADER_LEFT_PARTY,
            LED.when(new MembersLeft(UNION, Union.people("cem"))),
            LED.when(new MembersLeft(UNION, Union.people("dora")))),
        new RuleExample(
            SocietyRuleId.RECALL_WITHOUT_MAJORITY,
            LED.when(recalled("cem", 1, 2)),
            LED.when(recalled("cem", 3, 1))));
  }

  private static SeatTaken seat(String person, SeatOrigin origin) {
    return new SeatTaken(LEADERS, PersonId.of(person), origin);
  }

  private static LeadersRecalled recalled(String person, int inFavour, int against) {
    return new LeadersRecalled(LEADERS, Union.people(person), Optional.of(4), inFavour, against);
  }

  private static ImmutableList<RuleExample> ofElections() {
    return ImmutableList.of(
        new RuleExample(
            SocietyRuleId.STANDING_UNTESTED,
            PARTY.when(elected(candidates(Standing.UNTESTED), 3, "ada", "ben", "cem")),
            LED),
        new RuleExample(
            SocietyRuleId.COUNT_NOT_FOLLOWED,
            PARTY.when(
                elected(TESTED, 3, "ada", "ben", "cem")
                    .withElected(Union.people("ada", "ben", "dora"))),
            LED),
        new RuleExample(
            SocietyRuleId.TOO_FEW_VOTED, PARTY.when(elected(TESTED, 1, "ada", "ben", "cem")), LED));
  }

  private static EntryId deed() {
    return EntryId.of("e2");
  }

  private static ImmutableList<Candidate> candidates(Standing standing) {
    return Stream.of("ada", "ben", "cem", "dora")
        .map(one -> Candidate.of(one).with(standing))
        .collect(ImmutableList.toImmutableList());
  }

  /** So many of the four members vote, and all of them for these. */
  private static LeadersElected elected(
      ImmutableList<Candidate> candidates, int voted, String... elected) {
    return new LeadersElected(
        LEADERS,
        elected.length,
        Optional.of(4),
        candidates,
        ImmutableList.copyOf(Collections.nCopies(voted, Choices.of(elected))),
        "approval",
        Arrays.stream(elected).map(PersonId::of).collect(ImmutableList.toImmutableList()),
        ImmutableSet.of());
  }

  /** The last entry of what breaks one of these is of the time at which it shows. */
  private static ImmutableList<RuleExample> ofTime() {
    ReportGiven toMasses = Union.report(Link.CLASS_TO_MASSES);
    ReportGiven toClass = Union.report(Link.PARTY_TO_CLASS);
    Story voiced = PARTY.when(new InterestsVoiced(WAGES, NEEDS, ImmutableList.of()));
    return ImmutableList.of(
        new RuleExample(
            SocietyRuleId.CLASS_WITHOUT_PARTY,
            STRUGGLE.later(365).together(Union.struggle(StruggleStage.POLITICAL)),
            PARTY),
        new RuleExample(
            SocietyRuleId.PROGRAMME_SILENT,
            voiced.later(180).together(toMasses, toClass),
            voiced.when(
                new ProgrammeAdopted(UNION, NEEDS, ImmutableList.of(Goal.of("a wage law"))))));
  }
}
