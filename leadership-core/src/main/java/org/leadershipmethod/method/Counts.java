package org.leadershipmethod.method;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.RuleId;

/**
 * How often each rule in force looked at something, by the number that it has in the rule book.
 *
 * <p>What is counted while a record is read changes in place: a {@link Fold} counts in one of its
 * own and gives away only what it will not change any more.
 */
final class Counts {

  private final RuleBook book;
  private final int[] byNumber;

  private Counts(RuleBook book, int[] byNumber) {
    this.book = book;
    this.byNumber = byNumber;
  }

  /** Nothing was looked at. */
  static Counts none(RuleBook book) {
    return new Counts(book, new int[book.size()]);
  }

  /** Another one with the same counts, which can be changed apart from this one. */
  Counts copy() {
    return new Counts(book, byNumber.clone());
  }

  /** Counts once more for a rule, in place. */
  void add(Rule rule) {
    byNumber[book.numberOf(rule)]++;
  }

  /** The counts by the ids of the rules, also of those that looked at nothing. */
  ImmutableMap<RuleId, Integer> byRule() {
    ImmutableSortedMap.Builder<RuleId, Integer> counts = ImmutableSortedMap.naturalOrder();
    book.asked().forEach(rule -> counts.put(rule.id(), byNumber[book.numberOf(rule)]));
    return ImmutableMap.copyOf(counts.buildOrThrow());
  }
}
