/**
 * Reads the proposals of a real community as campaigns that are rolled out by stages, through the
 * library.
 *
 * <p>Below the folder {@code keps} each {@code kep.yaml} is a proposal: it names the group that
 * owns it, and under {@code milestone} the releases of its alpha, its beta and its stable stage.
 * {@link org.leadershipmethod.examples.rollout.RolloutCommand} makes a campaign of each: the group
 * issues the call, and alpha, beta and stable are its initial, middle and final stage. In which
 * order they began, which are missing and how much lies between is what {@link
 * org.leadershipmethod.guidance.CampaignStages} says.
 *
 * <p>A release is no day. The record is written in a calendar of releases, in which v1.30 is the
 * thirtieth day, so that days between stages are releases between them. No date of a release is
 * made up, and none of the file is mixed in: the call, which has no release, stands at the outset.
 * A group is what a proposal names; no figure depends on it.
 */
@NullMarked
package org.leadershipmethod.examples.rollout;

import org.jspecify.annotations.NullMarked;
