package org.leadershipmethod.json;

import java.util.Optional;

/** The first line of a file of flat rows. */
interface FlatHeader {

  /**
   * How many rows follow, so that a file that was cut is noticed; left out by whoever writes rows
   * by hand.
   */
  Optional<Long> rows();
}
