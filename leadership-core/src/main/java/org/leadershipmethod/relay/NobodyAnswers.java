package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.Verdict;

/**
 * A task stands at a unit, the person in overall charge who answered for it has left, and nobody in
 * overall charge answers for it now.
 *
 * <p>It is due a window after that person left: {@link RelayBounds#HANDOVER_WINDOW}. Where nobody
 * in overall charge ever answered, or the task was relayed here again since, the rules about the
 * relay say what is wrong with it. What stood at a unit that is gone ends with the unit.
 */
final class NobodyAnswers implements StateRule<TaskAtUnit> {

  private static final Card CARD =
      Card.of(RelayRuleId.NOBODY_ANSWERS)
          .addClauses(Clause.M7_1, Clause.M7_2)
          .deviation(Deviation.DIVIDED_LEADERSHIP)
          .why(
              "A task outlives the person who took it on; unless whoever comes after is told, it is done by habit or not at"
                  + " all.")
          .ours(true)
          .addReads(
              OrganizationEvent.class,
              TaskRelayed.class,
              TaskDelivered.class,
              ResultAchieved.class,
              TaskWithdrawn.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  /** Somebody who answered for a task and left overall charge, with what tells so. */
  private record Left(PersonId person, Told<OrganizationEvent> by) {

    /** Whether the person was in overall charge while answering: left is who was there. */
    boolean isFromCharge(TaskAtUnit key, TaskRecord record, Organization organization) {
      return by.what() instanceof Departed
          || organization.chargeDuring(key.unit(), answering(record)).contains(person);
    }

    private When answering(TaskRecord record) {
      Instant told =
          deliveries(record).map(one -> one.when().latest()).max(Instant::compareTo).orElseThrow();
      return new When(told, by.when().latest());
    }

    Stream<Told<Delivery>> deliveries(TaskRecord record) {
      return record.deliveries().stream()
          .filter(one -> one.what().person().equals(person) && by.turn().isAfter(one.turn()));
    }
  }

  @Override
  public Class<TaskAtUnit> examines() {
    return TaskAtUnit.class;
  }

  /** Whoever comes after may have been told by a relay or apart from one, and the task be over. */
  @Override
  public Stream<TaskAtUnit> concerned(Key touched, Situation now) {
    Tasks tasks = now.view(TaskView.TASKS);
    if (touched instanceof UnitId unit) {
      return tasks.at(unit).stream()
          .map(task -> new TaskAtUnit(task, unit))
          .filter(key -> isDelivered(key, tasks));
    }
    return touched instanceof TaskAtUnit key && (isDelivered(key, tasks) || !tasks.stands(key))
        ? Stream.of(key)
        : Stream.empty();
  }

  private static boolean isDelivered(TaskAtUnit key, Tasks tasks) {
    return !tasks.record(key).deliveries().isEmpty();
  }

  @Override
  public Verdict examine(TaskAtUnit key, Situation now) {
    Organization organization = now.organization();
    TaskRecord record = now.view(TaskView.TASKS).record(key);
    if (!organization.contains(key.unit())
        || !record.isHere()
        || !Collections.disjoint(record.answering(), heads(key, now))) {
      return new Verdict.Kept(key.unit());
    }
    return last(key, record, organization)
        .map(last -> since(last, key, record, now))
        .orElseGet(() -> new Verdict.Kept(key.unit()));
  }

  /** Who answered and left last; of those who left together, one, whatever the order. */
  private static Optional<Left> last(TaskAtUnit key, TaskRecord record, Organization organization) {
    return record.left().entrySet().stream()
        .map(one -> new Left(one.getKey(), one.getValue()))
        .filter(one -> one.isFromCharge(key, record, organization))
        .max(Comparator.<Left, Turn>comparing(one -> one.by().turn()).thenComparing(Left::person));
  }

  private static ImmutableSet<PersonId> heads(TaskAtUnit key, Situation now) {
    return now.organization().charge(key.unit()).holders();
  }

  private static Verdict since(Left last, TaskAtUnit key, TaskRecord record, Situation now) {
    if (record.relays().stream().anyMatch(one -> isNew(one, last))) {
      return new Verdict.Kept(key.unit());
    } else if (record.relays().stream().anyMatch(one -> one.what().deliveries().isEmpty())) {
      return new Verdict.NotExaminable(
          key.unit(),
          Sentence.plain("to whom " + words(key, record) + " was delivered is not written down"));
    }
    Instant due = now.due(last.by().when(), now.bound(RelayBounds.HANDOVER_WINDOW));
    return now.moment().isBefore(due)
        ? new Verdict.Pending(key.unit(), due)
        : new Verdict.Broken(breach(last, key, record, now));
  }

  /** Whether a relay came after somebody had left; the rules about relays say how it went. */
  private static boolean isNew(Told<TaskRelayed> relay, Left last) {
    return relay.turn().isAfter(last.by().turn()) && !relay.what().deliveries().isEmpty();
  }

  /** The task as the last relay called it. */
  private static String words(TaskAtUnit key, TaskRecord record) {
    return Optional.ofNullable(Iterables.getLast(record.relays(), null))
        .map(relay -> relay.what().task().toString())
        .orElse("'" + key.task() + "'");
  }

  private static Breach breach(Left last, TaskAtUnit key, TaskRecord record, Situation now) {
    ImmutableSet<PersonId> heads = heads(key, now);
    boolean isTold = !Collections.disjoint(heads, Deliveries.told(record.delivered()));
    boolean isResponsible =
        !Collections.disjoint(heads, Deliveries.responsible(record.delivered()));
    return Breach.builder()
        .where(key.unit())
        .about(key)
        .said(
            Sentence.plain(
                words(key, record)
                    + " stands here, and nobody answers for the whole of it any more: the person in"
                    + " overall charge who did so has left, and "
                    + present(heads.size(), isTold, isResponsible)))
        .when(last.by().when())
        .who(heads)
        .evidence(evidence(last, record))
        .addAllMissing(
            missing(heads.size(), isTold, isResponsible).stream().map(Sentence::plain).toList())
        .reading(
            Sentence.plain(
                RelayBounds.HANDOVER_WINDOW.name() + ": " + now.told(RelayBounds.HANDOVER_WINDOW)))
        .build();
  }

  /** How it is with those in overall charge now, as the end of a sentence. */
  private static String present(int heads, boolean isTold, boolean isResponsible) {
    if (heads == 0) {
      return "nobody is in overall charge now.";
    } else if (heads > 1) {
      return "of those in overall charge now, none was told of it and made responsible for it.";
    }
    String person = "the person in overall charge now ";
    if (isTold) {
      return person + "was told of it, but was given no responsibility for it.";
    }
    return isResponsible
        ? person + "was made responsible for it, but was not told of it."
        : person + "was neither told of it nor made responsible for it.";
  }

  private static ImmutableList<String> missing(int heads, boolean isTold, boolean isResponsible) {
    if (heads == 0) {
      return ImmutableList.of("somebody in overall charge who is told and made responsible");
    } else if (heads > 1) {
      return ImmutableList.of("one of those in overall charge told and made responsible");
    }
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    if (!isTold) {
      missing.add("the person in overall charge told");
    }
    if (!isResponsible) {
      missing.add("the person in overall charge made responsible");
    }
    return missing.build();
  }

  private static ImmutableSet<EntryId> evidence(Left last, TaskRecord record) {
    return Stream.concat(last.deliveries(record).map(Told::entry), Stream.of(last.by().entry()))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(Remedies.reachHead((TaskAtUnit) finding.breach().about(), now));
  }
}
