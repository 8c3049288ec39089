package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.society.MassesConsulted;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.PartyFounded;

/**
 * A record of what happened to masses, classes, parties and their leaders.
 *
 * @param notes what is written, in the order of time; the masses first
 * @param daysAfter how long after the last note it is looked at
 */
public record SocietyRecord(ImmutableList<Noted> notes, int daysAfter) {

  /** The first day of every such record. */
  public static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

  /** A day of the record, counted from 0. */
  public static When day(int number) {
    return When.on(FIRST.plusDays(number));
  }

  /** The record as a chronicle. */
  public Chronicle chronicle() {
    return Notes.chronicle(notes);
  }

  /** The moment at which it is looked at. */
  public Instant asOf() {
    return last().plus(Duration.ofDays(daysAfter));
  }

  /** The moment of the last note. */
  public Instant last() {
    Instant last = Iterables.getLast(notes).when().latest();
    return last.equals(Instant.MIN) ? day(0).latest() : last;
  }

  /** Whether so many days have passed since a note when the record is looked at. */
  public boolean isDue(Noted since, int days) {
    return !asOf().isBefore(moment(since).plus(Duration.ofDays(days)));
  }

  private static Instant moment(Noted note) {
    Instant moment = note.when().latest();
    return moment.equals(Instant.MIN) ? day(-3650).latest() : moment;
  }

  /** The note with an id. */
  public Noted note(EntryId id) {
    return notes.get(place(id));
  }

  /** Where a note stands. */
  public int place(EntryId id) {
    return Iterables.indexOf(notes, one -> one.id().equals(id));
  }

  /** The notes of a kind of event, in order. */
  public ImmutableList<Noted> of(Class<? extends Event> kind) {
    return notes.stream()
        .filter(one -> kind.isInstance(one.event()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The events of a kind, in order. */
  public <E extends Event> Stream<E> events(Class<E> kind) {
    return notes.stream().map(Noted::event).filter(kind::isInstance).map(kind::cast);
  }

  /** The same with one note in the place of the one that has its id. */
  public SocietyRecord with(Noted other) {
    List<Noted> changed = new ArrayList<>(notes);
    changed.replaceAll(one -> one.id().equals(other.id()) ? other : one);
    return new SocietyRecord(ImmutableList.copyOf(changed), daysAfter);
  }

  /** The same with another event in the place of that of a note. */
  public SocietyRecord with(Noted note, Event other) {
    return with(new Noted(note.id(), other, note.when()));
  }

  /** The same without one note. */
  public SocietyRecord without(Noted note) {
    return new SocietyRecord(
        notes.stream()
            .filter(one -> !one.id().equals(note.id()))
            .collect(ImmutableList.toImmutableList()),
        daysAfter);
  }

  /** The same with something more right after a note, at the same time, under an id of its own. */
  public SocietyRecord after(Noted note, String id, Event event) {
    List<Noted> changed = new ArrayList<>(notes);
    changed.add(place(note.id()) + 1, new Noted(EntryId.of(id), event, note.when()));
    return new SocietyRecord(ImmutableList.copyOf(changed), daysAfter);
  }

  /** The same with one more note, so many days after the last, looked at right then. */
  public SocietyRecord then(int days, String id, Event event) {
    return new SocietyRecord(notes, days).atEnd(id, event);
  }

  /** The same with one more note at the moment at which it is looked at. */
  public SocietyRecord atEnd(String id, Event event) {
    Noted note = new Noted(EntryId.of(id), event, When.at(asOf()));
    return new SocietyRecord(ImmutableList.<Noted>builder().addAll(notes).add(note).build(), 0);
  }

  /** The notes before one, as a chronicle. */
  public Chronicle before(EntryId id) {
    return Notes.chronicle(notes.subList(0, place(id)));
  }

  /** What is known at a moment, as a chronicle. */
  public Chronicle knownAt(Instant moment) {
    return Notes.chronicle(
        notes.stream().filter(one -> !one.when().latest().isAfter(moment)).toList());
  }

  /** The masses with which it begins. */
  public MassesRecorded beginning() {
    return (MassesRecorded) notes.get(0).event();
  }

  /** The first note by which a party was founded. */
  public Optional<Noted> founding(String party) {
    return of(PartyFounded.class).stream()
        .filter(one -> ((PartyFounded) one.event()).party().value().equals(party))
        .findFirst();
  }

  /** The parties that were founded, each once, as they were founded first. */
  public ImmutableList<PartyFounded> foundings() {
    List<PartyFounded> first = new ArrayList<>();
    events(PartyFounded.class)
        .filter(one -> first.stream().noneMatch(other -> other.party().equals(one.party())))
        .forEach(first::add);
    return ImmutableList.copyOf(first);
  }

  /** Whether leaders were elected and people were asked. */
  public boolean isLively() {
    return events(LeadersElected.class).findAny().isPresent()
        && events(MassesConsulted.class).findAny().isPresent();
  }
}
