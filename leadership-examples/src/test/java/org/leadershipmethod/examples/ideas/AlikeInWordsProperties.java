package org.leadershipmethod.examples.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.concentration.GroupName;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.concentration.Opinion;
import org.leadershipmethod.concentration.Tallies;
import org.leadershipmethod.concentration.VoteCount;

/** Ideas that share their words stand together, however they come. */
class AlikeInWordsProperties {

  private static Tallies tallies(Iterable<IdeaId> ideas) {
    VoteCount count = Tallies.counting();
    ideas.forEach(idea -> count.vote(idea, GroupName.of("weavers"), Opinion.AGREE));
    return count.tallies();
  }

  private static List<AlikeInWords.Theme> themes(Map<IdeaId, String> texts) {
    return new AlikeInWords(texts).of(tallies(texts.keySet())).chosen();
  }

  @Example
  void whatSaysTheSameInAnotherOrderStandsTogether() {
    assertThat(
            themes(
                ImmutableMap.of(
                    IdeaId.of("2"), "We want lamps for the long winter evenings",
                    IdeaId.of("1"), "For the long winter evenings we want lamps!",
                    IdeaId.of("3"), "The canteen should cook something warm",
                    IdeaId.of("4"), "Children need a meadow near the mill")))
        .containsExactly(
            new AlikeInWords.Theme(ImmutableSortedSet.of(IdeaId.of("1"), IdeaId.of("2"))));
  }

  /** A short text is found by each long one that has its words, and says less. */
  @Example
  void aWordThatManyHaveMakesNothingAlike() {
    assertThat(
            themes(
                ImmutableMap.of(
                    IdeaId.of("a"), "the mill",
                    IdeaId.of("b"), "the mill needs a roof before the rain comes in autumn",
                    IdeaId.of("c"), "the mill closes too early for those who live in the hills")))
        .isEmpty();
  }

  @Example
  void whatHasNoTextIsAlikeWithNone() {
    assertThat(themes(ImmutableMap.of(IdeaId.of("a"), " ", IdeaId.of("b"), ""))).isEmpty();
    assertThat(themes(ImmutableMap.of())).isEmpty();
  }

  @Provide
  Arbitrary<List<String>> sayings() {
    Arbitrary<String> word =
        Arbitraries.of("lamp", "mill", "roof", "rain", "school", "bread", "well", "road", "horse");
    return word.list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(words -> String.join(" ", words))
        .list()
        .ofMinSize(2)
        .ofMaxSize(12);
  }

  @Property(tries = 100)
  void theOrderInWhichTheyComeChangesNothing(@ForAll("sayings") List<String> sayings) {
    Map<IdeaId, String> texts = new LinkedHashMap<>();
    for (String saying : sayings) {
      texts.put(IdeaId.of("i" + texts.size()), saying);
    }
    List<Map.Entry<IdeaId, String>> entries = new ArrayList<>(texts.entrySet());
    Collections.shuffle(entries, new Random(sayings.hashCode()));
    Map<IdeaId, String> shuffled = new LinkedHashMap<>();
    entries.forEach(one -> shuffled.put(one.getKey(), one.getValue()));
    List<AlikeInWords.Theme> themes = themes(texts);
    assertThat(themes(shuffled)).isEqualTo(themes);
    standApart(themes, texts);
    Statistics.label("themes")
        .collect(!themes.isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share > 15));
  }

  /** No idea is in two themes, each theme has two or more, and equal texts stand together. */
  private static void standApart(List<AlikeInWords.Theme> themes, Map<IdeaId, String> texts) {
    Set<IdeaId> seen = new HashSet<>();
    for (AlikeInWords.Theme theme : themes) {
      assertThat(theme.ideas()).hasSizeGreaterThan(1).allMatch(seen::add);
    }
    texts.forEach(
        (idea, text) ->
            texts.forEach(
                (other, same) -> {
                  if (!idea.equals(other) && text.equals(same)) {
                    assertThat(themes)
                        .anyMatch(
                            theme -> theme.ideas().contains(idea) && theme.ideas().contains(other));
                  }
                }));
  }
}
