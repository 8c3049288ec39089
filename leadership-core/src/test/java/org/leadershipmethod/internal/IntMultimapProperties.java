package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Numbers under numbers beside a map of sets. */
class IntMultimapProperties {

  private static final int BOUND = 6;

  private record Turn(boolean comes, int key, int value) {}

  @Provide
  Arbitrary<List<Turn>> turns() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, BOUND - 1);
    return Combinators.combine(Arbitraries.of(true, true, false), numbers, numbers)
        .as(Turn::new)
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 200)
  void eachVersionHoldsWhatCame(@ForAll("turns") List<Turn> turns) {
    List<IntMultimap> versions = new ArrayList<>(List.of(IntMultimap.EMPTY));
    List<Map<Integer, Set<Integer>>> maps = new ArrayList<>(List.of(new HashMap<>()));
    for (Turn turn : turns) {
      Map<Integer, Set<Integer>> map = new HashMap<>();
      maps.get(maps.size() - 1).forEach((key, set) -> map.put(key, new LinkedHashSet<>(set)));
      Set<Integer> set = map.computeIfAbsent(turn.key(), key -> new LinkedHashSet<>());
      IntMultimap last = versions.get(versions.size() - 1);
      if (turn.comes()) {
        set.add(turn.value());
        versions.add(last.with(turn.key(), turn.value()));
      } else {
        set.remove(turn.value());
        versions.add(last.without(turn.key(), turn.value()));
      }
      maps.add(map);
    }
    for (int i = 0; i < maps.size(); i++) {
      checkSame(versions.get(i), maps.get(i));
    }
  }

  @Property(tries = 100)
  void oneMadeAtOnceIsTheSame(@ForAll("turns") List<Turn> turns) {
    List<Turn> different = turns.stream().distinct().filter(Turn::comes).toList();
    int[] keys = different.stream().mapToInt(Turn::key).toArray();
    int[] values = different.stream().mapToInt(Turn::value).toArray();
    Map<Integer, Set<Integer>> map = new HashMap<>();
    different.forEach(
        turn -> map.computeIfAbsent(turn.key(), key -> new LinkedHashSet<>()).add(turn.value()));
    checkSame(IntMultimap.of(BOUND, Grouping.of(keys, BOUND), key -> key, values), map);
  }

  /**
   * So many that what changed is put into new columns, some of it large or with something beside.
   */
  @Property(tries = 20)
  void manyChangesAreKept(@ForAll @IntRange(min = 1, max = 4_000) int keys, @ForAll long seed) {
    Random random = new Random(seed);
    int[] of = random.ints(keys, 0, keys).toArray();
    int[] values = IntStream.range(0, keys).toArray();
    IntMultimap ints =
        IntMultimap.of(keys, Grouping.of(of, keys), key -> key, values, place -> place % 3);
    List<Map<Integer, Integer>> expected = new ArrayList<>();
    IntStream.range(0, keys).forEach(key -> expected.add(new LinkedHashMap<>()));
    IntStream.range(0, keys).forEach(i -> expected.get(of[i]).put(values[i], i % 3));
    for (int turn = 0; turn < 6_000; turn++) {
      int key = random.nextInt(10) == 0 ? 0 : random.nextInt(keys);
      int value = random.nextInt(keys);
      if (random.nextInt(3) > 0) {
        ints = ints.holding(key, ints.at(key).with(value, turn));
        expected.get(key).put(value, turn);
      } else {
        ints = ints.without(key, value);
        expected.get(key).remove(value);
      }
    }
    for (int key = 0; key < keys; key++) {
      List<Integer> there = List.copyOf(expected.get(key).keySet());
      assertThat(ints.stream(key).boxed().toList()).isEqualTo(there);
      for (int value : there) {
        assertThat(ints.beside(key, value)).isEqualTo(expected.get(key).get(value));
      }
      assertThat(ints.beside(key, keys)).isEqualTo(-1);
    }
  }

  private static void checkSame(IntMultimap ints, Map<Integer, Set<Integer>> map) {
    for (int key = 0; key < BOUND; key++) {
      List<Integer> expected = map.getOrDefault(key, Set.of()).stream().toList();
      assertThat(ints.stream(key).boxed().toList()).isEqualTo(expected);
      assertThat(ints.size(key)).isEqualTo(expected.size());
      assertThat(ints.isEmpty(key)).isEqualTo(expected.isEmpty());
      assertThat(ints.only(key)).isEqualTo(expected.size() == 1 ? expected.get(0) : -1);
      assertThat(linked(ints, key)).isEqualTo(ints.stream(key).boxed().toList());
      for (int value = 0; value < BOUND; value++) {
        assertThat(ints.contains(key, value)).isEqualTo(expected.contains(value));
      }
      assertThat(ints.without(key).isEmpty(key)).isTrue();
    }
  }

  private static List<Integer> linked(IntMultimap ints, int key) {
    return IntStream.iterate(ints.first(key), v -> v != -1, v -> ints.next(key, v))
        .boxed()
        .toList();
  }
}
