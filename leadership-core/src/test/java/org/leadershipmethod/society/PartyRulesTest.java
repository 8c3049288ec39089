package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.chain.ChainRuleId.BROKEN_LINK;
import static org.leadershipmethod.society.SocietyRuleId.CLASS_WITHOUT_MASSES;
import static org.leadershipmethod.society.SocietyRuleId.CLASS_WITHOUT_PARTY;
import static org.leadershipmethod.society.SocietyRuleId.GROUPING_IN_PLACE_OF_PARTY;
import static org.leadershipmethod.society.SocietyRuleId.LAYERS_OUT_OF_ORDER;
import static org.leadershipmethod.society.SocietyRuleId.OPPOSED_WITHIN_CHAIN;
import static org.leadershipmethod.society.SocietyRuleId.PARTY_ABOVE_CLASSES;
import static org.leadershipmethod.society.SocietyRuleId.POSITION_UNCLEAR;
import static org.leadershipmethod.society.SocietyRuleId.PROGRAMME_SILENT;
import static org.leadershipmethod.society.SocietyRuleId.STAGE_NOT_REACHED;
import static org.leadershipmethod.society.SocietyRuleId.WITHOUT_PROGRAMME;
import static org.leadershipmethod.society.Union.FOUNDED;
import static org.leadershipmethod.society.Union.LAND;
import static org.leadershipmethod.society.Union.METHOD;
import static org.leadershipmethod.society.Union.NOTHING;
import static org.leadershipmethod.society.Union.TRADE;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WAGES;
import static org.leadershipmethod.society.Union.WITHOUT_PARTY;
import static org.leadershipmethod.society.Union.founding;
import static org.leadershipmethod.society.Union.people;
import static org.leadershipmethod.society.Union.struggle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Difficulty;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Story;

/** What the rules about masses, classes and parties say, and where they are silent. */
class PartyRulesTest {

  private static final EconomicPosition NOBODYS = EconomicPosition.of("fishing");
  private static final ImmutableSet<EconomicPosition> BOTH = ImmutableSet.of(WAGES, LAND);

  private static Expected at(RuleId rule) {
    return Expected.of(rule, UNION);
  }

  private static Expected at(RuleId rule, EconomicPosition position) {
    return Expected.of(rule, new ClassId(position));
  }

  private static PositionStated stated(EconomicPosition... positions) {
    return new PositionStated(PersonId.of("ede"), ImmutableSet.copyOf(positions));
  }

  private static Society society(Story story) {
    return story.practice().situation().view(SocietyView.SOCIETY);
  }

  @Test
  void aPartyOfItsClassIsSilent() {
    WITHOUT_PARTY.findsNothing();
    FOUNDED.findsNothing();
  }

  @Test
  void positionUnclear() {
    Story two = WITHOUT_PARTY.when(stated(WAGES, LAND));
    two.finds(
        POSITION_UNCLEAR,
        "the masses: The record puts somebody into 2 classes at once.",
        "[PositionUnclear: R1.5, R1.1, R0.1]",
        "missing: one economic position");
    WITHOUT_PARTY
        .when(stated())
        .finds(POSITION_UNCLEAR, "the masses: The record puts somebody outside of all classes.");
    two.when(stated(LAND)).finds();
    WITHOUT_PARTY.when(stated(LAND)).findsNothing();
    assertThat(society(two).unclear()).isEqualTo(people("ede"));
    assertThat(society(two).masses().contains(PersonId.of("ede"))).isFalse();
  }

  @Test
  void whoLeavesTheMassesIsUnclearNoLonger() {
    WITHOUT_PARTY.when(stated(), new PeopleLeft(people("ede"))).finds();
  }

  @Test
  void classWithoutMasses() {
    Story declared = WITHOUT_PARTY.when(new ClassDeclared(NOBODYS));
    declared.finds(
        CLASS_WITHOUT_MASSES,
        "the class of fishing: Somebody declared a class, but nobody among the masses is",
        "R0.1");
    declared.when(stated(NOBODYS)).finds();
    WITHOUT_PARTY.when(new ClassDeclared(LAND)).findsNothing();
  }

  @Test
  void layersOutOfOrder() {
    NOTHING
        .together(struggle(StruggleStage.JOINT))
        .finds(
            LAYERS_OUT_OF_ORDER,
            "the class of wage labour: The record tells of a class before anybody was in",
            "R4.1");
    Story party = WITHOUT_PARTY.when(founding().forClasses(ImmutableSet.of(NOBODYS)));
    party.finds(
        LAYERS_OUT_OF_ORDER,
        "union: Somebody founded a party before anybody was in the economic position");
    party.when(stated(NOBODYS)).finds();
  }

  @Test
  void partyAboveClasses() {
    WITHOUT_PARTY
        .when(founding().forClasses(ImmutableSet.of()))
        .finds(
            PARTY_ABOVE_CLASSES,
            "union: The founders gave the party no class to represent.",
            "R1.5");
    Story two = WITHOUT_PARTY.when(founding().forClasses(BOTH));
    two.finds(
        PARTY_ABOVE_CLASSES, "union: The founders gave the party 2 classes to represent at once.");
    two.when(founding()).finds();
    assertThat(society(two).party(UNION)).isEmpty();
  }

  @Test
  void stageNotReached() {
    Story joint = WITHOUT_PARTY.when(struggle(StruggleStage.JOINT), founding());
    joint.finds(
        STAGE_NOT_REACHED,
        "union: The party came too early: the struggle of its class is joint so far.",
        "R1.2",
        "stage at which a class brings forth its party: political (ours)");
    joint.when(struggle(StruggleStage.POLITICAL)).finds();
    joint.under(METHOD.with(SocietyBounds.PARTY_STAGE, StruggleStage.JOINT)).findsNothing();
  }

  @Test
  void withoutAnyStruggleOnRecordNoPartyIsGranted() {
    Story masses =
        NOTHING.together(new MassesRecorded(Masses.builder().people(WAGES, "ada", "ben").build()));
    masses
        .later(1)
        .refuses(founding(), at(STAGE_NOT_REACHED))
        .when(founding())
        .says(
            STAGE_NOT_REACHED,
            "union: The party came too early: the record tells of no struggle of its class at all.",
            "let people come together in their struggle first");
  }

  @Test
  void withoutProgramme() {
    Story founded = WITHOUT_PARTY.when(founding().stating(ImmutableSet.of(), ImmutableList.of()));
    founded.finds(
        WITHOUT_PROGRAMME,
        "union: The programme of the party states no interests of its class.",
        "R2.2");
    founded.when(programme("weekly pay")).finds();
    WITHOUT_PARTY
        .when(founding().stating(founding().interests(), ImmutableList.of()))
        .finds(WITHOUT_PROGRAMME, "union: The programme of the party states no goals.");
  }

  private static ProgrammeAdopted programme(String... interests) {
    return new ProgrammeAdopted(
        UNION,
        ImmutableList.copyOf(interests).stream()
            .map(Interest::of)
            .collect(ImmutableSet.toImmutableSet()),
        ImmutableList.of(Goal.of("a law")));
  }

  @Test
  void groupingInPlaceOfParty() {
    Story clique = WITHOUT_PARTY.when(founding().of(GroupingKind.CLIQUE));
    clique.finds(
        GROUPING_IN_PLACE_OF_PARTY,
        "union: A group of another kind acts as a party here: clique.",
        "R1.4");
    assertThat(society(clique).party(UNION)).isEmpty();
  }

  @Test
  void opposedWithinChain() {
    ClassId workers = new ClassId(WAGES);
    Story stated = FOUNDED.when(new RelationStated(UNION, "opposes", workers));
    stated.finds(
        OPPOSED_WITHIN_CHAIN,
        "union: The record states that union opposes the class of wage labour; between",
        "missing: one of: represents, obeys, leads",
        "R2.1");
    stated.when(new RelationStated(UNION, "Represents", workers)).finds();
    FOUNDED
        .when(new RelationStated(workers, "leads", UNION))
        .finds(at(OPPOSED_WITHIN_CHAIN, WAGES));
    FOUNDED
        .when(new RelationStated(workers, "leads", UNION))
        .misses(
            OPPOSED_WITHIN_CHAIN,
            "no statement in this direction: none of the relations of a chain holds here");
  }

  @Test
  void betweenClassesThereIsStruggle() {
    FOUNDED.when(new RelationStated(UNION, "opposes", new ClassId(LAND))).findsNothing();
  }

  @Test
  void noClassStrugglesAgainstItself() {
    Story itself =
        WITHOUT_PARTY.when(
            new StruggleRecorded(
                WAGES, ImmutableSet.of(WAGES), StruggleStage.POLITICAL, ImmutableList.of()));
    itself.finds(
        OPPOSED_WITHIN_CHAIN,
        "the class of wage labour: The record sets a class in struggle against itself.");
    itself.when(struggle(StruggleStage.POLITICAL)).finds();
  }

  @Test
  void classWithoutParty() {
    Expected found = at(CLASS_WITHOUT_PARTY, WAGES);
    WITHOUT_PARTY.later(364).findsNothing();
    WITHOUT_PARTY
        .later(365)
        .finds(
            CLASS_WITHOUT_PARTY,
            "the class of wage labour: The class has no party, although its struggle",
            "R0.2");
    WITHOUT_PARTY.later(400).together(founding()).finds();
    WITHOUT_PARTY.later(183).under(METHOD.under(Difficulty.HARD)).finds(found);
    assertThat(FOUNDED.later(365).diagnosis().findings(CLASS_WITHOUT_PARTY)).isEmpty();
    assertThat(society(WITHOUT_PARTY).classesWithoutParty())
        .extracting(SocialClass::position)
        .containsExactly(LAND, TRADE, WAGES);
  }

  @Test
  void programmeSilent() {
    Story voiced = FOUNDED.later(10).together(Union.voiced("dry sheds"));
    Expected broken = at(BROKEN_LINK);
    voiced.later(179).finds(broken, broken);
    voiced
        .later(180)
        .finds(at(PROGRAMME_SILENT), broken, broken)
        .says(
            PROGRAMME_SILENT,
            "union: The programme says nothing about 1 interest that the class voiced.",
            "R2.2",
            "take up in the programme what the class voiced");
    voiced.later(190).together(programme("dry sheds", "weekly pay")).finds(broken, broken);
    FOUNDED.later(190).finds(broken, broken);
    voiced
        .later(31)
        .under(METHOD.with(SocietyBounds.PROGRAMME_WINDOW, Duration.ofDays(30)))
        .finds(at(PROGRAMME_SILENT));
    assertThat(society(voiced).interestsCovered(UNION))
        .hasValueSatisfying(covered -> assertThat(covered).hasToString("1 of 2 interests covered"));
  }
}
