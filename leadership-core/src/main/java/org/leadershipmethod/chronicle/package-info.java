/**
 * What people did, in order, like an account book: nothing is ever rewritten.
 *
 * <p>An {@link org.leadershipmethod.chronicle.Event} is one thing that happened, as plain facts. An
 * {@link org.leadershipmethod.chronicle.Entry} is an event written down: with an id to cite it by,
 * a time as precise as is known ({@link org.leadershipmethod.chronicle.When}), and a position. A
 * {@link org.leadershipmethod.chronicle.Chronicle} holds the entries in order and says what it
 * covers ({@link org.leadershipmethod.chronicle.Coverage}), because silence about what nobody wrote
 * down is not guilt. A {@link org.leadershipmethod.chronicle.View} reads entries one by one into a
 * picture of where things stand, and says of each in one {@link
 * org.leadershipmethod.chronicle.Look} what it changes, what it touches, and what is wrong with it.
 *
 * <p>What an event names it says as {@link org.leadershipmethod.chronicle.Reference}s; a view
 * answers with a {@link org.leadershipmethod.chronicle.Lookup} whether it is there. So a slip of
 * the pen in a name is told, and makes nobody guilty.
 *
 * <p>For example: on 3 March the county relays the literacy campaign to the school, on 5 March a
 * teacher joins the work. Two entries; a view of assignments knows after the first who answers for
 * the campaign.
 */
@NullMarked
package org.leadershipmethod.chronicle;

import org.jspecify.annotations.NullMarked;
