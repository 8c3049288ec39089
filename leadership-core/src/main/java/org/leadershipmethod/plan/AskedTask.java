package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;

/**
 * A task that a place was asked for and that is not concluded there.
 *
 * <p>Two units may ask for one task, each in its own way: it waits once, since the first of them
 * asked, and has a {@linkplain Request request} of each. It does not say what place the task has in
 * a plan; {@link Competitor} does. As a text: {@code 'Harvest', since 2030-03-01, asked for by
 * county}.
 *
 * <p>It stops waiting when it brings its result at the place or is taken back from there. A plan
 * that has no room for it does not take it away.
 *
 * @param task the task, as it was last called
 * @param arrived when the entry with which it came first has its turn in the record
 * @param nth its place among the tasks that came with that entry, counted from 0
 * @param since when it came first
 * @param requests what each unit that asks for it said last, in the order in which they did; never
 *     empty
 */
public record AskedTask(
    Task task, Turn arrived, int nth, When since, ImmutableList<Request> requests)
    implements Comparable<AskedTask> {

  /** Makes an asked task. */
  public AskedTask {
    requireNonNull(task, "task");
    requireNonNull(arrived, "arrived");
    requireNonNull(since, "since");
    requireNonNull(requests, "requests");
  }

  static AskedTask first(Task task, int nth, Request request) {
    return new AskedTask(task, request.turn(), nth, request.when(), ImmutableList.of(request));
  }

  /** The same, asked for once more; who relays a task says nothing against what they indicated. */
  AskedTask again(Task called, Request request) {
    Request merged =
        requests.stream()
            .filter(one -> one.from().equals(request.from()))
            .findFirst()
            .filter(one -> request.importance().isEmpty() && request.urgency().isEmpty())
            .orElse(request);
    ImmutableList<Request> others =
        requests.stream()
            .filter(one -> !one.from().equals(request.from()))
            .collect(ImmutableList.toImmutableList());
    return new AskedTask(
        called,
        arrived,
        nth,
        since,
        Stream.concat(others.stream(), Stream.of(merged))
            .sorted(Comparator.comparing(Request::turn))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * How important it was said to be for a period, by whoever said so last; what was said without a
   * period counts for each.
   *
   * <p>Who relays a task says nothing of it, and so does not count here.
   *
   * @param period the period; one that shares a moment with it counts, too
   */
  public Optional<Importance> indicated(PlanningPeriod period) {
    return requests.stream()
        .filter(one -> one.isFor(period))
        .flatMap(one -> one.importance().stream())
        .reduce((earlier, later) -> later);
  }

  /**
   * Whether somebody said both how important and how urgent it is; two who said one thing each do
   * not count.
   */
  public boolean isRanked() {
    return requests.stream().anyMatch(Request::isRanked);
  }

  /** What a unit says of it, if it asks for it. */
  Optional<Request> by(UnitId from) {
    return requests.stream().filter(one -> one.from().equals(from)).findFirst();
  }

  boolean isIndicatedCentral() {
    return requests.stream().anyMatch(Request::isCentral);
  }

  /**
   * By when they came.
   *
   * <p>Not by importance: which of them comes first is for the place to decide.
   */
  @Override
  public int compareTo(AskedTask other) {
    return Comparator.comparing(AskedTask::arrived)
        .thenComparingInt(AskedTask::nth)
        .compare(this, other);
  }

  /** The task, since when, and who asks for it. */
  @Override
  public String toString() {
    return task
        + ", since "
        + since
        + ", asked for by "
        + Joiner.on(", ").join(Lists.transform(requests, Request::from));
  }
}
