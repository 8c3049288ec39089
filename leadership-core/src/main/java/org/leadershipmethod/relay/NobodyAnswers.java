package org.leadershipmethod.relay;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Phrase;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * A task stands at a unit, the person in overall charge who answered for it has left, and nobody in
 * overall charge answers for it now.
 *
 * <p>It is due a window after that person left: {@link RelayBounds#HANDOVER_WINDOW}. Where nobody
 * in overall charge ever answered, or the task was relayed here again since, the rules about the
 * relay say what is wrong with it. What stood at a unit that is gone ends with the unit.
 */
final class NobodyAnswers extends DueRule<TaskAtUnit> {

  /** How it is with those in overall charge now. */
  private static final ImmutableMap<String, String> PRESENT =
      ImmutableMap.of(
          "vacant",
          "Nobody is in overall charge now.",
          "several",
          "Of those in overall charge now, nobody was both told of it and made responsible"
              + " for it.",
          "told",
          "The person in overall charge now was told of it, but nobody made them"
              + " responsible for it.",
          "responsible",
          "The person in overall charge now was made responsible for it, but nobody told them"
              + " of it.",
          "neither",
          "The person in overall charge now was neither told of it nor made responsible for"
              + " it.");

  NobodyAnswers() {
    super(
        TaskAtUnit.class,
        RelayBounds.HANDOVER_WINDOW,
        Card.of(RelayRuleId.NOBODY_ANSWERS)
            .addClauses(Clause.M7_1, Clause.M7_2)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why(
                "A task stays when the person who took it on leaves; unless somebody tells"
                    + " the next one, people drop it or do it out of habit.")
            .ours(true)
            .addReads(
                OrganizationEvent.class,
                TaskRelayed.class,
                TaskDelivered.class,
                ResultAchieved.class,
                TaskWithdrawn.class)
            .putSays(
                "said",
                "'{task}' still has to be done here, but the person in overall charge who"
                    + " answered for it has left.")
            .putAllSays(PRESENT)
            .putSays(
                "somebody",
                "somebody in overall charge who is told of it and made responsible for it")
            .putSays(
                "oneOfThem",
                "that one of those in overall charge is told of it and made responsible for it")
            .build());
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

  /** How it is with those in overall charge now. */
  private record Present(int heads, boolean isTold, boolean isResponsible) {

    static Present of(StandingTask task) {
      ImmutableSet<PersonId> heads = task.heads();
      ImmutableList<Delivery> delivered = task.record().delivered();
      return new Present(
          heads.size(),
          !Collections.disjoint(heads, Delivery.told(delivered)),
          !Collections.disjoint(heads, Delivery.responsible(delivered)));
    }

    /** What the card has it under. */
    String words() {
      if (heads != 1) {
        return heads == 0 ? "vacant" : "several";
      } else if (isTold) {
        return "told";
      }
      return isResponsible ? "responsible" : "neither";
    }
  }

  @Override
  public ImmutableSet<Class<? extends Key>> touchedBy() {
    return ImmutableSet.of(TaskAtUnit.class, UnitId.class);
  }

  /** Whoever comes after may have been told by a relay or apart from one, and the task be over. */
  @Override
  public ImmutableSet<TaskAtUnit> concerned(Key touched, Situation now) {
    Tasks tasks = now.view(TaskView.TASKS);
    if (touched instanceof UnitId unit) {
      return tasks.at(unit).stream()
          .map(task -> new TaskAtUnit(task, unit))
          .filter(key -> isDelivered(key, tasks))
          .collect(toImmutableSet());
    }
    return touched instanceof TaskAtUnit key && (isDelivered(key, tasks) || !tasks.stands(key))
        ? ImmutableSet.of(key)
        : ImmutableSet.of();
  }

  private static boolean isDelivered(TaskAtUnit key, Tasks tasks) {
    return !tasks.record(key).deliveries().isEmpty();
  }

  @Override
  protected Key where(TaskAtUnit key) {
    return key.unit();
  }

  @Override
  protected Owed owed(TaskAtUnit key, Situation now) {
    StandingTask task = new StandingTask(key, now);
    TaskRecord record = task.record();
    if (record.left().isEmpty()
        || !now.organization().contains(key.unit())
        || !record.isHere()
        || !Collections.disjoint(record.answering(), task.heads())) {
      return Owed.nothing();
    }
    return last(key, record, now.organization())
        .map(last -> since(last, key, record))
        .orElseGet(Owed::nothing);
  }

  /** Who answered and left last; of those who left together, one, whatever the order. */
  private static Optional<Left> last(TaskAtUnit key, TaskRecord record, Organization organization) {
    return record.left().entrySet().stream()
        .map(one -> new Left(one.getKey(), one.getValue()))
        .filter(one -> one.isFromCharge(key, record, organization))
        .max(Comparator.<Left, Turn>comparing(one -> one.by().turn()).thenComparing(Left::person));
  }

  private static Owed since(Left last, TaskAtUnit key, TaskRecord record) {
    if (record.relays().stream().anyMatch(one -> isNew(one, last))) {
      return Owed.nothing();
    } else if (record.relays().stream().anyMatch(one -> one.what().deliveries().isEmpty())) {
      return Owed.unknown(DeliveryRule.NOT_WRITTEN.with("task", called(key, record)));
    }
    return Owed.since(last.by().when(), evidence(last, record));
  }

  /** Whether a relay came after somebody had left; the rules about relays say how it went. */
  private static boolean isNew(Told<TaskRelayed> relay, Left last) {
    return relay.turn().isAfter(last.by().turn()) && !relay.what().deliveries().isEmpty();
  }

  private static ImmutableSet<EntryId> evidence(Left last, TaskRecord record) {
    return Stream.concat(last.deliveries(record).map(Told::entry), Stream.of(last.by().entry()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The title by which the last relay called the task, or else its id. */
  private static Phrase called(TaskAtUnit key, TaskRecord record) {
    return Optional.ofNullable(Iterables.getLast(record.relays(), null))
        .map(relay -> Phrase.of(relay.what().task().title()))
        .orElseGet(() -> Phrase.of(key.task()));
  }

  @Override
  protected Arguments arguments(TaskAtUnit key, Situation now) {
    return Arguments.of("task", called(key, new StandingTask(key, now).record()));
  }

  @Override
  protected Sentence said(TaskAtUnit key, Situation now) {
    return super.said(key, now).and(say(Present.of(new StandingTask(key, now)).words()));
  }

  @Override
  protected ImmutableSet<PersonId> who(TaskAtUnit key, Situation now) {
    return new StandingTask(key, now).heads();
  }

  @Override
  protected ImmutableList<Sentence> missing(TaskAtUnit key, Situation now) {
    Present present = Present.of(new StandingTask(key, now));
    if (present.heads() != 1) {
      return ImmutableList.of(say(present.heads() == 0 ? "somebody" : "oneOfThem"));
    }
    ImmutableList.Builder<Sentence> missing = ImmutableList.builder();
    if (!present.isTold()) {
      missing.add(DeliveryRule.HEAD_TOLD.alone());
    }
    if (!present.isResponsible()) {
      missing.add(DeliveryRule.HEAD_RESPONSIBLE.alone());
    }
    return missing.build();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(StandingTask.of(finding, now).reachHeads(finding));
  }
}
