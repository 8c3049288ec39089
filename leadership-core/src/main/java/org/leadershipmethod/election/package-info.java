/**
 * What an election is: candidates, ballots, and a count that decides.
 *
 * <p>A village school elects three of its eight teachers to lead it. Each ballot puts the eight in
 * an order, as far as its voter has an opinion. A {@link org.leadershipmethod.election.Count} turns
 * the ballots into an {@link org.leadershipmethod.election.Outcome}: who has a seat, between whom
 * the ballots leave a tie, and step by step why, so that anybody can count again.
 *
 * <p>A {@link org.leadershipmethod.election.Candidate} comes with a {@link
 * org.leadershipmethod.election.Standing}: the deeds that showed people whom they can believe, whom
 * they follow and who has experience ({@code R3.1}). A {@link org.leadershipmethod.election.Poll}
 * holds what is counted. {@link org.leadershipmethod.election.Counts} has three ways of counting,
 * and a program can bring its own. {@link org.leadershipmethod.election.Turnout}, {@link
 * org.leadershipmethod.election.Quorum}, {@link org.leadershipmethod.election.Majority} and {@link
 * org.leadershipmethod.election.Vote} are about how many took part and how many agree, in exact
 * fractions.
 *
 * <p>Nothing here knows of groups or parties: whom such an election gives a seat to is for those to
 * say.
 */
@NullMarked
package org.leadershipmethod.election;

import org.jspecify.annotations.NullMarked;
