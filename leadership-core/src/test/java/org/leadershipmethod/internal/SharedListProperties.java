package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** A shared list says what a list of the JDK says, and no version changes when another is made. */
class SharedListProperties {

  private enum Kind {
    AT_END,
    IN_BETWEEN,
    REPLACED,
    OUT,
    FIRST_OUT
  }

  /** One change, at a place that is counted from the beginning again where the list is shorter. */
  record Change(Kind kind, int place, int value) {

    int in(int size) {
      return size == 0 ? 0 : place % size;
    }

    SharedList<Integer> of(SharedList<Integer> list) {
      return switch (list.isEmpty() ? Kind.AT_END : kind) {
        case AT_END -> list.plus(value);
        case IN_BETWEEN -> list.plus(in(list.size()), (Integer) value);
        case REPLACED -> list.with(in(list.size()), value);
        case OUT -> list.minus(in(list.size()));
        case FIRST_OUT -> list.minus(0);
      };
    }

    void to(List<Integer> same) {
      switch (same.isEmpty() ? Kind.AT_END : kind) {
        case AT_END -> same.add(value);
        case IN_BETWEEN -> same.add(in(same.size()), value);
        case REPLACED -> same.set(in(same.size()), value);
        case OUT -> same.remove(in(same.size()));
        case FIRST_OUT -> same.remove(0);
      }
    }
  }

  @Provide
  Arbitrary<Change> changes() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(0, 1_000),
            Arbitraries.integers().between(0, 9))
        .as(Change::new);
  }

  @Property(tries = 200)
  void eachVersionSaysWhatAListSays(
      @ForAll @IntRange(max = 200) int first,
      @ForAll @Size(max = 200) List<@From("changes") Change> changes) {
    List<Integer> same = new ArrayList<>(IntStream.range(0, first).boxed().toList());
    SharedList<Integer> list = SharedList.from(same);
    List<SharedList<Integer>> versions = new ArrayList<>();
    List<List<Integer>> copies = new ArrayList<>();
    for (Change change : changes) {
      change.to(same);
      list = change.of(list);
      versions.add(list);
      copies.add(new ArrayList<>(same));
    }
    for (int nth = 0; nth < versions.size(); nth++) {
      requireSame(versions.get(nth), copies.get(nth));
    }
    Statistics.label("longer than a chunk")
        .collect(same.size() > 64)
        .coverage(share -> share.check(true).percentage(part -> part >= 8));
  }

  private static void requireSame(SharedList<Integer> list, List<Integer> same) {
    assertThat(list).hasSize(same.size());
    assertThat(new ArrayList<>(list)).isEqualTo(same);
    assertThat(list.stream().toList()).isEqualTo(same);
    for (int place = 0; place < same.size(); place++) {
      assertThat(list.get(place)).isEqualTo(same.get(place));
    }
    assertThat(list).isEqualTo(same).hasSameHashCodeAs(same);
  }

  /** The tree stays low: with chunks left half full, twenty steps would hold ten million. */
  @Test
  void aLongListStaysLow() {
    SharedList<Integer> grown = SharedList.empty();
    for (int nth = 0; nth < 100_000; nth++) {
      grown = grown.plus(nth);
    }
    requireSame(SharedList.from(grown), grown.stream().toList());
    assertThat(Chunks.of(grown.toArray()).height()).isLessThanOrEqualTo(12);
    SharedList<Integer> before = SharedList.empty();
    for (int nth = 0; nth < 10_000; nth++) {
      before = before.plus(0, (Integer) nth);
    }
    assertThat(before.get(0)).isEqualTo(9_999);
    assertThat(before.get(9_999)).isZero();
  }

  @Test
  void thereIsNothingOutsideOfAList() {
    SharedList<Integer> two = SharedList.from(List.of(1, 2));
    assertThatThrownBy(() -> two.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> two.minus(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> two.with(-1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> two.plus(3, (Integer) 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(two.minus((Object) 1)).containsExactly(2);
    assertThat(two.minus((Object) 9)).isSameAs(two);
    assertThat(SharedList.singleton(7)).containsExactly(7);
  }
}
