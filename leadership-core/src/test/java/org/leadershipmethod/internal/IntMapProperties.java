package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Values under numbers beside a map of the JDK. */
class IntMapProperties {

  @Property(tries = 60)
  void eachVersionHoldsWhatWasPut(
      @ForAll @IntRange(min = 1, max = 3_000) int turns,
      @ForAll @IntRange(min = 1) int bound,
      @ForAll long seed) {
    Random random = new Random(seed);
    Map<Integer, Integer> expected = new HashMap<>();
    IntMap<Integer> map = IntMap.empty();
    Map<Integer, Integer> earlier = Map.of();
    IntMap<Integer> kept = map;
    List<Integer> keys = new ArrayList<>();
    for (int turn = 0; turn < turns; turn++) {
      boolean isOld = !keys.isEmpty() && random.nextInt(3) == 0;
      int key = isOld ? keys.get(random.nextInt(keys.size())) : random.nextInt(bound);
      keys.add(key);
      if (random.nextInt(4) == 0) {
        map = map.without(key);
        expected.remove(key);
      } else {
        map = map.with(key, turn);
        expected.put(key, turn);
      }
      if (turn == turns / 2) {
        kept = map;
        earlier = Map.copyOf(expected);
      }
    }
    checkSame(map, expected, keys);
    checkSame(kept, earlier, keys);
  }

  private static void checkSame(
      IntMap<Integer> map, Map<Integer, Integer> expected, List<Integer> keys) {
    assertThat(map.size()).isEqualTo(expected.size());
    for (int key : keys) {
      assertThat(map.get(key)).isEqualTo(expected.get(key));
      assertThat(map.get(key + 1)).isEqualTo(expected.get(key + 1));
    }
    Map<Integer, Integer> all = new HashMap<>();
    map.forEach((value, key) -> all.put(key, value));
    assertThat(all).isEqualTo(expected);
  }
}
