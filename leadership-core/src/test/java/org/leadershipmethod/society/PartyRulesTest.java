package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.leadershipmethod.chain.ChainRuleId;
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
    RuleId rule = SocietyRuleId.POSITION_UNCLEAR;
    Expected found = Expected.of(rule, MassesId.MASSES);
    Story two = WITHOUT_PARTY.when(stated(WAGES, LAND));
    two.finds(found)
        .says(
            rule,
            "the masses: The record puts somebody into 2 classes at once.",
            "[PositionUnclear: R1.5, R1.1, R0.1]",
            "missing: one economic position");
    WITHOUT_PARTY
        .when(stated())
        .finds(found)
        .says(rule, "the masses: The record puts somebody outside of all classes.");
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
    RuleId rule = SocietyRuleId.CLASS_WITHOUT_MASSES;
    Story declared = WITHOUT_PARTY.when(new ClassDeclared(NOBODYS));
    declared
        .finds(at(rule, NOBODYS))
        .says(
            rule,
            "the class of fishing: Somebody declared a class, but nobody among the masses is",
            "R0.1");
    declared.when(stated(NOBODYS)).finds();
    WITHOUT_PARTY.when(new ClassDeclared(LAND)).findsNothing();
  }

  @Test
  void layersOutOfOrder() {
    RuleId rule = SocietyRuleId.LAYERS_OUT_OF_ORDER;
    NOTHING
        .together(struggle(StruggleStage.JOINT))
        .finds(at(rule, WAGES))
        .says(
            rule,
            "the class of wage labour: The record tells of a class before anybody was in",
            "R4.1");
    Story party = WITHOUT_PARTY.when(founding().forClasses(ImmutableSet.of(NOBODYS)));
    party
        .finds(at(rule))
        .says(rule, "union: Somebody founded a party before anybody was in the economic position");
    party.when(stated(NOBODYS)).finds();
  }

  @Test
  void partyAboveClasses() {
    RuleId rule = SocietyRuleId.PARTY_ABOVE_CLASSES;
    WITHOUT_PARTY
        .when(founding().forClasses(ImmutableSet.of()))
        .finds(at(rule))
        .says(rule, "union: The founders gave the party no class to represent.", "R1.5");
    Story two = WITHOUT_PARTY.when(founding().forClasses(BOTH));
    two.finds(at(rule))
        .says(rule, "union: The founders gave the party 2 classes to represent at once.");
    two.when(founding()).finds();
    assertThat(society(two).party(UNION)).isEmpty();
  }

  @Test
  void stageNotReached() {
    RuleId rule = SocietyRuleId.STAGE_NOT_REACHED;
    Story joint = WITHOUT_PARTY.when(struggle(StruggleStage.JOINT), founding());
    joint
        .finds(at(rule))
        .says(
            rule,
            "union: The party came too early: the struggle of its class is joint so far.",
            "R1.2",
            "stage at which a class brings forth its party: political (ours)");
    joint.when(struggle(StruggleStage.POLITICAL)).finds();
    joint.under(METHOD.with(SocietyBounds.PARTY_STAGE, StruggleStage.JOINT)).findsNothing();
  }

  @Test
  void withoutAnyStruggleOnRecordNoPartyIsGranted() {
    RuleId rule = SocietyRuleId.STAGE_NOT_REACHED;
    Story masses =
        NOTHING.together(new MassesRecorded(Masses.builder().people(WAGES, "ada", "ben").build()));
    masses
        .later(1)
        .refuses(founding(), at(rule))
        .when(founding())
        .says(
            rule,
            "union: The party came too early: the record tells of no struggle of its class at all.",
            "let people come together in their struggle first");
  }

  @Test
  void withoutProgramme() {
    RuleId rule = SocietyRuleId.WITHOUT_PROGRAMME;
    Story founded = WITHOUT_PARTY.when(founding().stating(ImmutableSet.of(), ImmutableList.of()));
    founded
        .finds(at(rule))
        .says(rule, "union: The programme of the party states no interests of its class.", "R2.2");
    founded.when(programme("weekly pay")).finds();
    WITHOUT_PARTY
        .when(founding().stating(founding().interests(), ImmutableList.of()))
        .finds(at(rule))
        .says(rule, "union: The programme of the party states no goals.");
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
    RuleId rule = SocietyRuleId.GROUPING_IN_PLACE_OF_PARTY;
    Story clique = WITHOUT_PARTY.when(founding().of(GroupingKind.CLIQUE));
    clique
        .finds(at(rule))
        .says(rule, "union: A group of another kind acts as a party here: clique.", "R1.4");
    assertThat(society(clique).party(UNION)).isEmpty();
  }

  @Test
  void opposedWithinChain() {
    RuleId rule = SocietyRuleId.OPPOSED_WITHIN_CHAIN;
    ClassId workers = new ClassId(WAGES);
    Story stated = FOUNDED.when(new RelationStated(UNION, "opposes", workers));
    stated
        .finds(at(rule))
        .says(
            rule,
            "union: The record states that union opposes the class of wage labour; between",
            "missing: one of: represents, obeys, leads",
            "R2.1");
    stated.when(new RelationStated(UNION, "Represents", workers)).finds();
    FOUNDED.when(new RelationStated(workers, "leads", UNION)).finds(at(rule, WAGES));
    FOUNDED
        .when(new RelationStated(workers, "leads", UNION))
        .misses(
            rule, "no statement in this direction: none of the relations of a chain holds here");
  }

  @Test
  void betweenClassesThereIsStruggle() {
    FOUNDED.when(new RelationStated(UNION, "opposes", new ClassId(LAND))).findsNothing();
  }

  @Test
  void noClassStrugglesAgainstItself() {
    RuleId rule = SocietyRuleId.OPPOSED_WITHIN_CHAIN;
    Story itself =
        WITHOUT_PARTY.when(
            new StruggleRecorded(
                WAGES, ImmutableSet.of(WAGES), StruggleStage.POLITICAL, ImmutableList.of()));
    itself
        .finds(at(rule, WAGES))
        .says(
            rule, "the class of wage labour: The record sets a class in struggle against itself.");
    itself.when(struggle(StruggleStage.POLITICAL)).finds();
  }

  @Test
  void classWithoutParty() {
    RuleId rule = SocietyRuleId.CLASS_WITHOUT_PARTY;
    Expected found = at(rule, WAGES);
    WITHOUT_PARTY.later(364).findsNothing();
    WITHOUT_PARTY
        .later(365)
        .finds(found)
        .says(
            rule,
            "the class of wage labour: The class has no party, although its struggle",
            "R0.2");
    WITHOUT_PARTY.later(400).together(founding()).finds();
    WITHOUT_PARTY.later(183).under(METHOD.under(Difficulty.HARD)).finds(found);
    assertThat(FOUNDED.later(365).diagnosis().findings(rule)).isEmpty();
    assertThat(society(WITHOUT_PARTY).classesWithoutParty())
        .extracting(SocialClass::position)
        .containsExactly(LAND, TRADE, WAGES);
  }

  @Test
  void programmeSilent() {
    RuleId rule = SocietyRuleId.PROGRAMME_SILENT;
    Story voiced = FOUNDED.later(10).together(Union.voiced("dry sheds"));
    Expected[] links = brokenLinks();
    voiced.later(179).finds(links);
    voiced
        .later(180)
        .finds(with(at(rule), links))
        .says(
            rule,
            "union: The programme says nothing about 1 interest that the class voiced.",
            "R2.2",
            "take up in the programme what the class voiced");
    voiced.later(190).together(programme("dry sheds", "weekly pay")).finds(links);
    FOUNDED.later(190).finds(links);
    voiced
        .later(31)
        .under(METHOD.with(SocietyBounds.PROGRAMME_WINDOW, Duration.ofDays(30)))
        .finds(at(rule));
    assertThat(society(voiced).interestsCovered(UNION))
        .hasValueSatisfying(covered -> assertThat(covered).hasToString("1 of 2 interests covered"));
  }

  private static Expected[] brokenLinks() {
    return new Expected[] {at(ChainRuleId.BROKEN_LINK), at(ChainRuleId.BROKEN_LINK)};
  }

  private static Expected[] with(Expected one, Expected... others) {
    return ImmutableList.<Expected>builder().add(one).add(others).build().toArray(Expected[]::new);
  }
}
