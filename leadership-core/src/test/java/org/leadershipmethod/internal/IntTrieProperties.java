package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Columns of numbers and of values beside a sorted map. */
class IntTrieProperties {

  private record Put(int key, int value) {}

  /** Close together and far apart, and sometimes nothing. */
  @Provide
  Arbitrary<List<Put>> puts() {
    Arbitrary<Integer> keys =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 70),
            Arbitraries.integers().between(0, 5_000),
            Arbitraries.integers().between(0, Integer.MAX_VALUE));
    Arbitrary<Integer> values =
        Arbitraries.integers().between(0, 9).injectNull(0.3).map(v -> v == null ? -1 : v);
    return Combinators.combine(keys, values).as(Put::new).list().ofMaxSize(80);
  }

  @Property(tries = 200)
  void eachVersionHoldsWhatWasPut(@ForAll("puts") List<Put> puts) {
    List<IntTrie> tries = new ArrayList<>(List.of(IntTrie.EMPTY));
    List<TreeMap<Integer, Integer>> maps = new ArrayList<>(List.of(new TreeMap<>()));
    for (Put put : puts) {
      TreeMap<Integer, Integer> map = new TreeMap<>(maps.get(maps.size() - 1));
      if (put.value() == IntTrie.NONE) {
        map.remove(put.key());
      } else {
        map.put(put.key(), put.value());
      }
      maps.add(map);
      tries.add(tries.get(tries.size() - 1).with(put.key(), put.value()));
    }
    for (int i = 0; i < tries.size(); i++) {
      checkSame(tries.get(i), maps.get(i), puts);
    }
  }

  private static void checkSame(IntTrie trie, TreeMap<Integer, Integer> map, List<Put> puts) {
    for (Put put : puts) {
      assertThat(trie.get(put.key())).isEqualTo(map.getOrDefault(put.key(), IntTrie.NONE));
    }
    List<Integer> keys = new ArrayList<>();
    for (int key = trie.next(0); key != IntTrie.NONE; key = next(trie, key)) {
      keys.add(key);
    }
    assertThat(keys).containsExactlyElementsOf(map.keySet());
  }

  private static int next(IntTrie trie, int key) {
    return key == Integer.MAX_VALUE ? IntTrie.NONE : trie.next(key + 1);
  }

  @Property(tries = 100)
  void aColumnMadeAtOnceIsTheSame(@ForAll("columns") int[] column) {
    IntTrie trie = IntTrie.of(column);
    for (int i = 0; i < column.length; i++) {
      assertThat(trie.get(i)).isEqualTo(column[i]);
    }
    assertThat(trie.get(column.length)).isEqualTo(IntTrie.NONE);
    assertThat(trie.with(column.length, 7).get(column.length)).isEqualTo(7);
  }

  @Provide
  Arbitrary<int[]> columns() {
    return Arbitraries.integers().between(-1, 9).array(int[].class).ofMaxSize(2_100);
  }

  @Example
  void puttingTheSameAgainChangesNothing() {
    IntTrie trie = IntTrie.EMPTY.with(3, 4);
    assertThat(trie.with(3, 4)).isSameAs(trie);
    assertThat(trie.with(5_000, IntTrie.NONE)).isSameAs(trie);
  }

  @Example
  void whatWasTakenAwayLeavesNoTrace() {
    Trie<String> trie = Trie.<String>empty().with(99_999, "a");
    assertThat(trie.with(99_999, null).next(0)).isEqualTo(-1);
    assertThat(trie.with(99_999, null).with(1, "b").get(99_999)).isNull();
  }
}
