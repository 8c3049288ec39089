/**
 * Leading a campaign step by step: each step offers only what may follow it.
 *
 * <p>Guidance comes from a study, a directive from experience, a test from a directive: what would
 * come too early has no method, and does not compile. Each step is judged like every other, and
 * what it opens is there once it is written down:
 *
 * <pre>{@code
 * CampaignStep<Call> calling = Call.on(LITERACY, reading, COUNTY, units);
 * Taken<?> taken = practice.take(calling, day).orElseThrow();
 * Call call = calling.written(taken.entries().get(0));
 * }</pre>
 *
 * <p>Who imports what happened, right or wrong, writes the events of {@link
 * org.leadershipmethod.guidance} instead.
 */
@NullMarked
package org.leadershipmethod.campaign;

import org.jspecify.annotations.NullMarked;
