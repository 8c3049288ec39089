/**
 * Looks at the project teams of a large free software project through the library: who leads each,
 * where leadership is distributed, and where nobody leads.
 *
 * <p>{@code projects-2024-01-01.yaml} lists the teams as they were on a day; there may be several
 * such files, each for a day of its own. {@code ptl-2014-2019.csv} says for earlier years who led
 * which team. {@link org.leadershipmethod.examples.openstack.OpenStackCommand} writes down each day
 * as an organization as it was found, in one chronicle, and shows what a diagnosis of it says.
 *
 * <p>The lead of a team is in overall charge of it. Where leadership is distributed nobody is;
 * liaisons are the departments of a team, one for each matter. What a team is to deliver is read as
 * tasks that stand with it, of which nobody wrote down to whom they were given. The rule {@code
 * DeliverablesWithoutHead} is this program's own, beside those of the library. Every figure is read
 * off the organization, the tasks or the diagnosis, and nothing on the screen names a person.
 */
@NullMarked
package org.leadershipmethod.examples.openstack;

import org.jspecify.annotations.NullMarked;
