/**
 * The general call and particular guidance: how a unit leads others in a campaign ({@code M2}).
 *
 * <p>A unit calls on many for one task; that alone moves little. Its leaders go to two or three
 * pilot units, study how the work goes there, guide whoever is in charge on a problem of theirs,
 * and learn from what those people find. What was learnt at these points guides all others, and
 * each level that passes the call on does the same.
 *
 * <p>Who leads a campaign takes it step by step, and each step offers only what may follow it:
 * guidance comes from a study, a directive from experience, a test from a directive. What would
 * come too early has no method, and does not compile ({@link org.leadershipmethod.guidance.Call}).
 *
 * <p>The events state what happened, right or wrong; {@link
 * org.leadershipmethod.guidance.GuidanceView} reads them back as campaigns, and {@link
 * org.leadershipmethod.guidance.GuidanceFamily} holds the rules. Where a campaign stayed on paper,
 * they say at which level it did. {@link org.leadershipmethod.guidance.CampaignBoard} shows a
 * campaign unit by unit, and {@link org.leadershipmethod.guidance.CampaignStages} when each of its
 * stages began.
 */
@NullMarked
package org.leadershipmethod.guidance;

import org.jspecify.annotations.NullMarked;
