package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TasksStated;

/**
 * A unit called on others for a task ({@code M2.1}); the first call begins its campaign.
 *
 * <p>A call reaches units, it does not put anybody to work: what it takes beside the call is what
 * the rules ask for. Whom it reached later is told by {@link CallReached}.
 *
 * @param campaign the campaign
 * @param task what they are called on for
 * @param from the unit that calls
 * @param reached the units in which it is known from the beginning
 * @param behind the experiences, and summings-up of them, behind it; the call that opens a campaign
 *     needs none ({@code M6.3})
 */
public record CallIssued(
    CampaignId campaign,
    Task task,
    UnitId from,
    ImmutableSet<UnitId> reached,
    ImmutableList<EntryId> behind)
    implements GeneralIdea, TasksStated {

  /** Makes the event. */
  public CallIssued {
    requireNonNull(campaign, "campaign");
    requireNonNull(task, "task");
    requireNonNull(from, "from");
    requireNonNull(reached, "reached");
    requireNonNull(behind, "behind");
  }

  /** A call with no experience behind it, such as the one that opens a campaign. */
  public CallIssued(CampaignId campaign, Task task, UnitId from, ImmutableSet<UnitId> reached) {
    this(campaign, task, from, reached, ImmutableList.of());
  }

  /** The unit that calls and those that it reaches; the campaign and the task come with it. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return Stream.concat(
            Stream.of(Reference.to("the unit that calls", from)),
            reached.stream().map(unit -> Reference.to("a unit that the call reached", unit)))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public UnitId statedAt() {
    return from;
  }

  @Override
  public ImmutableList<Task> stated() {
    return ImmutableList.of(task);
  }

  @Override
  public ImmutableList<EntryId> cites() {
    return behind;
  }

  @Override
  public CallIssued citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new CallIssued(
        campaign,
        task,
        from,
        reached,
        behind.stream().map(ids).collect(ImmutableList.toImmutableList()));
  }
}
