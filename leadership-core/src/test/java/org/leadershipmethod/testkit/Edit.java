package org.leadershipmethod.testkit;

import java.util.Optional;

/**
 * A way of breaking a clause, as an edit of the data of a lawful record: most often a constant of
 * an enum, which gives it its name.
 *
 * <p>It asks no rule. It has no place in a record without what it needs, such as a decision, and
 * then gives nothing.
 *
 * @param <R> the lawful records
 */
public interface Edit<R> {

  /** What it is called where tests count how often it came up. */
  String name();

  /**
   * A record after this edit; empty where it has no place in it.
   *
   * @param record a lawful record
   * @param choice a number from 0 to 999 that chooses where, and how
   */
  Optional<Spoiled> of(R record, int choice);
}
