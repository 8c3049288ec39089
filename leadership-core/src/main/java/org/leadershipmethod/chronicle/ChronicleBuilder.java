package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.input.Checked;

/**
 * Collects what happened, from any source, into a chronicle.
 *
 * <p>The order in which things are added is the order of recording, and gives the ids; the times
 * may come in any order, because a chronicle is read by them. Nothing is refused for being wrong by
 * the method: that is for a diagnosis to say. What is checked is that nothing is null and that ids
 * are unique; all that is wrong is reported at once. The very same event of the same time, added
 * again under the same id, is one entry.
 *
 * <p>A builder is not safe to share between threads; the chronicle is.
 */
public final class ChronicleBuilder {

  private final List<Added> added = new ArrayList<>();
  private Coverage coverage = Coverage.EVERYTHING;
  private Recording recording = Recording.UNKNOWN;
  private boolean isOnce;
  private ZoneId zone = ZoneOffset.UTC;

  ChronicleBuilder() {}

  /** States what the chronicle covers; everything unless said. */
  public ChronicleBuilder covering(Coverage newCoverage) {
    coverage = requireNonNull(newCoverage, "newCoverage");
    return this;
  }

  /** States when and by whom what is added from here on was recorded. */
  public ChronicleBuilder recorded(Recording how) {
    recording = requireNonNull(how, "how");
    return this;
  }

  /**
   * States that an event that was added before with the same time is one with it: for sources that
   * send the same thing twice and give it no id.
   */
  public ChronicleBuilder once() {
    isOnce = true;
    return this;
  }

  /** Adds something that happened; its id will tell its place of recording. */
  public ChronicleBuilder add(@Nullable Event event, @Nullable When when) {
    added.add(new Added(false, null, when, event, recording));
    return this;
  }

  /**
   * From here on days that are added are days of this zone; in UTC unless said.
   *
   * @param newZone whose days they are
   */
  public ChronicleBuilder in(ZoneId newZone) {
    zone = requireNonNull(newZone, "newZone");
    return this;
  }

  /** Adds something that happened on a day; its id will be given by its position. */
  public ChronicleBuilder add(@Nullable Event event, @Nullable LocalDate day) {
    return add(event, day == null ? null : When.on(day, zone));
  }

  /** Adds something that happened, under an id that the host gives. */
  public ChronicleBuilder add(@Nullable EntryId id, @Nullable Event event, @Nullable When when) {
    added.add(new Added(true, id, when, event, recording));
    return this;
  }

  /** Adds an entry of a chronicle, with its id if the host gave it. */
  ChronicleBuilder add(Entry entry) {
    boolean isNamed = !entry.id().isGivenByPosition();
    EntryId id = isNamed ? entry.id() : null;
    added.add(new Added(isNamed, id, entry.when(), entry.event(), entry.recording()));
    return this;
  }

  /**
   * The chronicle, or all that is null, and every id that was given to two things or is not the
   * host's to give.
   */
  public Checked<Chronicle> check() {
    Collecting collecting = new Collecting(isOnce);
    added.forEach(collecting::take);
    return Checked.of(
        collecting.problems(), () -> new Chronicle(coverage, Ledger.of(collecting.entries())));
  }

  /**
   * The chronicle.
   *
   * @throws IllegalArgumentException if something is null, or if an id was given to two things or
   *     is not the host's to give; the message lists all
   */
  public Chronicle build() {
    return check().orElseThrow();
  }
}
