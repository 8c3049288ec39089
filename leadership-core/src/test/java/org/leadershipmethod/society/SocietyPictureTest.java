package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Union.LAND;
import static org.leadershipmethod.society.Union.TRADE;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WAGES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;

/** What the pictures of a society and of its masses hold, and how they read. */
class SocietyPictureTest {

  private static final PersonId EDE = PersonId.of("ede");

  private static Situation now(Union union) {
    return union.practice().situation();
  }

  private static Society society(Union union) {
    return now(union).view(SocietyView.SOCIETY);
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
    assertThat(society(Union.founded())).hasToString("7 people in 3 classes, 1 party");
  }

  @Test
  void whoIsUnclearStaysSoUntilOnePositionIsStated() {
    Event two = new PositionStated(EDE, ImmutableSet.of(WAGES, LAND));
    Event others = new PositionStated(EDE, ImmutableSet.of(WAGES, TRADE));
    Union unclear = Union.withoutParty().on(1, two).on(2, others);
    assertThat(unclear.open("PositionUnclear", 2)).hasSize(2);
    Event one = new PositionStated(EDE, ImmutableSet.of(TRADE));
    assertThat(unclear.on(3, one).open("PositionUnclear", 3)).isEmpty();
    assertThat(unclear.on(3, one).on(3).findings())
        .allMatch(finding -> finding.mendedBy().equals(ImmutableList.of(EntryId.of("e6"))));
  }

  @Test
  void whatIsOpposedStaysSoUntilAnotherRelationIsStated() {
    Event opposes = new RelationStated(UNION, "opposes", new ClassId(WAGES));
    Union twice = Union.founded().on(1, opposes).on(2, opposes);
    assertThat(twice.open("OpposedWithinChain", 2)).isNotEmpty();
    assertThat(twice.open("OpposedWithinChain", 2).get(0).evidence()).contains(EntryId.of("e5"));
    Event represents = new RelationStated(UNION, "represents", new ClassId(WAGES));
    assertThat(twice.on(3, represents).open("OpposedWithinChain", 3)).isEmpty();
  }

  @Test
  void onlyAPartyForAClassAndNoOtherIsAPartyOfIt() {
    assertThat(society(Union.founded()).parties(WAGES)).containsExactly(UNION);
    assertThat(society(Union.founded()).parties(LAND)).isEmpty();
    assertThat(society(Union.founded()).classesWithoutParty())
        .extracting(SocialClass::position)
        .containsExactly(LAND, TRADE);
    Union ofTwo =
        Union.withoutParty().on(1, Union.founding().forClasses(ImmutableSet.of(WAGES, LAND)));
    assertThat(society(ofTwo).parties(WAGES)).isEmpty();
    Union clique = Union.withoutParty().on(1, Union.founding().of(GroupingKind.CLIQUE));
    assertThat(society(clique).parties(WAGES)).isEmpty();
    assertThat(society(clique).classesWithoutParty()).hasSize(3);
    Union moved = Union.founded().on(1, Union.founding().forClasses(ImmutableSet.of(LAND)));
    assertThat(society(moved).parties(WAGES)).isEmpty();
    assertThat(society(moved).parties(LAND)).containsExactly(UNION);
  }

  @Test
  void aPartyThatIsNotThereIsAskedForByTheNearestOneThatIs() {
    Society founded = society(Union.founded());
    assertThat(SocietyView.SOCIETY.lookUp(founded, UNION)).isEqualTo(new Lookup.There());
    assertThat(SocietyView.SOCIETY.lookUp(founded, PartyId.of("unoin")))
        .isEqualTo(new Lookup.Missing("the id of a party that was founded ('union'?)"));
    assertThat(SocietyView.SOCIETY.lookUp(founded, PartyId.of("x")))
        .isEqualTo(new Lookup.Missing("the id of a party that was founded"));
  }
}
