/**
 * What a rule is, what it says, and what can be done about it.
 *
 * <p>A rule looks at something and says whether a clause of the texts was kept there. There are two
 * kinds: a {@link org.leadershipmethod.rule.StepRule} looks at one step, an event, against the
 * situation before it; a {@link org.leadershipmethod.rule.StateRule} looks at how things stand with
 * one unit or one piece of work, and notices what ought to be there by now and is not. Each rule is
 * written once and serves twice: the guard of a {@code Practice} asks it before a step is taken, a
 * {@code Diagnosis} asks it about what happened. What a rule is stands on its {@link
 * org.leadershipmethod.rule.Card}, with the sentences that it says. A rule of one's own is written
 * as a {@link org.leadershipmethod.rule.CaseRule} or a {@link org.leadershipmethod.rule.DueRule},
 * as ours are; {@link org.leadershipmethod.rule.Words} say its sentences in another language. All
 * rules of the library are in the <a href="{@docRoot}/doc-files/rules.html">rule book</a>.
 *
 * <p>What a rule says is a {@link org.leadershipmethod.rule.Verdict}. A breach becomes a {@link
 * org.leadershipmethod.rule.Finding}, which reads in plain words and cites its clauses, its
 * evidence, what is missing, and a {@link org.leadershipmethod.rule.Remedy}: what would have been
 * accepted instead, or what would mend it afterwards. What a remedy proposes is a step itself, and
 * a practice takes it as it is. Where a text leaves a number open, a {@link
 * org.leadershipmethod.rule.Bound} states ours, and a program can state its own.
 *
 * <p>A {@link org.leadershipmethod.rule.Step} is something that a user wants to do; asked against a
 * {@link org.leadershipmethod.rule.Situation} it gives a {@link org.leadershipmethod.rule.Draft},
 * and judging the draft gives a {@link org.leadershipmethod.rule.Ruling}. A refusal is a value that
 * explains itself, never an exception. Whoever reads a long record without a diagnosis follows a
 * {@link org.leadershipmethod.rule.Course}.
 */
@LeadershipStyle
@NullMarked
package org.leadershipmethod.rule;

import org.jspecify.annotations.NullMarked;
import org.leadershipmethod.internal.LeadershipStyle;
