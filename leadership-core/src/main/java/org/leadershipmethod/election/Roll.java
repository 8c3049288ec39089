package org.leadershipmethod.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import org.leadershipmethod.person.PersonId;

/**
 * The candidates of a tally with a number for each, by their ids: in what order they were given
 * leaves no trace.
 */
record Roll(ImmutableList<PersonId> people, ImmutableMap<PersonId, Integer> numbers) {

  static Roll of(Iterable<PersonId> candidates) {
    ImmutableList<PersonId> people = ImmutableSortedSet.copyOf(candidates).asList();
    ImmutableMap.Builder<PersonId, Integer> numbers = ImmutableMap.builder();
    for (int number = 0; number < people.size(); number++) {
      numbers.put(people.get(number), number);
    }
    return new Roll(people, numbers.buildOrThrow());
  }

  int size() {
    return people.size();
  }

  int number(PersonId person) {
    Integer number = numbers.get(person);
    if (number == null) {
      throw new IllegalArgumentException(
          "A tally counts candidates only, but '" + person + "' is none of " + people + ".");
    }
    return number;
  }

  void requireSame(Roll other) {
    if (!people.equals(other.people)) {
      throw new IllegalArgumentException(
          "Tallies are merged of the same candidates, but one was of "
              + people
              + " and one of "
              + other.people
              + ".");
    }
  }
}
