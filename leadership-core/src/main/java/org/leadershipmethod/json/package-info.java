/**
 * Chronicles, organizations and diagnoses as JSON.
 *
 * <p>A chronicle is a file of lines: a header that says what it is and what it covers, then one
 * entry to a line.
 *
 * <pre>{@code
 * {"format":"leadership-chronicle","version":1,"coverage":{"span":"../.."}}
 * {"id":"e1","when":"outset","event":{"organization-recorded":{"organization":[…]}}}
 * {"id":"e2","when":"2030-03-01","event":{"task-relayed":{"task":{…},"from":"county",…}}}
 * {"id":"T-7","position":2,"when":"2030-03-02","event":{"work-done":{…}}}
 * }</pre>
 */
@NullMarked
package org.leadershipmethod.json;

import org.jspecify.annotations.NullMarked;
