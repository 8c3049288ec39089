package org.leadershipmethod.testkit;

import java.time.Instant;
import org.leadershipmethod.chronicle.Chronicle;

/**
 * A record in which every clause was kept, made without asking a rule, with whatever the edits of a
 * family need to know of it. Where they need nothing, {@link Notes} are one.
 */
public interface Lawful {

  /** What is written, and when it is looked at. */
  Notes notes();

  /** The record as a chronicle. */
  default Chronicle chronicle() {
    return notes().chronicle();
  }

  /** The moment at which it is looked at. */
  default Instant asOf() {
    return notes().asOf();
  }
}
