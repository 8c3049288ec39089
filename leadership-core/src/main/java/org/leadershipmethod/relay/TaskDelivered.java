package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Reference;

/**
 * One more person was told of a task, or made responsible for it, after it had been relayed to
 * their unit.
 *
 * <p>This is how a relay that went past somebody is mended.
 *
 * @param task the task
 * @param delivery to whom, and what
 */
public record TaskDelivered(TaskId task, Delivery delivery) implements RelayEvent {

  /** Makes the event. */
  public TaskDelivered {
    requireNonNull(task, "task");
    requireNonNull(delivery, "delivery");
  }

  /** The task, and the unit of whoever was told or made responsible. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the task", task), delivery.place());
  }
}
