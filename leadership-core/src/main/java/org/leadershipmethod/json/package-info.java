/**
 * Chronicles, organizations, diagnoses and tallies of votes as JSON.
 *
 * <p>A chronicle is a file of lines: a header that says what it is and what it covers, then one
 * entry to a line, in the order of recording, whatever the times are.
 *
 * <pre>{@code
 * {"format":"leadership-chronicle","version":1,"coverage":{"kinds":["relay-event"],"span":"../.."}}
 * {"id":"e1","when":"outset","event":{"organization-recorded":{"organization":[…]}}}
 * {"id":"e2","when":"2030-03-01","event":{"task-relayed":{"task":{…},"from":"county",…}}}
 * {"id":"T-7","position":2,"when":"2030-03-02","event":{"work-done":{…}}}
 * {"id":"e4","when":"2030-02-28","recorded":"2030-03-05T09:00:00Z","by":"clerk","event":{…}}
 * }</pre>
 *
 * <p>Wherever one of several things can stand, it is an object with one property whose name says
 * which: the kind of an event, what a key points at, what sort of remedy it is. The names are given
 * in the {@link org.leadershipmethod.rule.Family} of an event, or in {@link
 * org.leadershipmethod.json.EventKinds} where it has none, and never those of classes. A record is
 * an object with its components in their order, and what is empty is left out; a record of one
 * text, such as an id, is that text; enums are written {@code in-charge}. An id such as {@code e2}
 * tells its position, counted from 0 in {@code position}, which is stated only beside ids that a
 * host gave. Beside it may stand when an entry was recorded and by whom. Times are a day, a moment,
 * two of them with a slash between ({@code ..} for an open side, {@code throughout} behind what
 * went on all the while), or {@code outset}. Days and moments are those of UTC, and may be read
 * with another distance from it, {@code 2030-03-01+01:00}; what is written is always of UTC. Sides
 * of a coverage that are left out are all. Text is UTF-8; every line, the last too, ends with a
 * line feed. What editors add and no entry is lost by is read past, and never written: blank lines,
 * a byte order mark at the beginning, carriage returns at the ends of lines.
 *
 * <p>Reading is strict, because silence would be read as something that did not happen: a property
 * that is not expected, one that is missing or there twice, a number that is no whole one, an entry
 * out of its place are each told with file, line and column. What is of an unknown kind is kept as
 * an {@link org.leadershipmethod.json.UnknownEvent}. Nothing deeper than 100 values, no number
 * longer than 100 digits and no line longer than a stated number of bytes is read, nor written.
 *
 * <p>{@link org.leadershipmethod.json.ChronicleJson} is where to begin, with files, streams or
 * texts; {@link org.leadershipmethod.json.ChronicleFile} appends durably; {@link
 * org.leadershipmethod.json.OrganizationJson}, {@link org.leadershipmethod.json.DiagnosisJson} and
 * {@link org.leadershipmethod.json.TalliesJson} are for the others. This package alone needs {@code
 * tools.jackson.core:jackson-core}, which a program that uses it states itself; its types stay
 * inside.
 */
@NullMarked
package org.leadershipmethod.json;

import org.jspecify.annotations.NullMarked;
