package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Union.FOUNDED;
import static org.leadershipmethod.society.Union.LAND;
import static org.leadershipmethod.society.Union.TRADE;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WAGES;
import static org.leadershipmethod.society.Union.WITHOUT_PARTY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Story;

/** What the pictures of a society and of its masses hold, and how they read. */
class SocietyPictureTest {

  private static final PersonId EDE = PersonId.of("ede");

  private static Society society(Story story) {
    return story.practice().situation().view(SocietyView.SOCIETY);
  }

  private static Masses masses(EconomicPosition... positions) {
    MassesBuilder builder = Masses.builder();
    for (int nth = 0; nth < positions.length; nth++) {
      builder.people(positions[nth], "p" + nth);
    }
    return builder.build();
  }

  @Test
  void massesAreTheSameByWhoIsInWhichPosition() {
    Masses two = masses(WAGES, LAND);
    assertThat(two).isEqualTo(masses(WAGES, LAND)).hasSameHashCodeAs(masses(WAGES, LAND));
    assertThat(two).isNotEqualTo(masses(LAND, WAGES)).isNotEqualTo(masses(WAGES));
    assertThat(two).doesNotHaveSameHashCodeAs(masses(WAGES)).isNotEqualTo("p0");
    assertThat(two).hasToString("2 people in 2 classes");
    assertThat(masses(WAGES, WAGES, WAGES)).hasToString("3 people in 1 class");
    assertThat(society(FOUNDED)).hasToString("7 people in 3 classes, 1 party");
  }

  @Test
  void whoIsUnclearStaysSoUntilOnePositionIsStated() {
    Event two = new PositionStated(EDE, ImmutableSet.of(WAGES, LAND));
    Event others = new PositionStated(EDE, ImmutableSet.of(WAGES, TRADE));
    Story unclear = WITHOUT_PARTY.when(two, others);
    Expected found = Expected.of(SocietyRuleId.POSITION_UNCLEAR, MassesId.MASSES);
    unclear.finds(found, found);
    Story clear = unclear.when(new PositionStated(EDE, ImmutableSet.of(TRADE))).finds();
    assertThat(clear.found())
        .allMatch(finding -> finding.mendedBy().equals(ImmutableList.of(EntryId.of("e6"))));
  }

  @Test
  void whatIsOpposedStaysSoUntilAnotherRelationIsStated() {
    RuleId rule = SocietyRuleId.OPPOSED_WITHIN_CHAIN;
    Event opposes = new RelationStated(UNION, "opposes", new ClassId(WAGES));
    Story twice = FOUNDED.when(opposes, opposes);
    assertThat(twice.diagnosis().open()).isNotEmpty().allMatch(one -> one.rule().equals(rule));
    assertThat(twice.diagnosis().open().get(0).evidence()).contains(EntryId.of("e5"));
    twice.when(new RelationStated(UNION, "represents", new ClassId(WAGES))).finds();
  }

  @Test
  void onlyAPartyForAClassAndNoOtherIsAPartyOfIt() {
    assertThat(society(FOUNDED).parties(WAGES)).containsExactly(UNION);
    assertThat(society(FOUNDED).parties(LAND)).isEmpty();
    assertThat(society(FOUNDED).classesWithoutParty())
        .extracting(SocialClass::position)
        .containsExactly(LAND, TRADE);
    Story ofTwo = WITHOUT_PARTY.when(Union.founding().forClasses(ImmutableSet.of(WAGES, LAND)));
    assertThat(society(ofTwo).parties(WAGES)).isEmpty();
    Story clique = WITHOUT_PARTY.when(Union.founding().of(GroupingKind.CLIQUE));
    assertThat(society(clique).parties(WAGES)).isEmpty();
    assertThat(society(clique).classesWithoutParty()).hasSize(3);
    Story moved = FOUNDED.when(Union.founding().forClasses(ImmutableSet.of(LAND)));
    assertThat(society(moved).parties(WAGES)).isEmpty();
    assertThat(society(moved).parties(LAND)).containsExactly(UNION);
  }

  @Test
  void aPartyThatIsNotThereIsAskedForByTheNearestOneThatIs() {
    Society founded = society(FOUNDED);
    assertThat(SocietyView.SOCIETY.lookUp(founded, UNION)).isEqualTo(new Lookup.There());
    assertThat(SocietyView.SOCIETY.lookUp(founded, PartyId.of("unoin")))
        .isEqualTo(new Lookup.Missing(() -> "the id of a party that was founded ('union'?)"));
    assertThat(SocietyView.SOCIETY.lookUp(founded, PartyId.of("x")))
        .isEqualTo(new Lookup.Missing(() -> "the id of a party that was founded"));
  }
}
