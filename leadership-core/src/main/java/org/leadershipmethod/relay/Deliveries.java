package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.function.Predicate;
import org.leadershipmethod.chronicle.EntryId;
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
    for (Recorded<Delivery> one : record.deliveries()) {
      if (one.what().person().equals(person)) {
        told |= one.what().told();
        responsible |= one.what().responsible();
      }
    }
    return told && responsible;
  }

  /**
   * The entries later than a breach by which one of these people came to answer for the task, if
   * one does.
   */
  static ImmutableList<EntryId> answeringSince(
      TaskRecord record, Breach breach, Collection<PersonId> people) {
    ImmutableSet<PersonId> answering =
        people.stream()
            .filter(person -> answers(record, person))
            .collect(ImmutableSet.toImmutableSet());
    return record.deliveries().stream()
        .filter(one -> breach.isBefore(one.turn()) && answering.contains(one.what().person()))
        .map(Recorded::entry)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
