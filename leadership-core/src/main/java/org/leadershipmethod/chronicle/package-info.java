/**
 * What people did, like an account book: nothing is ever rewritten.
 *
 * <p>An {@link org.leadershipmethod.chronicle.Event} is one thing that happened, as plain facts. An
 * {@link org.leadershipmethod.chronicle.Entry} is an event written down: with an id to cite it by,
 * a time as precise as is known ({@link org.leadershipmethod.chronicle.When}), its place of
 * recording, and when and by whom it was recorded where somebody says so ({@link
 * org.leadershipmethod.chronicle.Recording}).
 *
 * <p>A {@link org.leadershipmethod.chronicle.Chronicle} is written in one order and read in
 * another. Minutes of 3 March that arrive on the 20th are written at the end and read where they
 * belong ({@link org.leadershipmethod.chronicle.Turn}); no id moves. An entry that was wrong is put
 * right or withdrawn by another entry ({@link org.leadershipmethod.chronicle.Correction}), and what
 * was known before is still there. What a chronicle covers it says itself ({@link
 * org.leadershipmethod.chronicle.Coverage}), because silence about what nobody wrote down is not
 * guilt; neither is what this program cannot read ({@link
 * org.leadershipmethod.chronicle.OfUnknownKind}). What things are called in files, for good, stands
 * in {@link org.leadershipmethod.chronicle.NamesInFiles}.
 *
 * <p>A {@link org.leadershipmethod.chronicle.View} reads entries one by one into a picture of where
 * things stand, and says in one {@link org.leadershipmethod.chronicle.Look} what each changes and
 * touches. What an event names it says as {@link org.leadershipmethod.chronicle.Reference}s; a view
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
