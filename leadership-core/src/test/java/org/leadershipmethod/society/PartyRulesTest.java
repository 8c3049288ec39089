package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Union.LAND;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WAGES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Difficulty;

/** What the rules about masses, classes and parties say, and where they are silent. */
class PartyRulesTest {

  private static final EconomicPosition NOBODYS = EconomicPosition.of("fishing");

  private static PositionStated stated(EconomicPosition... positions) {
    return new PositionStated(PersonId.of("ede"), ImmutableSet.copyOf(positions));
  }

  @Test
  void positionUnclear() {
    Union two = Union.withoutParty().on(1, stated(WAGES, LAND));
    assertThat(two.found("PositionUnclear", 1))
        .startsWith("the masses: The record puts somebody into 2 classes at once.")
        .contains("[PositionUnclear: R1.5, R1.1, R0.1]")
        .contains("missing: one economic position");
    assertThat(Union.withoutParty().on(1, stated()).found("PositionUnclear", 1))
        .startsWith("the masses: The record puts somebody outside of all classes.");
    assertThat(two.on(2, stated(LAND)).open("PositionUnclear", 2)).isEmpty();
    assertThat(Union.withoutParty().on(1, stated(LAND)).on(1).findings()).isEmpty();
    Society society = two.practice().situation().view(SocietyView.SOCIETY);
    assertThat(society.unclear()).isEqualTo(Union.people("ede"));
    assertThat(society.masses().contains(PersonId.of("ede"))).isFalse();
  }

  @Test
  void whoLeavesTheMassesIsUnclearNoLonger() {
    Union gone = Union.withoutParty().on(1, stated()).on(2, new PeopleLeft(Union.people("ede")));
    assertThat(gone.open("PositionUnclear", 2)).isEmpty();
  }

  @Test
  void classWithoutMasses() {
    Union declared = Union.withoutParty().on(1, new ClassDeclared(NOBODYS));
    assertThat(declared.found("ClassWithoutMasses", 1))
        .startsWith(
            "the class of fishing: Somebody declared a class, but nobody among the masses is")
        .contains("R0.1");
    assertThat(declared.on(2, stated(NOBODYS)).open("ClassWithoutMasses", 2)).isEmpty();
    assertThat(Union.withoutParty().on(1, new ClassDeclared(LAND)).on(1).findings()).isEmpty();
  }

  @Test
  void layersOutOfOrder() {
    Union tooEarly = Union.nothing().on(0, Union.struggle(StruggleStage.JOINT));
    assertThat(tooEarly.found("LayersOutOfOrder", 0))
        .startsWith("the class of wage labour: The record tells of a class before anybody was in")
        .contains("R4.1");
    Union party = Union.withoutParty().on(1, Union.founding().forClasses(ImmutableSet.of(NOBODYS)));
    assertThat(party.found("LayersOutOfOrder", 1))
        .startsWith("union: Somebody founded a party before anybody was in the economic position");
    assertThat(party.on(2, stated(NOBODYS)).open("LayersOutOfOrder", 2)).isEmpty();
    assertThat(Union.founded().open("LayersOutOfOrder", 1)).isEmpty();
  }

  @Test
  void partyAboveClasses() {
    Union none = Union.withoutParty().on(1, Union.founding().forClasses(ImmutableSet.of()));
    assertThat(none.found("PartyAboveClasses", 1))
        .startsWith("union: The founders gave the party no class to represent.")
        .contains("R1.5");
    ImmutableSet<EconomicPosition> both = ImmutableSet.of(WAGES, LAND);
    Union two = Union.withoutParty().on(1, Union.founding().forClasses(both));
    assertThat(two.found("PartyAboveClasses", 1))
        .startsWith("union: The founders gave the party 2 classes to represent at once.");
    assertThat(two.on(2, Union.founding()).open("PartyAboveClasses", 2)).isEmpty();
    assertThat(two.practice().situation().view(SocietyView.SOCIETY).party(UNION)).isEmpty();
  }

  @Test
  void stageNotReached() {
    Union joint =
        Union.withoutParty().on(1, Union.struggle(StruggleStage.JOINT)).on(2, Union.founding());
    assertThat(joint.found("StageNotReached", 2))
        .startsWith("union: The party came too early: the struggle of its class is joint so far.")
        .contains("R1.2")
        .contains("stage at which a class brings forth its party: political (ours)");
    assertThat(joint.on(3, Union.struggle(StruggleStage.POLITICAL)).open("StageNotReached", 3))
        .isEmpty();
    assertThat(Union.founded().open("StageNotReached", 1)).isEmpty();
    Union other = joint.under(joint.method().with(SocietyBounds.PARTY_STAGE, StruggleStage.JOINT));
    assertThat(other.open("StageNotReached", 2)).isEmpty();
  }

  @Test
  void withoutAnyStruggleOnRecordNoPartyIsGranted() {
    Union masses =
        Union.nothing()
            .on(0, new MassesRecorded(Masses.builder().people(WAGES, "ada", "ben").build()));
    assertThat(masses.taking(1, Union.founding()).toString())
        .contains("The party came too early: the record tells of no struggle of its class at all.")
        .contains("let people come together in their struggle first");
  }

  @Test
  void withoutProgramme() {
    PartyFounded silent = Union.founding().stating(ImmutableSet.of(), ImmutableList.of());
    Union founded = Union.withoutParty().on(1, silent);
    assertThat(founded.found("WithoutProgramme", 1))
        .startsWith("union: The programme of the party states no interests of its class.")
        .contains("R2.2");
    assertThat(
            founded
                .on(
                    2,
                    new ProgrammeAdopted(
                        UNION,
                        ImmutableSet.of(Interest.of("weekly pay")),
                        ImmutableList.of(Goal.of("a law"))))
                .open("WithoutProgramme", 2))
        .isEmpty();
    assertThat(
            Union.withoutParty()
                .on(1, Union.founding().stating(Union.founding().interests(), ImmutableList.of()))
                .found("WithoutProgramme", 1))
        .startsWith("union: The programme of the party states no goals.");
    assertThat(Union.founded().open("WithoutProgramme", 1)).isEmpty();
  }

  @Test
  void groupingInPlaceOfParty() {
    Union clique = Union.withoutParty().on(1, Union.founding().of(GroupingKind.CLIQUE));
    assertThat(clique.found("GroupingInPlaceOfParty", 1))
        .startsWith("union: A group of another kind acts as a party here: clique.")
        .contains("R1.4");
    assertThat(clique.practice().situation().view(SocietyView.SOCIETY).party(UNION)).isEmpty();
    assertThat(Union.founded().open("GroupingInPlaceOfParty", 1)).isEmpty();
  }

  @Test
  void opposedWithinChain() {
    RelationStated opposed = new RelationStated(UNION, "opposes", new ClassId(WAGES));
    Union stated = Union.founded().on(1, opposed);
    assertThat(stated.found("OpposedWithinChain", 1))
        .startsWith("union: The record states that union opposes the class of wage labour; between")
        .contains("missing: one of: represents, obeys, leads")
        .contains("R2.1");
    assertThat(
            stated
                .on(2, new RelationStated(UNION, "Represents", new ClassId(WAGES)))
                .open("OpposedWithinChain", 2))
        .isEmpty();
    assertThat(
            Union.founded()
                .on(1, new RelationStated(UNION, "opposes", new ClassId(LAND)))
                .open("OpposedWithinChain", 1))
        .as("between classes there is struggle")
        .isEmpty();
    assertThat(
            Union.founded()
                .on(1, new RelationStated(new ClassId(WAGES), "leads", UNION))
                .found("OpposedWithinChain", 1))
        .contains("none of the relations of a chain holds here");
  }

  @Test
  void noClassStrugglesAgainstItself() {
    StruggleRecorded itself =
        new StruggleRecorded(
            WAGES, ImmutableSet.of(WAGES), StruggleStage.POLITICAL, ImmutableList.of());
    Union stated = Union.withoutParty().on(1, itself);
    assertThat(stated.found("OpposedWithinChain", 1))
        .contains("The record sets a class in struggle against itself.");
    assertThat(stated.on(2, Union.struggle(StruggleStage.POLITICAL)).open("OpposedWithinChain", 2))
        .isEmpty();
  }

  @Test
  void classWithoutParty() {
    Union alone = Union.withoutParty();
    assertThat(alone.open("ClassWithoutParty", 364)).isEmpty();
    assertThat(alone.found("ClassWithoutParty", 365))
        .startsWith("the class of wage labour: The class has no party, although its struggle")
        .contains("R0.2");
    assertThat(alone.on(400, Union.founding()).open("ClassWithoutParty", 400)).isEmpty();
    assertThat(Union.founded().open("ClassWithoutParty", 365)).isEmpty();
    Union hard = alone.under(alone.method().under(Difficulty.HARD));
    assertThat(hard.open("ClassWithoutParty", 183)).hasSize(1);
    assertThat(alone.practice().situation().view(SocietyView.SOCIETY).classesWithoutParty())
        .extracting(SocialClass::position)
        .containsExactly(LAND, Union.TRADE, WAGES);
  }

  @Test
  void programmeSilent() {
    Union voiced = Union.founded().on(10, Union.voiced("dry sheds"));
    assertThat(voiced.open("ProgrammeSilent", 189)).isEmpty();
    assertThat(voiced.found("ProgrammeSilent", 190))
        .startsWith("union: The programme says nothing about 1 interest that the class voiced.")
        .contains("R2.2")
        .contains("take up in the programme what the class voiced");
    assertThat(
            voiced
                .on(
                    200,
                    new ProgrammeAdopted(
                        UNION,
                        ImmutableSet.of(Interest.of("dry sheds"), Interest.of("weekly pay")),
                        ImmutableList.of(Goal.of("a law"))))
                .open("ProgrammeSilent", 200))
        .isEmpty();
    assertThat(Union.founded().open("ProgrammeSilent", 190)).isEmpty();
    Union month =
        voiced.under(voiced.method().with(SocietyBounds.PROGRAMME_WINDOW, Duration.ofDays(30)));
    assertThat(month.open("ProgrammeSilent", 41)).hasSize(1);
    assertThat(voiced.practice().situation().view(SocietyView.SOCIETY).interestsCovered(UNION))
        .hasValueSatisfying(covered -> assertThat(covered).hasToString("1 of 2 interests covered"));
  }
}
