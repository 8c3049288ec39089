package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Numbers for texts beside a map. */
class InternedProperties {

  /** Some of them with the same hash. */
  @Provide
  Arbitrary<List<String>> ids() {
    return Arbitraries.of("Aa", "BB", "C")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join("", parts))
        .list()
        .ofMaxSize(300);
  }

  @Property(tries = 100)
  void eachKeyHasTheNumberOfItsFirstTurn(@ForAll("ids") List<String> ids) {
    Interner interner = new Interner();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String id : ids) {
      assertThat(interner.indexOf(id)).isEqualTo(numbers.getOrDefault(id, -1));
      numbers.putIfAbsent(id, numbers.size());
      assertThat(interner.intern(id)).isEqualTo(numbers.get(id));
    }
    check(interner.interned(), numbers);
    int last = numbers.size() - 1;
    Map<String, Integer> reversed = new HashMap<>();
    numbers.forEach((id, number) -> reversed.put(id, last - number));
    check(
        interner.renumbered(IntStream.rangeClosed(0, last).map(i -> last - i).toArray()), reversed);
  }

  private static void check(Interned interned, Map<String, Integer> numbers) {
    assertThat(interned.size()).isEqualTo(numbers.size());
    numbers.forEach(
        (id, number) -> {
          assertThat(interned.indexOf(id)).isEqualTo(number);
          assertThat(interned.key(number)).isEqualTo(id);
        });
    assertThat(interned.indexOf("other")).isEqualTo(-1);
  }

  @Property(tries = 200)
  void aNumberBelongsToTheKeyItWasGivenToLast(
      @ForAll("few") List<Integer> keys, @ForAll("few") List<Integer> numbers) {
    Interner outset = new Interner();
    outset.intern("u0");
    outset.intern("u1");
    Interned interned = outset.interned();
    Map<Integer, String> owners = new HashMap<>(Map.of(0, "u0", 1, "u1"));
    Map<String, Integer> last = new HashMap<>(Map.of("u0", 0, "u1", 1));
    for (int i = 0; i < Math.min(keys.size(), numbers.size()); i++) {
      String key = "u" + keys.get(i);
      int number = Math.min(numbers.get(i), interned.size());
      interned = interned.with(key, number);
      owners.put(number, key);
      last.put(key, number);
      checkOwners(interned, owners, last);
    }
  }

  /** A key that lost its last number may be found under one that it had before and kept. */
  private static void checkOwners(
      Interned interned, Map<Integer, String> owners, Map<String, Integer> last) {
    owners.forEach((number, key) -> assertThat(interned.key(number)).isEqualTo(key));
    for (int i = 0; i < 6; i++) {
      String key = "u" + i;
      int number = last.getOrDefault(key, -1);
      int found = interned.indexOf(key);
      if (key.equals(owners.get(number))) {
        assertThat(found).isEqualTo(number);
      } else if (found != -1) {
        assertThat(owners.get(found)).isEqualTo(key);
      }
    }
  }

  @Provide
  Arbitrary<List<Integer>> few() {
    return Arbitraries.integers().between(0, 5).list().ofMaxSize(20);
  }

  @Example
  void idsChosenToHaveOneHashAreNotSlow() {
    Interner interner = new Interner();
    for (int i = 0; i < 1 << 15; i++) {
      interner.intern(crowded(i));
    }
    assertThat(interner.interned().indexOf(crowded(7_777))).isEqualTo(7_777);
  }

  /** A text of 34 letters for each number; the hash is the same for all. */
  private static String crowded(int number) {
    return IntStream.range(0, 17)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }
}
