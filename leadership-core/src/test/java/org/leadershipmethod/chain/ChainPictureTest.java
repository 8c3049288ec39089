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
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.Layer;
import org.leadershipmethod.society.LayerKind;
import org.leadershipmethod.society.Party;
import org.leadershipmethod.society.Union;
import org.leadershipmethod.testkit.Story;

/** What a record tells of a chain and its links, asked directly. */
class ChainPictureTest {

  private static Situation now(Story story) {
    return story.practice().situation();
  }

  private static Chains chains(Story story) {
    return now(story).view(ChainView.CHAINS);
  }

  @Test
  void whatWasSaidLastIsThere() {
    Chains led = chains(LED);
    ChainLink leaders = new ChainLink(UNION, Link.LEADERS_TO_PARTY);
    assertThat(led.mandate(leaders)).contains(Union.mandate(PAY));
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
