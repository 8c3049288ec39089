/**
 * What the two texts say, one statement at a time.
 *
 * <p>The library implements two short texts about leading people. It takes them apart into single
 * statements, the {@linkplain org.leadershipmethod.clause.Clause clauses}: "the person in overall
 * charge is not bypassed" is one, "there is one central task at a time" is another. Whenever the
 * library refuses a step or reports that something is amiss, it names the clauses it goes by, so
 * that nobody has to take its word for it.
 *
 * <p>A clause says what it demands ({@code statement}) and how the library makes it hold ({@code
 * embodiments}, {@code how}). It all is in plain words meant to be shown to people.
 *
 * <p>Nothing here depends on any other package: start reading here.
 */
@NullMarked
package org.leadershipmethod.clause;

import org.jspecify.annotations.NullMarked;
