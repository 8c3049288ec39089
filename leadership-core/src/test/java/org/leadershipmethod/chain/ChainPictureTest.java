package org.leadershipmethod.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Union.FOUNDED;
import static org.leadershipmethod.society.Union.LED;
import static org.leadershipmethod.society.Union.PAY;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WITHOUT_PARTY;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.Layer;
import org.leadershipmethod.society.LayerKind;
import org.leadershipmethod.society.Party;
import org.leadershipmethod.society.Union;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Story;

/** What a record tells of a chain and its links, asked directly. */
class ChainPictureTest {

  private static final ChainLink LEADERS = new ChainLink(UNION, Link.LEADERS_TO_PARTY);

  private static Situation now(Story story) {
    return story.practice().situation();
  }

  private static Chains chains(Story story) {
    return now(story).view(ChainView.CHAINS);
  }

  @Test
  void whatWasSaidLastIsThere() {
    Chains led = chains(LED);
    assertThat(led.mandate(LEADERS)).contains(Union.mandate(PAY));
    assertThat(led.mandate(new ChainLink(UNION, Link.PARTY_TO_CLASS))).isEmpty();
    MassesConsulted asked = new MassesConsulted(UNION, PAY, ImmutableList.of());
    assertThat(chains(LED.when(asked)).consultation(EntryId.of("e7"))).contains(asked);
    assertThat(led.consultation(EntryId.of("e6"))).isEmpty();
  }

  @Test
  void aChainReadsFromTheMassesUp() {
    Chain led = Chain.of("union", now(LED));
    assertThat(led.theParty()).map(Party::id).contains(UNION);
    assertThat(led.layers()).extracting(Layer::kind).containsExactly(LayerKind.values());
    assertThat(led.toString().lines().map(String::strip))
        .hasSize(8)
        .startsWith("the chain of union", led.layers().get(0).toString())
        .endsWith(led.links().get(2).toString());
    assertThat(led.toString().lines().skip(1)).allMatch(line -> line.startsWith("  "));
    Chain founded = Chain.of("union", now(FOUNDED));
    assertThat(founded.layers())
        .extracting(Layer::kind)
        .containsExactly(LayerKind.MASSES, LayerKind.CLASS, LayerKind.PARTY);
    assertThat(founded.leaders()).isEmpty();
    Chain none = Chain.of("union", now(WITHOUT_PARTY));
    assertThat(none.layers()).extracting(Layer::kind).containsExactly(LayerKind.MASSES);
    assertThat(none.theParty()).isEmpty();
  }

  @Test
  void leadersBeginTheirLinkWithTheFirstWhoTakesASeat() {
    Story seated = FOUNDED.when(Union.seat("ada", SeatOrigin.NOT_KNOWN), Union.mandate(PAY));
    assertThat(chains(seated).mandate(LEADERS)).contains(Union.mandate(PAY));
    Story decided = FOUNDED.when(Union.decision("d1", PAY), Union.mandate(PAY));
    assertThat(chains(decided).mandate(LEADERS)).as("nobody took a seat").isEmpty();
    assertThat(decided.diagnosis().notExamined())
        .extracting(NotExamined::toString)
        .anyMatch(line -> line.contains("expected a party that has leaders"));
  }

  @Test
  void whatThereIsReadsAsWords() {
    assertThat(chains(LED)).hasToString("1 chain");
    assertThat(chains(WITHOUT_PARTY)).hasToString("0 chains");
    assertThat(ChainView.CHAINS).hasToString("chains");
    assertThat(new Asked(UNION, PAY)).hasToString("what union asks about pay");
    Situation later = now(FOUNDED).at(Notes.day(12).latest());
    assertThat(Chain.of(UNION, later).links())
        .extracting(LinkState::toString)
        .containsExactly(
            "the link between the class and the masses: alive, 12 days old",
            "the link between the party and its class: alive, 12 days old");
    assertThat(Chain.of(UNION, now(FOUNDED).at(Notes.day(90).latest())).links())
        .extracting(LinkState::toString)
        .contains("the link between the party and its class: broken, 90 days old");
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
