package org.leadershipmethod.chronicle;

/**
 * Something that an entry can touch and a rule can be asked about: a unit, a task at a unit, an
 * earlier entry.
 *
 * <p>Keys are immutable values with equality and a {@code toString} that a reader of a report
 * understands. Views name the keys that an entry touches, so that one more entry costs only what it
 * touches.
 */
public interface Key {}
