package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.UnitId;

/**
 * A higher unit, or a department of it, relayed a task to a lower one; to whom, is what the
 * deliveries say.
 *
 * <p>Nothing is required of the deliveries here: that the wrong people were reached, or nobody, is
 * what rules find. No delivery at all means that it was not written down to whom it went, and then
 * nothing is said about that.
 *
 * @param task the task
 * @param from the unit that relays it
 * @param department the field of the department of it that does so, if it was one
 * @param to the unit that is to carry it out
 * @param deliveries who was told and who was made responsible, at the units on the way and at the
 *     addressed one
 */
public record TaskRelayed(
    Task task,
    UnitId from,
    Optional<FieldOfWork> department,
    UnitId to,
    ImmutableList<Delivery> deliveries)
    implements RelayEvent, TasksStated {

  /** Makes the event. */
  public TaskRelayed {
    requireNonNull(task, "task");
    requireNonNull(from, "from");
    requireNonNull(department, "department");
    requireNonNull(to, "to");
    requireNonNull(deliveries, "deliveries");
  }

  /** The two units, and the units of those who were told or made responsible. */
  @Override
  public ImmutableList<Reference> refersTo() {
    ImmutableList.Builder<Reference> all =
        ImmutableList.builderWithExpectedSize(2 + deliveries.size());
    all.add(Reference.to("the relaying unit", from), Reference.to("the addressed unit", to));
    deliveries.forEach(delivery -> all.add(delivery.place()));
    return all.build();
  }

  @Override
  public UnitId statedAt() {
    return to;
  }

  @Override
  public ImmutableList<Task> stated() {
    return ImmutableList.of(task);
  }

  /** That a unit as a whole relayed a task, and who was told and made responsible where. */
  public static TaskRelayed of(Task task, String from, String to, Delivery... deliveries) {
    return new TaskRelayed(
        task,
        UnitId.of(Argument.text("from", from)),
        Optional.empty(),
        UnitId.of(Argument.text("to", to)),
        Argument.all("deliveries", deliveries));
  }

  /** The same relay with other deliveries. */
  public TaskRelayed delivered(Iterable<Delivery> others) {
    return new TaskRelayed(task, from, department, to, Argument.all("others", others));
  }

  /** The same relay with more deliveries after its own, and nobody is told twice by them. */
  TaskRelayed deliveredAlso(Iterable<Delivery> more) {
    return delivered(Delivery.once(Iterables.concat(deliveries, more)));
  }
}
