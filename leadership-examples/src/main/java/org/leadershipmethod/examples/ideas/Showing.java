package org.leadershipmethod.examples.ideas;

import org.leadershipmethod.concentration.GroupVoice;
import org.leadershipmethod.concentration.Hiding;
import org.leadershipmethod.concentration.SharedByGroups;

/**
 * What is shown, and how.
 *
 * @param hiding which groups are hidden
 * @param fewestVotes how many votes an idea needs to be looked at
 * @param way how it is computed what all groups share
 * @param voice how it is told what a group says for itself
 * @param alike whether ideas are shown that share many of their words
 * @param all whether every idea is shown, each as long as it is
 */
record Showing(
    Hiding hiding,
    long fewestVotes,
    SharedByGroups.Way way,
    GroupVoice.Mode voice,
    boolean alike,
    boolean all) {}
