package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
