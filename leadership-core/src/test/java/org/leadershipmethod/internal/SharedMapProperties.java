package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** A shared map says what a map of the JDK says, and no version changes when another is made. */
class SharedMapProperties {

  /** A key of which many have one hash, and many hashes begin alike. */
  record Key(int id, int hash) {
    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** Something is put under a key, or the key is taken out; then the version may be given away. */
  record Change(Key key, int value, boolean isOut, boolean isGivenAway) {}

  /** A version, and what it has to say for good. */
  record Version(SharedMap<Key, Integer> map, Map<Key, Integer> same) {}

  @Provide
  Arbitrary<Change> changes() {
    Arbitrary<Key> keys =
        Combinators.combine(
                Arbitraries.integers().between(0, 120), Arbitraries.integers().between(0, 3))
            .as((id, kind) -> new Key(id, kind == 0 ? id / 4 : kind == 1 ? id * 1_024 : id));
    return Combinators.combine(
            keys,
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 3).map(nth -> nth == 0),
            Arbitraries.of(true, false))
        .as(Change::new);
  }

  @Property(tries = 200)
  void eachVersionSaysWhatAMapSays(
      @ForAll @Size(min = 60, max = 300) List<@From("changes") Change> changes) {
    Map<Key, Integer> same = new HashMap<>();
    SharedMap<Key, Integer> map = SharedMap.empty();
    List<Version> versions = new ArrayList<>();
    for (Change change : changes) {
      if (change.isOut()) {
        same.remove(change.key());
        map = map.minus(change.key());
      } else {
        same.put(change.key(), change.value());
        map = map.plus(change.key(), change.value());
      }
      versions.add(new Version(map, new HashMap<>(same)));
    }
    versions.forEach(SharedMapProperties::requireSame);
    Statistics.label("more keys than a node is wide")
        .collect(same.size() > 32)
        .coverage(share -> share.check(true).percentage(part -> part >= 25));
  }

  @Property(tries = 200)
  void whatIsChangedInPlaceIsAsIfItWereNot(
      @ForAll @Size(min = 60, max = 300) List<@From("changes") Change> changes) {
    Map<Key, Integer> same = new HashMap<>();
    SharedMap<Key, Integer> map = SharedMap.empty();
    List<Version> given = new ArrayList<>();
    Owner owner = new Owner();
    for (Change change : changes) {
      if (change.isOut()) {
        same.remove(change.key());
        map = map.minus(change.key());
      } else {
        same.put(change.key(), change.value());
        map = map.plus(owner, change.key(), change.value());
      }
      requireSame(new Version(map, same));
      if (change.isGivenAway()) {
        given.add(new Version(map, new HashMap<>(same)));
        owner = new Owner();
      }
    }
    given.forEach(SharedMapProperties::requireSame);
    Statistics.label("given away with more keys than a node is wide")
        .collect(given.stream().anyMatch(one -> one.same().size() > 32))
        .coverage(share -> share.check(true).percentage(part -> part >= 25));
  }

  private static void requireSame(Version version) {
    SharedMap<Key, Integer> map = version.map();
    Map<Key, Integer> same = version.same();
    assertThat(map.size()).isEqualTo(same.size());
    Set<Key> seen = new HashSet<>();
    map.forEach(
        (key, value) -> {
          assertThat(seen.add(key)).as("once: %s", key).isTrue();
          assertThat(same.get(key)).isEqualTo(value);
        });
    assertThat(seen).hasSize(same.size());
    same.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
    assertThat(map.get(new Key(-1, 0))).isNull();
    assertThat(map).isEqualTo(same);
    assertThat(map.hashCode()).isEqualTo(same.hashCode());
  }

  @Property(tries = 200)
  void aSetSaysWhatASetSays(@ForAll @Size(max = 200) List<@From("changes") Change> changes) {
    Set<Key> same = new HashSet<>();
    SharedSet<Key> set = SharedSet.empty();
    for (Change change : changes) {
      boolean isOther = change.isOut() ? same.remove(change.key()) : same.add(change.key());
      SharedSet<Key> next = change.isOut() ? set.minus(change.key()) : set.plus(change.key());
      assertThat(next != set).as("another version").isEqualTo(isOther);
      set = next;
      assertThat(set.contains(change.key())).isNotEqualTo(change.isOut());
    }
    assertThat(set).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(SharedSet.from(same)).isEqualTo(set);
    assertThat(set.plusAll(List.of(new Key(-1, 5))).minusAll(same)).containsExactly(new Key(-1, 5));
  }

  @Test
  void fromAMapIsThatMap() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int nth = 0; nth < 2_000; nth++) {
      numbers.put("person-" + nth, nth);
    }
    SharedMap<String, Integer> map = SharedMap.from(numbers);
    assertThat(map).isEqualTo(numbers);
    assertThat(map.minusAll(numbers.keySet())).isEmpty();
  }
}
