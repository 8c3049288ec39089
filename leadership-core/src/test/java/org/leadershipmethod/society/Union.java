package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chain.ChainFamily;
import org.leadershipmethod.chain.Link;
import org.leadershipmethod.chain.MandateGiven;
import org.leadershipmethod.chain.ReportGiven;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Choices;
import org.leadershipmethod.election.Standing;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Story;

/** A union of those who live by wages: what the stories about a party and its chain begin with. */
public final class Union {

  public static final EconomicPosition WAGES = EconomicPosition.of("wage labour");
  public static final EconomicPosition LAND = EconomicPosition.of("owning land");
  public static final EconomicPosition TRADE = EconomicPosition.of("trade");
  public static final PartyId UNION = PartyId.of("union");
  public static final GroupId LEADERS = UNION.leadership();
  public static final Matter PAY = Matter.of("pay");
  public static final LeadershipMethod METHOD =
      LeadershipMethod.of(GroupFamily.GROUP, SocietyFamily.SOCIETY, ChainFamily.CHAIN);

  /** Nothing has happened. */
  public static final Story NOTHING = Story.of(METHOD);

  /** Everybody, the struggle, what they need; entries e1 to e3, all on one day. */
  public static final Story WITHOUT_PARTY =
      NOTHING.together(
          new MassesRecorded(
              Masses.builder()
                  .people(WAGES, "ada", "ben", "cem", "dora", "ede")
                  .people(LAND, "otto")
                  .people(TRADE, "tia")
                  .build()),
          struggle(StruggleStage.POLITICAL),
          voiced("weekly pay"));

  /** With the party, in e4. */
  public static final Story FOUNDED = WITHOUT_PARTY.together(founding());

  /** With leaders, in e5. */
  public static final Story ELECTED = FOUNDED.together(election("ada", "ben", "cem"));

  /** With a mandate for pay, in e6. */
  public static final Story LED = ELECTED.together(mandate(PAY));

  private Union() {}

  public static ImmutableSet<PersonId> people(String... ids) {
    return Stream.of(ids).map(PersonId::of).collect(ImmutableSet.toImmutableSet());
  }

  public static StruggleRecorded struggle(StruggleStage stage) {
    return new StruggleRecorded(WAGES, ImmutableSet.of(LAND), stage, ImmutableList.of());
  }

  public static InterestsVoiced voiced(String interest) {
    return new InterestsVoiced(WAGES, ImmutableSet.of(Interest.of(interest)), ImmutableList.of());
  }

  public static PartyFounded founding() {
    return new PartyFounded(
        UNION,
        ImmutableSet.of(WAGES),
        ImmutableSet.of(Interest.of("weekly pay")),
        ImmutableList.of(Goal.of("a wage law")),
        people("ada", "ben", "cem", "dora"),
        GroupingKind.PARTY,
        Optional.empty());
  }

  /** Three of the four members approve of these, each tested by the struggle. */
  public static LeadersElected election(String... elected) {
    Standing standing = Standing.shownBy(EntryId.of("e2"));
    List<Candidate> candidates = new ArrayList<>();
    people(elected).forEach(person -> candidates.add(new Candidate(person, standing)));
    return new LeadersElected(
        LEADERS,
        elected.length,
        Optional.of(4),
        ImmutableList.copyOf(candidates),
        ImmutableList.copyOf(Collections.nCopies(3, Choices.of(elected))),
        "approval",
        people(elected).asList(),
        ImmutableSet.of());
  }

  public static MandateGiven mandate(Matter... matters) {
    return new MandateGiven(
        UNION, Link.LEADERS_TO_PARTY, ImmutableSet.copyOf(matters), Optional.empty());
  }

  public static ReportGiven report(Link link) {
    return new ReportGiven(UNION, link, ImmutableSet.of());
  }

  public static DecisionTaken decision(String id, Matter matter) {
    return new DecisionTaken(
        LEADERS,
        DecisionId.of(id),
        matter,
        people("ada", "ben"),
        people("cem"),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        false,
        ImmutableList.of());
  }

  public static SeatTaken seat(String person, SeatOrigin origin) {
    return new SeatTaken(LEADERS, PersonId.of(person), origin);
  }

  public static SeatLeft leaving(String person) {
    return new SeatLeft(LEADERS, PersonId.of(person));
  }
}
