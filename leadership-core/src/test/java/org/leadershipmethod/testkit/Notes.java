package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;

/**
 * A record as a list of what happened and when, and the moment at which it is looked at.
 *
 * <p>It can be edited: what changes it makes another. It asks no rule, and checks no event.
 *
 * @param all what is written, in the order of time; never empty
 * @param asOf the moment at which it is looked at
 */
public record Notes(ImmutableList<Noted> all, Instant asOf) implements Lawful {

  /** The first day of what is written by days. */
  public static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

  /** A day, counted from 0. */
  public static When day(int number) {
    return When.on(FIRST.plusDays(number));
  }

  /** These notes, looked at right after the last of them. */
  public static Notes of(Iterable<Noted> all) {
    return new Notes(ImmutableList.copyOf(all), Instant.MIN).lookedAtAfter(0);
  }

  /** These notes as a chronicle. */
  public static Chronicle chronicle(Iterable<Noted> notes) {
    ChronicleBuilder builder = Chronicle.builder();
    notes.forEach(one -> builder.add(one.id(), one.event(), one.when()));
    return builder.build();
  }

  @Override
  public Notes notes() {
    return this;
  }

  @Override
  public Chronicle chronicle() {
    return chronicle(all);
  }

  /** What is written before one note, as a chronicle. */
  public Chronicle before(EntryId id) {
    return chronicle(all.subList(0, place(id)));
  }

  /** What is known at a moment, as a chronicle. */
  public Chronicle knownAt(Instant moment) {
    return chronicle(Iterables.filter(all, one -> !one.when().latest().isAfter(moment)));
  }

  /** The same without the notes that are forgotten. */
  public Notes forgetting(Predicate<Noted> forgotten) {
    return new Notes(
        ImmutableList.copyOf(Iterables.filter(all, one -> !forgotten.test(one))), asOf);
  }

  /** The moment of the last note; the end of the first day where all of it is from the outset. */
  public Instant last() {
    Instant last = Iterables.getLast(all).when().latest();
    return last.equals(Instant.MIN) ? day(0).latest() : last;
  }

  /** The note with an id. */
  public Noted note(EntryId id) {
    return all.get(place(id));
  }

  /** Where a note stands. */
  public int place(EntryId id) {
    return Iterables.indexOf(all, one -> one.id().equals(id));
  }

  /** The notes of a kind of event, in order. */
  public ImmutableList<Noted> of(Class<? extends Event> kind) {
    return ImmutableList.copyOf(Iterables.filter(all, one -> kind.isInstance(one.event())));
  }

  /** The events of a kind, in order. */
  public <E extends Event> Stream<E> events(Class<E> kind) {
    return all.stream().map(Noted::event).filter(kind::isInstance).map(kind::cast);
  }

  /** The same, looked at so many days after the last note. */
  public Notes lookedAtAfter(int days) {
    return lookedAt(last().plus(Duration.ofDays(days)));
  }

  /** The same, looked at as of a moment. */
  public Notes lookedAt(Instant moment) {
    return new Notes(all, moment);
  }

  /** The same with one note in the place of the one that has its id. */
  public Notes with(Noted other) {
    List<Noted> changed = new ArrayList<>(all);
    changed.set(place(other.id()), other);
    return new Notes(ImmutableList.copyOf(changed), asOf);
  }

  /** The same with another event in the place of that of a note. */
  public Notes with(EntryId id, Event other) {
    return with(new Noted(id, other, note(id).when()));
  }

  /** The same without one note. */
  public Notes without(EntryId id) {
    return new Notes(
        ImmutableList.copyOf(Iterables.filter(all, one -> !one.id().equals(id))), asOf);
  }

  /** The same with something more right before a note, at the same time. */
  public Notes before(EntryId id, String newId, Event event) {
    return inserted(place(id), new Noted(EntryId.of(newId), event, note(id).when()));
  }

  /** The same with something more right after a note, at the same time. */
  public Notes after(EntryId id, String newId, Event event) {
    return inserted(place(id) + 1, new Noted(EntryId.of(newId), event, note(id).when()));
  }

  /** The same with one more note at the end, so many days after the last, looked at right then. */
  public Notes then(int days, String newId, Event event) {
    return lookedAtAfter(days).atEnd(newId, event);
  }

  /** The same with one more note at the end, at the moment at which it is looked at. */
  public Notes atEnd(String newId, Event event) {
    return inserted(all.size(), new Noted(EntryId.of(newId), event, When.at(asOf)));
  }

  private Notes inserted(int place, Noted note) {
    List<Noted> changed = new ArrayList<>(all);
    changed.add(place, note);
    return new Notes(ImmutableList.copyOf(changed), asOf);
  }
}
