/**
 * Who is where and answers for what: units one below the other, and the people in them.
 *
 * <p>A {@link org.leadershipmethod.organization.Unit} is a place of work: a county, a school, a
 * team. An {@link org.leadershipmethod.organization.Organization} is the whole tree of them, and
 * says of each unit who is in charge, who else belongs to its heads, which departments work in
 * which field and with whom, and who its members are. It states what is found: a unit without
 * anybody in charge, or with three, can be written down, so that a rule can speak about it.
 *
 * <p>For example: the county has a secretary in charge and a department of propaganda; the school
 * below it has a principal in charge, a department of propaganda of its own, thirty teachers and
 * three hundred pupils.
 *
 * <p>An organization never changes. What happens to it is an {@link
 * org.leadershipmethod.organization.OrganizationEvent}, and each gives a version after it that
 * shares with the one before whatever stayed as it was.
 */
@NullMarked
package org.leadershipmethod.organization;

import org.jspecify.annotations.NullMarked;
