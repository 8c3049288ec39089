package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.function.Predicate;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Breach;

/** Who was told and who was made responsible, read off deliveries. */
final class Deliveries {

  private Deliveries() {}

  static ImmutableSet<PersonId> told(Collection<Delivery> deliveries) {
    return people(deliveries, Delivery::told);
  }

  static ImmutableSet<PersonId> responsible(Collection<Delivery> deliveries) {
    return people(deliveries, Delivery::responsible);
  }

  private static ImmutableSet<PersonId> people(
      Collection<Delivery> deliveries, Predicate<Delivery> which) {
    return deliveries.stream()
        .filter(which)
        .map(Delivery::person)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Whether a person was told of the task and made responsible for it, be it at once or one after
   * the other.
   */
  static boolean answers(TaskRecord record, PersonId person) {
    boolean told = false;
    boolean responsible = false;
    for (Told<Delivery> one : record.deliveries()) {
      if (one.what().person().equals(person)) {
        told |= one.what().told();
        responsible |= one.what().responsible();
      }
    }
    return told && responsible;
  }

  /**
   * Whether one of these people answers for the task, and was told of it or made responsible for it
   * after a breach: what was broken has been seen to since.
   */
  static boolean isAnsweredSince(TaskRecord record, Breach breach, Collection<PersonId> people) {
    return people.stream()
        .filter(person -> isReachedSince(record, breach, person))
        .anyMatch(person -> answers(record, person));
  }

  private static boolean isReachedSince(TaskRecord record, Breach breach, PersonId person) {
    return record.deliveries().stream()
        .anyMatch(one -> breach.isBefore(one.turn()) && one.what().person().equals(person));
  }
}
