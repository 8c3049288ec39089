/**
 * Who is where and answers for what: units one below the other, and the people in them.
 *
 * <p>A {@link org.leadershipmethod.organization.Unit} is a place of work: a county, a school, a
 * team. An {@link org.leadershipmethod.organization.Organization} is the whole tree of them, and
 * says of each unit who is in charge, who else belongs to its heads, which departments work in
 * which field and with whom, and who its members are. It states what is found: a unit without
 * anybody in charge, or with three, can be written down, so that a rule can speak about it.
 *
 * <p>For example: the county has a secretary in charge and a department of propaganda; the school
 * below it has a principal in charge, a department of propaganda of its own, thirty teachers and
 * three hundred pupils.
 *
 * <p>Who asks about the same units often looks each up once: a {@link
 * org.leadershipmethod.organization.UnitHandle} asks any version without another look-up, and
 * {@link org.leadershipmethod.organization.Answerers} say of a unit who answers there for work in a
 * field, also of all units below one in a row.
 *
 * <p>An organization never changes. What happens to it is an {@link
 * org.leadershipmethod.organization.OrganizationEvent}, and each gives a version after it that
 * shares with the one before whatever stayed as it was.
 *
 * <h2>The life of a unit</h2>
 *
 * <p>A unit is {@linkplain org.leadershipmethod.organization.UnitCreated created} with nobody in it
 * and nothing below. Its id never changes. What becomes of all that is kept by it, here and by the
 * families of rules:
 *
 * <table>
 * <caption>What becomes of what, by what happens to a unit</caption>
 * <tr>
 * <th></th>
 * <th>{@link org.leadershipmethod.organization.UnitRenamed renamed} or {@link
 *     org.leadershipmethod.organization.UnitMoved moved}</th>
 * <th>{@link org.leadershipmethod.organization.UnitMerged merged}</th>
 * <th>{@link org.leadershipmethod.organization.UnitSplit split}</th>
 * <th>{@link org.leadershipmethod.organization.UnitClosed closed}</th>
 * </tr>
 * <tr>
 * <th>charge, further heads</th>
 * <td>stay</td>
 * <td>end; the receiving unit keeps its own</td>
 * <td>end; those of the new units are for appointments to say</td>
 * <td>end</td>
 * </tr>
 * <tr>
 * <th>members</th>
 * <td>stay</td>
 * <td>join the receiving unit</td>
 * <td>join the new unit that names them; others leave</td>
 * <td>leave; nobody is said to have gone anywhere</td>
 * </tr>
 * <tr>
 * <th>departments and their people</th>
 * <td>stay</td>
 * <td>are joined to those of the receiving unit for the same field</td>
 * <td>end; those of the new units are for other events to say</td>
 * <td>end</td>
 * </tr>
 * <tr>
 * <th>units directly below</th>
 * <td>stay below it</td>
 * <td>come under the receiving unit</td>
 * <td>come under the new unit that names them; others under the unit above</td>
 * <td>come under the unit above</td>
 * </tr>
 * <tr>
 * <th>tasks that stand there</th>
 * <td>stay</td>
 * <td colspan="3">end there, and are nobody's; a diagnosis lists them as not examined and a practice
 *     refuses the step, unless they were concluded or taken back before. Whoever is to carry them on
 *     is told by a relay</td>
 * </tr>
 * <tr>
 * <th>tasks that passed through it</th>
 * <td>stay</td>
 * <td colspan="3">stand where they were addressed to</td>
 * </tr>
 * <tr>
 * <th>plans, central tasks, what was asked for</th>
 * <td>stay</td>
 * <td colspan="3">end, without a finding: there is no place left to carry them through</td>
 * </tr>
 * <tr>
 * <th>its leading group, and decisions</th>
 * <td>stay</td>
 * <td colspan="3">end; nobody sits there any more</td>
 * </tr>
 * <tr>
 * <th>findings about how things stand there</th>
 * <td>stay, or go where a move mends them</td>
 * <td colspan="3">end, as nothing stands there any more</td>
 * </tr>
 * <tr>
 * <th>findings about what was done there</th>
 * <td>stay open until mended</td>
 * <td colspan="3">stay, as they were so; what is offered for them says what became of the unit, and
 *     that nothing can be done there any more</td>
 * </tr>
 * <tr>
 * <th>its id</th>
 * <td>stays</td>
 * <td colspan="3">names nothing: what names it is not examined, and told what became of the unit for
 *     about a year; a new unit needs an id of its own</td>
 * </tr>
 * </table>
 *
 * <p>A unit that was {@linkplain org.leadershipmethod.organization.OrganizationRecorded found} once
 * and is not there when the whole is found anew has gone in the same way as one that was closed.
 *
 * <p>A department that is {@linkplain org.leadershipmethod.organization.DepartmentOpened opened}
 * has nobody in it. When one is {@linkplain org.leadershipmethod.organization.DepartmentClosed
 * closed}, its posts end and all else stays: members stay members, tasks stay with the unit, and
 * the person in overall charge answers for them alone.
 */
@NullMarked
package org.leadershipmethod.organization;

import org.jspecify.annotations.NullMarked;
