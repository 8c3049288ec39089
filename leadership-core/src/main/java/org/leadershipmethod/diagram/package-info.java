/**
 * Pictures of an organization, of the way a task took, of the periods of a place, and of the chain
 * from leaders down to the masses, as text.
 *
 * <p>A picture shows in one look what a list does not: that a school has nobody in charge, that a
 * task went past the principal, that a spring had three central tasks. They are text, so that they
 * can stand in a report, in version control or in a mail, and be drawn by what the reader has:
 * {@link org.leadershipmethod.diagram.Diagram#mermaid()} for a Markdown page, {@link
 * org.leadershipmethod.diagram.Diagram#dot()} for Graphviz.
 *
 * <p>A picture of ten thousand boxes shows nothing. So there is a limit, and what does not fit is
 * folded into boxes that say what they stand for: "… 37 units below, 312 people". To see what is
 * behind one, move the picture there: {@code Diagram.of(county).around("school")}.
 *
 * <p>Units, roles and tasks are named; people are shown, by their ids, only where that is asked
 * for.
 */
@NullMarked
package org.leadershipmethod.diagram;

import org.jspecify.annotations.NullMarked;
