/**
 * What many people think, concentrated: votes on ideas become counts, and the counts say what all
 * share and what each group says for itself ({@code M4.2}).
 *
 * <p>A vote agrees, disagrees or passes. {@link org.leadershipmethod.concentration.Tallies} holds
 * how many of each group did which, and never who. Tallies of several places are put together by
 * adding, in any order, and give the same to the last bit. The groups are yours: units, parts,
 * classes.
 *
 * <p>A {@link org.leadershipmethod.concentration.Study} makes an order of ideas from tallies: what
 * all share, what every group shares, what one group says for itself, what to ask next. A study of
 * your own stands beside ours ({@code M9.1}). {@link org.leadershipmethod.concentration.ShownIdea}
 * tells what may be shown without giving away a small group.
 *
 * <p>The figures say nothing of people who did not vote. Who votes chose to, and many comparisons
 * are made at once, so a figure for chance is a hint and no proof.
 */
@NullMarked
package org.leadershipmethod.concentration;

import org.jspecify.annotations.NullMarked;
