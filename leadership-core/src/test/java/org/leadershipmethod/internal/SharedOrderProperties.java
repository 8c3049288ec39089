package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** An ordered map says what a tree map of the JDK says, and no version changes. */
class SharedOrderProperties {

  /** A version, and what it has to say for good. */
  record Version(SharedOrder<Integer, String> map, TreeMap<Integer, String> same) {}

  @Property(tries = 200)
  void eachVersionSaysWhatATreeMapSays(
      @ForAll @Size(min = 20, max = 150) List<@IntRange(min = -30, max = 60) Integer> changes,
      @ForAll @IntRange(min = -5, max = 65) int asked) {
    TreeMap<Integer, String> same = new TreeMap<>();
    SharedOrder<Integer, String> map = SharedOrder.empty();
    List<Version> versions = new ArrayList<>();
    for (int nth = 0; nth < changes.size(); nth++) {
      int key = Math.abs(changes.get(nth));
      if (changes.get(nth) < 0) {
        same.remove(key);
        map = map.minus(key);
      } else {
        same.put(key, "value " + nth);
        map = map.plus(key, "value " + nth);
      }
      versions.add(new Version(map, new TreeMap<>(same)));
    }
    versions.forEach(version -> requireSame(version.map(), version.same(), asked));
    Statistics.label("some on either side of what is asked for")
        .collect(!same.headMap(asked).isEmpty() && !same.tailMap(asked).isEmpty())
        .coverage(share -> share.check(true).percentage(part -> part >= 10));
  }

  private static void requireSame(
      SharedOrder<Integer, String> map, TreeMap<Integer, String> same, int asked) {
    assertThat(new ArrayList<>(map.entrySet())).isEqualTo(new ArrayList<>(same.entrySet()));
    assertThat(map).isEqualTo(same);
    assertThat(map.get(asked)).isEqualTo(same.get(asked));
    assertThat(map.containsKey(asked)).isEqualTo(same.containsKey(asked));
    assertThat(map.before(asked)).containsExactlyElementsOf(same.headMap(asked).values());
    assertThat(map.from(asked)).containsExactlyElementsOf(same.tailMap(asked).values());
    assertThat(map.upTo(asked)).isEqualTo(same.headMap(asked, true));
    assertThat(map.backwards()).containsExactlyElementsOf(same.descendingMap().values());
    assertThat(key(map.first())).isEqualTo(key(same.firstEntry()));
    assertThat(key(map.last())).isEqualTo(key(same.lastEntry()));
  }

  private static int key(Map.Entry<Integer, String> one) {
    return one == null ? Integer.MIN_VALUE : one.getKey();
  }

  @Test
  void whatIsNotThereIsNotTakenOut() {
    SharedOrder<Integer, String> one = SharedOrder.<Integer, String>empty().plus(3, "three");
    assertThat(one.minus(4)).isSameAs(one);
    assertThat(one.get(null)).isNull();
  }
}
