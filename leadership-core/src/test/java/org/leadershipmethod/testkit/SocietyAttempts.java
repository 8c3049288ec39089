package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadershipmethod.chain.Answers;
import org.leadershipmethod.chain.DirectiveGiven;
import org.leadershipmethod.chain.Link;
import org.leadershipmethod.chain.MandateGiven;
import org.leadershipmethod.chain.MassesConsulted;
import org.leadershipmethod.chain.ReportGiven;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.election.Ballot;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Choices;
import org.leadershipmethod.election.Standing;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.DecisionWithdrawn;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.ClassDeclared;
import org.leadershipmethod.society.ClassId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Goal;
import org.leadershipmethod.society.GroupingKind;
import org.leadershipmethod.society.Interest;
import org.leadershipmethod.society.InterestsVoiced;
import org.leadershipmethod.society.LayerId;
import org.leadershipmethod.society.LeadersId;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesId;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.MembersAdmitted;
import org.leadershipmethod.society.MembersLeft;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.PeopleLeft;
import org.leadershipmethod.society.PositionStated;
import org.leadershipmethod.society.ProgrammeAdopted;
import org.leadershipmethod.society.RelationStated;
import org.leadershipmethod.society.StruggleRecorded;
import org.leadershipmethod.society.StruggleStage;

/**
 * Anything that somebody may try to write down of a small society, lawful or not.
 *
 * <p>There are six people, three economic positions and two parties, few enough that they are met
 * again.
 */
public final class SocietyAttempts {

  private static final EntryId FIRST = EntryId.of("e1");

  private SocietyAttempts() {}

  /** Masses, a struggle that has come far enough and a party: something to begin with. */
  public static ImmutableList<Event> beginning() {
    EconomicPosition wages = EconomicPosition.of("wage labour");
    return ImmutableList.of(
        new MassesRecorded(
            Masses.builder()
                .people(wages, "a", "b", "c")
                .people(EconomicPosition.of("owning works"), "d", "e")
                .build()),
        new StruggleRecorded(
            wages, ImmutableSet.of(), StruggleStage.POLITICAL, ImmutableList.of(FIRST)),
        founded(
            PartyId.of("one"),
            ImmutableSet.of(wages),
            ImmutableSet.of(PersonId.of("a"), PersonId.of("b"), PersonId.of("c")),
            true,
            GroupingKind.PARTY));
  }

  /** Anything at all. */
  public static Arbitrary<Event> events() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, ofMasses()),
        Tuple.of(2, ofClasses()),
        Tuple.of(3, ofParties()),
        Tuple.of(3, ofLinks()),
        Tuple.of(4, ofLeaders()));
  }

  private static Arbitrary<PersonId> person() {
    return Arbitraries.of("a", "b", "c", "d", "e", "f").map(PersonId::of);
  }

  private static Arbitrary<ImmutableSet<PersonId>> people() {
    return person().list().ofMinSize(1).ofMaxSize(4).map(ImmutableSet::copyOf);
  }

  private static Arbitrary<EconomicPosition> position() {
    return Arbitraries.of("wage labour", "owning works", "smallholding").map(EconomicPosition::of);
  }

  private static Arbitrary<ImmutableSet<EconomicPosition>> positions() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, position().map(ImmutableSet::of)),
        Tuple.of(1, position().list().ofMaxSize(2).map(ImmutableSet::copyOf)));
  }

  private static Arbitrary<PartyId> party() {
    return Arbitraries.frequency(Tuple.of(4, "one"), Tuple.of(1, "two")).map(PartyId::of);
  }

  private static Arbitrary<Matter> matter() {
    return Arbitraries.of("bread", "roofs").map(Matter::of);
  }

  private static Arbitrary<Link> link() {
    return Arbitraries.of(Link.class);
  }

  private static Arbitrary<ImmutableSet<Interest>> interests() {
    return Arbitraries.of("bread", "peace", "land")
        .map(Interest::of)
        .list()
        .ofMaxSize(3)
        .map(ImmutableSet::copyOf);
  }

  private static Arbitrary<Event> ofMasses() {
    Arbitrary<Event> recorded =
        Arbitraries.maps(person(), position())
            .ofMinSize(2)
            .map(Masses::of)
            .map(MassesRecorded::new);
    Arbitrary<Event> stated = Combinators.combine(person(), positions()).as(PositionStated::new);
    Arbitrary<Event> left = people().map(PeopleLeft::new);
    Arbitrary<Event> declared = position().map(ClassDeclared::new);
    return Arbitraries.oneOf(recorded, stated, left, declared);
  }

  private static Arbitrary<Event> ofClasses() {
    Arbitrary<Event> struggle =
        Combinators.combine(position(), positions(), Arbitraries.of(StruggleStage.class))
            .as((one, against, stage) -> new StruggleRecorded(one, against, stage, cited()));
    Arbitrary<Event> voiced =
        Combinators.combine(position(), interests())
            .as((one, interests) -> new InterestsVoiced(one, interests, cited()));
    Arbitrary<Event> related =
        Combinators.combine(
                layer(), Arbitraries.of("represents", "leads", "obeys", "opposes"), layer())
            .as(RelationStated::new);
    return Arbitraries.oneOf(struggle, voiced, related);
  }

  private static ImmutableList<EntryId> cited() {
    return ImmutableList.of(FIRST);
  }

  private static Arbitrary<LayerId> layer() {
    return Arbitraries.oneOf(
        Arbitraries.just(MassesId.MASSES),
        position().map(ClassId::new),
        party(),
        party().map(LeadersId::new));
  }

  private static Arbitrary<Event> ofParties() {
    Arbitrary<Event> founded =
        Combinators.combine(
                party(),
                positions(),
                people(),
                Arbitraries.of(true, true, false),
                Arbitraries.of(GroupingKind.PARTY, GroupingKind.PARTY, GroupingKind.CLIQUE))
            .as(SocietyAttempts::founded);
    Arbitrary<Event> adopted =
        Combinators.combine(party(), interests())
            .as((party, some) -> new ProgrammeAdopted(party, some, goals()));
    Arbitrary<Event> admitted = Combinators.combine(party(), people()).as(MembersAdmitted::new);
    Arbitrary<Event> left = Combinators.combine(party(), people()).as(MembersLeft::new);
    return Arbitraries.oneOf(founded, adopted, admitted, left);
  }

  private static PartyFounded founded(
      PartyId party,
      ImmutableSet<EconomicPosition> classes,
      ImmutableSet<PersonId> members,
      boolean states,
      GroupingKind kind) {
    return new PartyFounded(
        party,
        classes,
        states ? ImmutableSet.of(Interest.of("bread")) : ImmutableSet.of(),
        goals(),
        members,
        kind,
        Optional.empty());
  }

  private static ImmutableList<Goal> goals() {
    return ImmutableList.of(Goal.of("realize them"));
  }

  private static Arbitrary<Event> ofLinks() {
    Arbitrary<ImmutableSet<Matter>> matters = matter().set().map(ImmutableSet::copyOf);
    Arbitrary<Event> mandate =
        Combinators.combine(party(), link(), matters)
            .as((party, link, some) -> new MandateGiven(party, link, some, Optional.empty()));
    Arbitrary<Event> report = Combinators.combine(party(), link(), matters).as(ReportGiven::new);
    Arbitrary<Event> directive =
        Combinators.combine(party(), link(), matter()).as(DirectiveGiven::new);
    Arbitrary<Event> asked =
        Combinators.combine(party(), matter(), answers().list().ofMaxSize(4))
            .as(
                (party, matter, answers) ->
                    new MassesConsulted(party, matter, ImmutableList.copyOf(answers)));
    return Arbitraries.oneOf(mandate, report, directive, asked);
  }

  private static Arbitrary<Answers> answers() {
    return Combinators.combine(
            position(), Arbitraries.of(Part.class), Arbitraries.integers().between(0, 5))
        .as((position, part, asked) -> new Answers(position, part, asked, asked / 2, 0));
  }

  private static Arbitrary<Event> ofLeaders() {
    Arbitrary<Event> taken =
        Combinators.combine(party(), person(), Arbitraries.of(SeatOrigin.class))
            .as((party, person, origin) -> new SeatTaken(party.leadership(), person, origin));
    Arbitrary<Event> left =
        Combinators.combine(party(), person())
            .as((party, person) -> new SeatLeft(party.leadership(), person));
    Arbitrary<Event> recalled =
        Combinators.combine(party(), people(), Arbitraries.integers().between(0, 9))
            .as(
                (party, some, votes) ->
                    new LeadersRecalled(party.leadership(), some, Optional.empty(), votes, 4));
    Arbitrary<Event> elected =
        Combinators.combine(
                party(), people(), people(), Arbitraries.of(true, true, false), people())
            .as(SocietyAttempts::elected);
    Arbitrary<Event> withdrawn =
        party().map(party -> new DecisionWithdrawn(party.leadership(), DecisionId.of("d")));
    return Arbitraries.oneOf(taken, left, recalled, elected, decided(), withdrawn);
  }

  private static Event elected(
      PartyId party,
      ImmutableSet<PersonId> elected,
      ImmutableSet<PersonId> voted,
      boolean isTested,
      ImmutableSet<PersonId> leaving) {
    Standing standing = isTested ? Standing.shownBy(FIRST) : Standing.UNTESTED;
    ImmutableList<Ballot> ballots = ImmutableList.of(Choices.of(isTested ? elected : voted));
    return new LeadersElected(
        party.leadership(),
        elected.size(),
        Optional.empty(),
        List.of("a", "b", "c", "d", "e", "f").stream()
            .map(person -> Candidate.of(person).with(standing))
            .collect(ImmutableList.toImmutableList()),
        ballots,
        "approval",
        elected.asList(),
        leaving);
  }

  private static Arbitrary<Event> decided() {
    Arbitrary<ImmutableSet<Key>> layers =
        layer().list().ofMaxSize(2).map(ImmutableSet::<Key>copyOf);
    return Combinators.combine(
            party(), matter(), people(), layers, layers, Arbitraries.of(true, false, false))
        .as(
            (party, matter, people, restsOn, overrides, claims) ->
                new DecisionTaken(
                    party.leadership(),
                    DecisionId.of("d"),
                    matter,
                    people,
                    ImmutableSet.of(),
                    ImmutableSet.of(),
                    restsOn,
                    overrides,
                    claims,
                    claims ? cited() : ImmutableList.of()));
  }

  /** Several attempts, one after the other. */
  public static Arbitrary<List<Event>> attempts() {
    return events().list().ofMinSize(5).ofMaxSize(40);
  }
}
