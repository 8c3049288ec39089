/**
 * Counts ballots from a file through the library: who is elected, what the ballots leave open, and
 * why.
 *
 * <p>{@link org.leadershipmethod.examples.election.BallotsFile} reads a table in which each column
 * is a candidate and each row a ballot, and knows nothing of counting; columns that are nobody's
 * are left out and told, and where that is not certain, {@link
 * org.leadershipmethod.examples.election.ColumnChoice} says it. {@link
 * org.leadershipmethod.examples.election.Ballots} is what it says. {@link
 * org.leadershipmethod.examples.election.ElectionCommand} counts and shows the outcome.
 */
@NullMarked
package org.leadershipmethod.examples.election;

import org.jspecify.annotations.NullMarked;
