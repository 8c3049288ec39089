package org.leadershipmethod.relay;

import static com.google.common.collect.Sets.difference;
import static com.google.common.collect.Sets.intersection;
import static com.google.common.collect.Sets.union;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collections;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Excuse;
import org.leadershipmethod.rule.LookUp;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Phrase;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Template;

/**
 * One unit that a relay concerns, with who was in charge there at the time and who was reached.
 *
 * @param occasion the relay, or the delivery without any relay
 * @param key the task at the unit
 * @param kind how the unit is concerned
 * @param task what the task is called in sentences
 * @param heads who was in overall charge at some moment of the relay
 * @param told who was told there
 * @param responsible who was made responsible there
 */
record Concern(
    Occasion<RelayEvent> occasion,
    TaskAtUnit key,
    Kind kind,
    Phrase task,
    ImmutableSet<PersonId> heads,
    ImmutableSet<PersonId> told,
    ImmutableSet<PersonId> responsible)
    implements Case<RelayEvent> {

  private static final Template ONE_IS_ENOUGH =
      Template.of(
          "relay.oneIsEnough",
          "several are in overall charge, and it is enough for us if one of them answers");

  /** What is said of such units. */
  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(ONE_IS_ENOUGH);

  /** The units that a step concerns; for all rules that ask about them. */
  static final LookUp<RelayEvent, ImmutableList<Concern>> ALL = Concern::of;

  /** How a unit is concerned. */
  enum Kind {
    /** The task was relayed to it. */
    ADDRESSED,
    /** The task passed through it, by the line of subordination. */
    ON_THE_WAY,
    /** Somebody there was told or made responsible without any relay. */
    REACHED
  }

  /** The units that an event concerns, from the top down; the units that it names are there. */
  static ImmutableList<Concern> of(Occasion<? extends RelayEvent> any) {
    Occasion<RelayEvent> occasion = any.of(RelayEvent.class);
    if (occasion.event() instanceof TaskRelayed relayed) {
      return ofRelay(relayed, occasion);
    } else if (occasion.event() instanceof TaskDelivered delivered) {
      return ofDelivery(delivered, occasion);
    }
    return ImmutableList.of();
  }

  private static ImmutableList<Concern> ofRelay(TaskRelayed event, Occasion<RelayEvent> occasion) {
    ImmutableListMultimap<UnitId, Delivery> there =
        Multimaps.index(event.deliveries(), Delivery::unit);
    Phrase task = Phrase.of(event.task().title());
    ImmutableList.Builder<Concern> concerns = ImmutableList.builder();
    for (UnitId unit : units(event, occasion.before())) {
      Kind kind = unit.equals(event.to()) ? Kind.ADDRESSED : Kind.ON_THE_WAY;
      TaskAtUnit key = new TaskAtUnit(event.task().id(), unit);
      concerns.add(at(key, kind, task, there.get(unit), occasion));
    }
    return concerns.build();
  }

  private static ImmutableList<UnitId> units(TaskRelayed event, Situation before) {
    if (before.bound(RelayBounds.ROUTE_READING) == RouteReading.ADDRESSED_ONLY) {
      return ImmutableList.of(event.to());
    }
    return before
        .organization()
        .pathDown(event.from(), event.to())
        .map(path -> path.subList(1, path.size()))
        .orElseGet(() -> ImmutableList.of(event.to()));
  }

  private static ImmutableList<Concern> ofDelivery(
      TaskDelivered event, Occasion<RelayEvent> occasion) {
    Delivery delivery = event.delivery();
    TaskAtUnit key = new TaskAtUnit(event.task(), delivery.unit());
    Tasks tasks = occasion.before().view(TaskView.TASKS);
    return tasks.record(key).isReached()
        ? ImmutableList.of()
        : ImmutableList.of(
            at(
                key,
                Kind.REACHED,
                tasks.called(event.task()),
                ImmutableList.of(delivery),
                occasion));
  }

  private static Concern at(
      TaskAtUnit key,
      Kind kind,
      Phrase task,
      ImmutableList<Delivery> there,
      Occasion<RelayEvent> occasion) {
    return new Concern(
        occasion,
        key,
        kind,
        task,
        occasion.before().organization().chargeDuring(key.unit(), occasion.when()),
        Delivery.told(there),
        Delivery.responsible(there));
  }

  @Override
  public Key where() {
    return unit();
  }

  @Override
  public Key about() {
    return key;
  }

  /** Which unit. */
  UnitId unit() {
    return key.unit();
  }

  /** Where each level on the way is asked for, or several are in charge, that is told. */
  @Override
  public BreachBuilder begun() {
    return Case.super
        .begun()
        .addAlsoAbout(unit())
        .by(event() instanceof TaskRelayed relayed ? Optional.of(relayed.from()) : Optional.empty())
        .reading(reading());
  }

  private Optional<Sentence> reading() {
    if (kind == Kind.ON_THE_WAY) {
      return Optional.of(before().reading(RelayBounds.ROUTE_READING));
    }
    return heads.size() > 1 ? Optional.of(ONE_IS_ENOUGH.alone()) : Optional.empty();
  }

  /** What there is to say of it. */
  Arguments arguments() {
    return Arguments.of("task", task).and("heads", heads.size());
  }

  /** Whether it is written down to whom the task went. */
  boolean isWritten() {
    return !(event() instanceof TaskRelayed relayed) || !relayed.deliveries().isEmpty();
  }

  boolean isVacant() {
    return heads.isEmpty();
  }

  ImmutableSet<PersonId> headsTold() {
    return intersection(heads, told).immutableCopy();
  }

  ImmutableSet<PersonId> headsResponsible() {
    return intersection(heads, responsible).immutableCopy();
  }

  /** Whether somebody in charge was told and made responsible. */
  boolean isAnswered() {
    for (PersonId head : heads) {
      if (told.contains(head) && responsible.contains(head)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is in charge, and none of them was told or made responsible. */
  boolean passesHeads() {
    return !isVacant()
        && Collections.disjoint(heads, told)
        && Collections.disjoint(heads, responsible);
  }

  /** It is no breach if one of those whom the task reached was in charge beside those known. */
  Excuse anotherHead() {
    return new Excuse(
        Post.inCharge(unit()), difference(union(told, responsible), heads).immutableCopy());
  }
}
