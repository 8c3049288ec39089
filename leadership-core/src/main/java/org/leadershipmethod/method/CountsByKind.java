package org.leadershipmethod.method;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Collection;
import java.util.function.Function;
import org.leadershipmethod.rule.Finding;

/** How many findings there are of each kind: the most first, those with as many by their text. */
final class CountsByKind {

  private CountsByKind() {}

  static <T> ImmutableMap<T, Integer> of(
      Collection<Finding> findings, Function<Finding, ? extends T> kind) {
    Multiset<T> counts = LinkedHashMultiset.create();
    findings.stream().<T>map(kind).sorted(comparing(Object::toString)).forEach(counts::add);
    return Multisets.copyHighestCountFirst(counts).entrySet().stream()
        .collect(toImmutableMap(Multiset.Entry::getElement, Multiset.Entry::getCount));
  }
}
