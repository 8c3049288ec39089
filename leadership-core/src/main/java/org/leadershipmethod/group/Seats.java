package org.leadershipmethod.group;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.leadershipmethod.internal.SharedOrder;
import org.leadershipmethod.person.PersonId;

/**
 * The seats of one group, by person and by the time since when, so that it costs little to ask who
 * has been there for long.
 *
 * @param byPerson the seats by who sits there
 * @param bySince the same seats, those of the longest time first
 */
record Seats(SharedOrder<PersonId, Seat> byPerson, SharedOrder<Since, Seat> bySince) {

  static final Seats NONE = new Seats(SharedOrder.empty(), SharedOrder.empty());

  private static final PersonId NOBODY = PersonId.of("-");

  /** When somebody came; of two at the same time the one with the lesser id is first. */
  record Since(Instant moment, boolean isAfterAll, PersonId person) implements Comparable<Since> {

    private static final Comparator<Since> ORDER =
        Comparator.comparing(Since::moment)
            .thenComparing(Since::isAfterAll)
            .thenComparing(Since::person);

    static Since of(Seat seat) {
      return new Since(seat.since().latest(), false, seat.person());
    }

    /** Behind everybody who came at this moment. */
    static Since after(Instant moment) {
      return new Since(moment, true, NOBODY);
    }

    @Override
    public int compareTo(Since other) {
      return ORDER.compare(this, other);
    }
  }

  Seats with(Seat seat) {
    Seat before = byPerson.get(seat.person());
    SharedOrder<Since, Seat> others = before == null ? bySince : bySince.minus(Since.of(before));
    return new Seats(byPerson.plus(seat.person(), seat), others.plus(Since.of(seat), seat));
  }

  Seats without(Seat seat) {
    return new Seats(byPerson.minus(seat.person()), bySince.minus(Since.of(seat)));
  }

  /** The seats of those who came at a moment or before it. */
  Stream<Seat> until(Instant moment) {
    return bySince.before(Since.after(moment));
  }
}
