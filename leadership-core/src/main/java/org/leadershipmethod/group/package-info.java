/**
 * Leading together: a more or less stable group of people who decide in common.
 *
 * <p>A party, a trade union branch or a school is led by several people who were chosen for it, who
 * pool what they know and decide after everybody was heard. Two things spoil that. One person
 * decides and the others are a decoration; or each new chief comes with a retinue of their own, and
 * nobody is left who knows why things are as they are ({@code R3.3}, {@code R3.4}).
 *
 * <p>The events state who was elected, took a seat, left it or was recalled, and what was decided
 * by whose votes, right or wrong. {@link org.leadershipmethod.group.GroupView} reads them back: who
 * sits in a {@link org.leadershipmethod.group.LeadingGroup} since when and from what origin, and
 * which decisions stand. {@link org.leadershipmethod.group.CollectiveDecision} is the step of
 * deciding together, {@link org.leadershipmethod.group.Stability} counts who stayed between two
 * moments, {@link org.leadershipmethod.group.Renewals} does so for all units and says where new
 * leaders came from, and {@link org.leadershipmethod.group.GroupFamily} holds the rules.
 *
 * <p>Whose leading group it is does not matter here: what is particular to a party, or to one unit
 * of an organization, stands with them.
 */
@NullMarked
package org.leadershipmethod.group;

import org.jspecify.annotations.NullMarked;
