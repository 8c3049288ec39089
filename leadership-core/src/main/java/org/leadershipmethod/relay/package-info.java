/**
 * Relaying a task to a lower unit, through the person who answers for it there.
 *
 * <p>When a county wants a school to run a literacy campaign, its propaganda department could
 * simply ring the teacher who does propaganda at the school. Then the principal, who answers for
 * the school as a whole, learns of it last or never, and nobody puts the campaign in its place
 * among the school's other tasks. So a task always goes through the person in overall charge, and
 * both that person and the one with specific responsibility are told and made responsible ({@code
 * M7.1} to {@code M7.3}).
 *
 * <p>{@link org.leadershipmethod.relay.Relay} is the step: say from where to where, and the {@link
 * org.leadershipmethod.relay.Route} is computed. {@link
 * org.leadershipmethod.relay.Assignment#below} tells who would answer in a whole subtree. {@link
 * org.leadershipmethod.relay.Mobilization} is how the person in overall charge brings many, or all,
 * into the work ({@code M7.4}); {@link org.leadershipmethod.relay.Handover} is how one person takes
 * a post over from another, so that nobody finds it vacant. Whoever comes into overall charge is
 * told of the tasks that stand there, or nobody answers for them any more. A task stands until it
 * has a result or is taken back, or the unit where it stands is gone, and is forgotten then. What a
 * task is called is stated by events of this family and of others ({@link
 * org.leadershipmethod.relay.TasksStated}). The events state what happened, right or wrong; {@link
 * org.leadershipmethod.relay.TaskView} reads them back; {@link
 * org.leadershipmethod.relay.RelayFamily} holds the rules.
 */
@NullMarked
package org.leadershipmethod.relay;

import org.jspecify.annotations.NullMarked;
