/**
 * The leading group of a unit: how it forms in the work, keeps in touch, and renews itself ({@code
 * M3}).
 *
 * <p>In a campaign each unit that takes part forms a leading group. Whoever heads the unit is its
 * nucleus; beside them sit a few of its members who came forward by what they did. Such a group is
 * worth something as long as it is in touch with the others, and as long as new people can replace
 * those who fall behind.
 *
 * <p>Who sits there is told by the events of {@link org.leadershipmethod.group}, as for every
 * leading group. The events here tell what speaks for people, and what ties the group to the
 * others: a deed, a link, an assessment, who raised whom, what people demand and what answers it.
 * {@link org.leadershipmethod.nucleus.NucleusView} reads them back, and {@link
 * org.leadershipmethod.nucleus.NucleusFamily} holds the rules. Who lives by the method gives seats
 * by the steps of {@link org.leadershipmethod.nucleus.Nucleus}.
 */
@NullMarked
package org.leadershipmethod.nucleus;

import org.jspecify.annotations.NullMarked;
