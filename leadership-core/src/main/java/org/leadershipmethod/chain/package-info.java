/**
 * The chain from leaders down to the masses: what goes up and down between its layers, and where it
 * has come apart.
 *
 * <p>Masses, class, party and leaders are the layers ({@link org.leadershipmethod.society}); they
 * are a chain as far as each answers to the one below. A mandate goes up a link and a report comes
 * down, the upper layer asks the lower one and directs it ({@code R4.3}, {@code R4.4}), and leaders
 * decide in what they have a mandate for ({@code R3.5}). Where nothing has gone up or down between
 * two layers for long, the chain is broken there ({@code R5.1}); keeping its links alive has to be
 * learnt ({@code R5.2}).
 *
 * <p>{@link org.leadershipmethod.chain.Link} is where two layers meet, and {@link
 * org.leadershipmethod.chain.ChainLink} the link of one party. The events state what happened,
 * right or wrong; {@link org.leadershipmethod.chain.ChainView} reads them back, and {@link
 * org.leadershipmethod.chain.ChainFamily} holds the rules. How whole a chain is, is told by {@link
 * org.leadershipmethod.chain.Chain}; how that changes over time, by {@link
 * org.leadershipmethod.chain.LinkTrend}.
 */
@NullMarked
package org.leadershipmethod.chain;

import org.jspecify.annotations.NullMarked;
