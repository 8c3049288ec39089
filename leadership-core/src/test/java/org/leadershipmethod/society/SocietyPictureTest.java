package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Union.LAND;
import static org.leadershipmethod.society.Union.PAY;
import static org.leadershipmethod.society.Union.TRADE;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WAGES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chain.Chain;
import org.leadershipmethod.chain.ChainLink;
import org.leadershipmethod.chain.Link;
import org.leadershipmethod.chain.LinkCount;
import org.leadershipmethod.chain.LinkTrend;
import org.leadershipmethod.chain.MassesConsulted;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;

/** What the pictures of a society, of its masses and of a chain hold, and how they read. */
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
    assertThat(masses(WAGES, WAGES, WAGES)).hasToString("3 people in 1 classes");
    assertThat(society(Union.founded())).hasToString("7 people in 3 classes, 1 parties");
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
  void whatWasSaidLastIsThere() {
    Society led = society(Union.led());
    ChainLink leaders = new ChainLink(UNION, Link.LEADERS_TO_PARTY);
    assertThat(led.mandate(leaders)).contains(Union.mandate(PAY));
    assertThat(led.mandate(new ChainLink(UNION, Link.PARTY_TO_CLASS))).isEmpty();
    MassesConsulted asked = new MassesConsulted(UNION, PAY, ImmutableList.of());
    assertThat(society(Union.led().on(1, asked)).consultation(EntryId.of("e7"))).contains(asked);
    assertThat(led.consultation(EntryId.of("e6"))).isEmpty();
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

  @Test
  void aChainReadsFromTheMassesUp() {
    Chain led = Chain.of("union", now(Union.led()));
    assertThat(led.theParty()).map(Party::id).contains(UNION);
    assertThat(led.layers()).extracting(Layer::kind).containsExactly(LayerKind.values());
    assertThat(led.toString().lines().map(String::strip))
        .hasSize(8)
        .startsWith("the chain of union", led.layers().get(0).toString())
        .endsWith(led.links().get(2).toString());
    assertThat(led.toString().lines().skip(1)).allMatch(line -> line.startsWith("  "));
    Chain founded = Chain.of("union", now(Union.founded()));
    assertThat(founded.layers())
        .extracting(Layer::kind)
        .containsExactly(LayerKind.MASSES, LayerKind.CLASS, LayerKind.PARTY);
    assertThat(founded.leaders()).isEmpty();
    Chain none = Chain.of("union", now(Union.withoutParty()));
    assertThat(none.layers()).extracting(Layer::kind).containsExactly(LayerKind.MASSES);
    assertThat(none.theParty()).isEmpty();
  }

  private static LinkCount count(int day, int links, int broken) {
    return new LinkCount(Instant.EPOCH.plusSeconds(day), links, broken);
  }

  private static LinkTrend.Direction direction(LinkCount... counts) {
    return new LinkTrend(ImmutableList.copyOf(List.of(counts))).direction();
  }

  @Test
  void aTrendGoesFromTheFirstMomentWithALinkToTheLast() {
    assertThat(direction(count(1, 0, 0), count(2, 2, 0), count(3, 2, 1)))
        .isEqualTo(LinkTrend.Direction.BREAKING);
    assertThat(direction(count(1, 2, 1), count(2, 2, 0), count(3, 0, 0)))
        .isEqualTo(LinkTrend.Direction.MENDING);
    assertThat(direction(count(1, 2, 1), count(2, 4, 2))).isEqualTo(LinkTrend.Direction.STEADY);
    assertThat(direction(count(1, 3, 1), count(2, 4, 2))).isEqualTo(LinkTrend.Direction.BREAKING);
  }
}
