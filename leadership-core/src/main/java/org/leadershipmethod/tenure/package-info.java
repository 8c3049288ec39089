/**
 * Who was where, and when: who led a unit on a day, who belonged to it, and from when to when.
 *
 * <p>A campaign goes wrong in May, and in September somebody asks who was in charge then. The
 * record knows: people came and left, units were merged, minutes were written late, entries were
 * corrected. {@link org.leadershipmethod.tenure.Tenures} reads it once and answers, of a day
 * ({@link org.leadershipmethod.tenure.Roster}) or of all time ({@link
 * org.leadershipmethod.tenure.Timeline}), and also as it was known on a day: a decision is judged
 * by what one could know.
 *
 * <p>Where the record says only roughly when somebody came or left, the answer is neither yes nor
 * no: see {@link org.leadershipmethod.tenure.Presence}. Nothing here judges anybody.
 */
@NullMarked
package org.leadershipmethod.tenure;

import org.jspecify.annotations.NullMarked;
