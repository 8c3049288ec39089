package org.leadershipmethod.examples.rust;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;

/**
 * Which handles are one account, because they have one number.
 *
 * <p>A handle with two numbers was given up by one person and taken by another: which of them is
 * meant nobody can tell, so it stays a handle.
 *
 * @param numbers the number of each handle that has exactly one
 * @param handles the handles of each of these numbers
 */
record Accounts(
    ImmutableMap<String, String> numbers, ImmutableSetMultimap<String, String> handles) {

  static Accounts of(List<Account> all) {
    ImmutableSetMultimap.Builder<String, String> found = ImmutableSetMultimap.builder();
    all.stream()
        .filter(one -> !one.handle().isEmpty() && !one.number().isEmpty())
        .forEach(one -> found.put(one.handle(), one.number()));
    ImmutableMap.Builder<String, String> numbers = ImmutableMap.builder();
    found
        .build()
        .asMap()
        .forEach(
            (handle, some) -> {
              if (some.size() == 1) {
                numbers.put(handle, some.iterator().next());
              }
            });
    ImmutableMap<String, String> once = numbers.buildOrThrow();
    return new Accounts(once, ImmutableSetMultimap.copyOf(once.entrySet()).inverse());
  }

  /** The account as a word: its number where it is known, else the handle. */
  String person(String handle) {
    String number = numbers.get(handle);
    return number == null ? handle : "#" + number;
  }

  /** How many accounts have had several handles. */
  int renamed() {
    return (int) handles.asMap().values().stream().filter(some -> some.size() > 1).count();
  }
}
