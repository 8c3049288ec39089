/**
 * The command that concentrates votes on ideas from files: what all share, what every group shares,
 * and what each group says for itself.
 *
 * <p>It reads the export of a conversation that was held with Polis, a plain table of votes, or
 * tallies that branches counted at home. What cannot be used is told with file, line and column,
 * and then nothing is counted. Small groups are hidden in what it prints.
 */
@NullMarked
package org.leadershipmethod.examples.ideas;

import org.jspecify.annotations.NullMarked;
