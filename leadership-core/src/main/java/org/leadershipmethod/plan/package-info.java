/**
 * Deciding what comes first: one central task in one place at one time.
 *
 * <p>A school is asked for a literacy campaign, help with the harvest and new roofs, each of them
 * by somebody who finds it the most important. If the school takes up each as it comes, it has
 * three "top priorities" and finishes none. So the person in overall charge looks at how things
 * stand there, puts the tasks in order for a period, with a single one at the centre and the others
 * in second and third place, and sees it through until there is a result ({@code M8.1}, {@code
 * M8.2}, {@code M8.4}). Whoever asks for several things at once says how important and how urgent
 * each is, and which is central ({@code M8.3}). Another village may put something else first
 * ({@code M8.5}).
 *
 * <p>{@link org.leadershipmethod.plan.Plan} is that decision as a type: it has room for one central
 * task. {@link org.leadershipmethod.plan.Indication} is how a higher unit indicates an order, and
 * {@link org.leadershipmethod.plan.Competition} helps with deciding: what competes, who asked for
 * it and since when, and what it would displace. The events state what happened, right or wrong,
 * also that three tasks were central; {@link org.leadershipmethod.plan.PlanView} reads them back;
 * {@link org.leadershipmethod.plan.PlanFamily} holds the rules.
 */
@NullMarked
package org.leadershipmethod.plan;

import org.jspecify.annotations.NullMarked;
