package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * That one person, at one unit, was told of a task, was made responsible for it, or both.
 *
 * <p>The two are separate facts: somebody may know of a task and have no say in it, or be held
 * responsible for a task that nobody told them of ({@code M7.2}).
 *
 * <p>Nothing is checked here. A principal who was told and not made responsible, or the other way
 * round, can be written down like that, and a rule finds it. No rule asks who told them; a diagram
 * of the relay draws its arrows from that.
 *
 * @param unit the unit at which the person is concerned
 * @param person whom it was delivered to
 * @param told whether they were told
 * @param responsible whether they were given responsibility
 * @param toldBy who told them or gave them the responsibility, where that is known
 */
public record Delivery(
    UnitId unit, PersonId person, boolean told, boolean responsible, Optional<PersonId> toldBy) {

  /** Makes a delivery. */
  public Delivery {
    requireNonNull(unit, "unit");
    requireNonNull(person, "person");
    requireNonNull(toldBy, "toldBy");
  }

  /** Who was told by some deliveries. */
  static ImmutableSet<PersonId> told(Collection<Delivery> deliveries) {
    return people(deliveries, Delivery::told);
  }

  /** Who was made responsible by some deliveries. */
  static ImmutableSet<PersonId> responsible(Collection<Delivery> deliveries) {
    return people(deliveries, Delivery::responsible);
  }

  private static ImmutableSet<PersonId> people(
      Collection<Delivery> deliveries, Predicate<Delivery> which) {
    ImmutableSet.Builder<PersonId> people = ImmutableSet.builder();
    for (Delivery one : deliveries) {
      if (which.test(one)) {
        people.add(one.person());
      }
    }
    return people.build();
  }

  /**
   * What some deliveries do, each thing once: nobody is told twice at one unit, and nobody is made
   * responsible twice.
   */
  static ImmutableList<Delivery> once(Iterable<Delivery> all) {
    Set<Delivery> told = new HashSet<>();
    Set<Delivery> responsible = new HashSet<>();
    ImmutableList.Builder<Delivery> once = ImmutableList.builder();
    for (Delivery one : all) {
      Delivery who = of(one.unit, one.person);
      boolean isTold = one.told && told.add(who);
      boolean isResponsible = one.responsible && responsible.add(who);
      if (isTold || isResponsible) {
        once.add(new Delivery(one.unit, one.person, isTold, isResponsible, one.toldBy));
      }
    }
    return once.build();
  }

  /** The unit, as something that an event names. */
  Reference place() {
    return Reference.to("where somebody was reached", unit);
  }

  /**
   * That a person was both told and made responsible, by somebody not known.
   *
   * @param unit the unit at which they are concerned, which need not be the one the task goes to
   * @param person whom it was delivered to
   */
  public static Delivery of(UnitId unit, PersonId person) {
    return new Delivery(unit, person, true, true, Optional.empty());
  }

  /**
   * That a person was both told and made responsible, by somebody not known: {@code
   * Delivery.of("school", "principal")}.
   *
   * @throws IllegalArgumentException if one of the two is blank
   */
  public static Delivery of(String unit, String person) {
    return of(UnitId.of(Argument.text("unit", unit)), PersonId.of(Argument.text("person", person)));
  }
}
