package org.leadershipmethod.vitality;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.OfUnknownKind;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.nucleus.NucleusEvent;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.relay.PersonnelMobilized;
import org.leadershipmethod.rule.Bounds;
import org.leadershipmethod.rule.Reached;
import org.leadershipmethod.rule.Situation;

/**
 * Reads a record for one measure, in the order of what happened and up to the end of a time, and
 * keeps what the measure cannot look at.
 */
final class Reading {

  /** Is told of each entry that can be used, and of how things stood before it and after it. */
  interface Reader {
    void read(Entry entry, Situation before, Situation after);
  }

  private final Chronicle record;
  private final When span;
  private final ImmutableSet<Class<? extends Event>> kinds;
  private final List<Straddling> straddling = new ArrayList<>();
  private final ImmutableList.Builder<EntryId> unread = ImmutableList.builder();
  private Situation now;

  /**
   * An entry that may be within the time or not, and the units or other bodies that it may concern.
   */
  private record Straddling(EntryId entry, ImmutableSet<Key> bodies) {}

  private Reading(Chronicle record, When span, ImmutableSet<Class<? extends Event>> kinds) {
    this.record = record;
    this.span = span;
    this.kinds = kinds;
    now = Situation.start(ImmutableList.of(GroupView.GROUPS), Bounds.AS_STATED, record.coverage());
  }

  /** A reading up to the end of a time, of what stood then. */
  static Reading asOf(Chronicle record, When time, ImmutableSet<Class<? extends Event>> kinds) {
    return new Reading(record, new When(Instant.MIN, time.latest()), kinds);
  }

  /** A reading of what happened in a span. */
  static Reading in(Chronicle record, When span, ImmutableSet<Class<? extends Event>> kinds) {
    return new Reading(record, span, kinds);
  }

  /** How things stand at the end of the time, after each entry up to then was told. */
  Situation read(Reader reader) {
    for (Entry entry : record) {
      if (!entry.when().latest().isAfter(span.latest())) {
        take(entry, reader);
      } else if (!soonest(entry).isAfter(span.latest())) {
        straddle(entry, now.read(entry));
      }
    }
    return now;
  }

  private void take(Entry entry, Reader reader) {
    Reached reached = now.read(entry);
    Situation before = now;
    now = reached.next();
    boolean isUsable = reached.unknown().isEmpty() && reached.problems().isEmpty();
    if (isUsable && !(entry.event() instanceof OfUnknownKind)) {
      if (isOfKind(entry) && !isIn(entry) && isAfterBegin(entry)) {
        straddle(entry, reached);
      }
      reader.read(entry, before, now);
    } else if (isOfKind(entry) || entry.event() instanceof OfUnknownKind) {
      unread.add(entry.id());
    }
  }

  /** Whether an entry that was told happened within the span, and not only perhaps. */
  boolean isIn(Entry entry) {
    return isIn(entry.when());
  }

  /** Whether a time that was over by the end of the span lies wholly within it. */
  boolean isIn(When when) {
    return !when.over().earliest().isBefore(span.earliest());
  }

  private boolean isAfterBegin(Entry entry) {
    return !entry.when().latest().isBefore(span.earliest());
  }

  private static Instant soonest(Entry entry) {
    return entry.when().over().earliest();
  }

  private boolean isOfKind(Entry entry) {
    return kinds.stream().anyMatch(kind -> kind.isInstance(entry.event()));
  }

  private void straddle(Entry entry, Reached reached) {
    if (isOfKind(entry)) {
      straddling.add(new Straddling(entry.id(), concerned(entry.event(), reached)));
    }
  }

  private static ImmutableSet<Key> concerned(Event event, Reached reached) {
    if (event instanceof NucleusEvent ours) {
      return ImmutableSet.of(ours.unit());
    } else if (event instanceof PersonnelMobilized mobilized) {
      return ImmutableSet.of(mobilized.unit());
    } else if (event instanceof GroupEvent group) {
      return ImmutableSet.of(group.group().of());
    }
    return event instanceof OrganizationEvent ? reached.touched() : ImmutableSet.of();
  }

  /** What could not be looked at, of what concerns some units or other bodies. */
  Unseen unseen(ImmutableSet<? extends Key> bodies) {
    Coverage coverage = record.coverage();
    When asked = span.earliest().equals(Instant.MIN) ? When.at(span.latest()) : span;
    return new Unseen(
        kinds.stream().filter(kind -> !coverage.covers(kind)).collect(toImmutableSet()),
        bodies.stream().filter(body -> !coverage.covers(body)).collect(toImmutableSet()),
        coverage.covers(asked),
        straddling.stream()
            .filter(one -> one.bodies().stream().anyMatch(bodies::contains))
            .map(Straddling::entry)
            .collect(toImmutableList()),
        unread.build());
  }
}
