package org.leadershipmethod.group;

import java.time.Instant;
import org.leadershipmethod.chronicle.When;

/**
 * A seat that somebody had.
 *
 * @param seat the seat
 * @param until when they left it
 */
record SeatLeftBehind(Seat seat, When until) {

  boolean covers(Instant moment) {
    return !seat.since().latest().isAfter(moment) && moment.isBefore(until.latest());
  }
}
