package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.rule.Draft;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/** Whether a step was written before, as when a request is sent twice. */
final class Repetition {

  private final Progress progress;
  private final Chronicle chronicle;

  Repetition(Progress progress) {
    this.progress = progress;
    this.chronicle = progress.chronicle();
  }

  /** How things stood before what has this turn was read. */
  private Situation before(Turn turn) {
    return progress.after(chronicle.readingBefore(turn)).situation();
  }

  /**
   * The same step under the same ids and of the same time, with the entries that it wrote; empty
   * where something else has these ids.
   *
   * @param first the entry that has the first of the ids
   */
  <T> Optional<Taken<T>> under(Ids ids, Entry first, Step<T> step, When when, Practice practice) {
    return step.draft(before(first.turn()))
        .fold(
            draft ->
                repeated(
                    IntStream.range(0, draft.events().size())
                        .mapToObj(nth -> written(ids, nth, draft.events().get(nth), when))
                        .collect(ImmutableList.toImmutableList()),
                    draft,
                    practice),
            problems -> Optional.empty());
  }

  private Optional<Entry> written(Ids ids, int nth, Event event, When when) {
    return ids.of(nth)
        .flatMap(chronicle::entry)
        .filter(entry -> entry.event().equals(event) && entry.when().equals(when));
  }

  /** The same step of the same time, whatever its ids are; empty where it was not written yet. */
  <T> Optional<Taken<T>> of(Step<T> step, When when, Practice practice) {
    return step.draft(before(Turn.before(when.latest())))
        .fold(
            draft -> repeated(written(draft.events(), when), draft, practice),
            problems -> Optional.empty());
  }

  /** Each event with an entry of its own. */
  private ImmutableList<Optional<Entry>> written(ImmutableList<Event> events, When when) {
    ImmutableListMultimap<Event, Entry> there =
        Multimaps.index(ofTime(when).toList(), Entry::event);
    List<Entry> used = new ArrayList<>();
    ImmutableList.Builder<Optional<Entry>> found = ImmutableList.builder();
    for (Event event : events) {
      Optional<Entry> free =
          there.get(event).stream().filter(entry -> !used.contains(entry)).findFirst();
      free.ifPresent(used::add);
      found.add(free);
    }
    return found.build();
  }

  private Stream<Entry> ofTime(When when) {
    int from = chronicle.readingBefore(Turn.before(when.latest()));
    int to = chronicle.readingBefore(Turn.after(when.latest()));
    return IntStream.range(from, to)
        .mapToObj(chronicle::reading)
        .filter(entry -> entry.when().equals(when));
  }

  private static <T> Optional<Taken<T>> repeated(
      ImmutableList<Optional<Entry>> written, Draft<T> draft, Practice practice) {
    return written.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            Taken.repeated(
                practice,
                draft.value(),
                written.stream()
                    .flatMap(Optional::stream)
                    .collect(ImmutableList.toImmutableList())))
        : Optional.empty();
  }
}
