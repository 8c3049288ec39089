package org.leadershipmethod.examples.rust;

/**
 * Somebody who is to bring a goal forward in a team.
 *
 * @param period the half year of the goal
 * @param team the team
 * @param handle who, in lower case
 */
record Champion(HalfYear period, String team, String handle) {}
