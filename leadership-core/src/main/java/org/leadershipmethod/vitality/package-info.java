/**
 * What tells a living leading group from a dead one, in numbers ({@code M3}, {@code M9.4}).
 *
 * <p>A group can break no rule and yet be dead: it meets nobody, nobody moves up, two people do all
 * the work, and what people ask for is answered by nobody. None of that is a matter of yes or no,
 * so here are measures and no rules. {@link org.leadershipmethod.vitality.Vitality} takes a record
 * and is asked for one after the other.
 *
 * <p>Each measure is read from what was written down and praises and blames nobody. It comes with
 * its numbers of cases and with the entries that it rests on, and says in {@link
 * org.leadershipmethod.vitality.Unseen} what it could not look at. A part of a whole is never told
 * without the two numbers that it is made of.
 *
 * <p>For example, of fourteen members of a school five are active, and of two nobody wrote how they
 * stand: that is told as 5, as 12 and as 2, and never as a third.
 */
@NullMarked
package org.leadershipmethod.vitality;

import org.jspecify.annotations.NullMarked;
