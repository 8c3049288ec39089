package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.group.GroupId;

/**
 * A record of a society after one edit of its data, with the full set of findings that must come of
 * it.
 *
 * @param record what is written now
 * @param edited what is wrong now, or what a guard is asked about
 * @param expected the findings that must come of it, and no others
 */
public record SpoiledSociety(
    SocietyRecord record, EntryId edited, ImmutableSet<Expected> expected) {

  /** What the rules about how things stand are called; no guard asks them. */
  private static final ImmutableSet<String> STATES =
      ImmutableSet.of(
          "GroupOfOne", "ClassWithoutParty", "ProgrammeSilent", "NoReport", "BrokenLink");

  /** What a finding is about: a rule, and where; with leaders this is the party that they lead. */
  static Expected found(String rule, Key where) {
    Key place = where instanceof GroupId group ? group.of() : where;
    return new Expected(rule, place.toString());
  }

  /** The record with another event in the place of one. */
  static Optional<SpoiledSociety> replaced(
      SocietyRecord record, Noted note, Event other, Expected... expected) {
    return Optional.of(
        new SpoiledSociety(record.with(note, other), note.id(), ImmutableSet.copyOf(expected)));
  }

  /** The record with something more right after a note. */
  static Optional<SpoiledSociety> inserted(
      SocietyRecord record, Noted note, Event event, Expected... expected) {
    return Optional.of(
        new SpoiledSociety(
            record.after(note, "more", event), EntryId.of("more"), ImmutableSet.copyOf(expected)));
  }

  /**
   * The record with something more at its end.
   *
   * <p>Not a day later: only until the moment at which it is looked at nothing is owed in it.
   */
  static Optional<SpoiledSociety> appended(
      SocietyRecord record, Event event, Expected... expected) {
    return Optional.of(
        new SpoiledSociety(
            record.atEnd("more", event), EntryId.of("more"), ImmutableSet.copyOf(expected)));
  }

  /** The same with more findings that come of it. */
  SpoiledSociety and(Iterable<Expected> others) {
    return new SpoiledSociety(
        record, edited, ImmutableSet.<Expected>builder().addAll(expected).addAll(others).build());
  }

  /** What a guard has to say of it. */
  public ImmutableSet<Expected> atOnce() {
    return expected.stream()
        .filter(one -> !STATES.contains(one.rule()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The note that is wrong now. */
  public Noted broken() {
    return record.note(edited);
  }

  /** The record as a chronicle. */
  public Chronicle chronicle() {
    return record.chronicle();
  }

  /** The record up to what is wrong, without it. */
  public Chronicle before() {
    return record.before(edited);
  }

  /** The moment at which it shows. */
  public Instant asOf() {
    return record.asOf();
  }
}
