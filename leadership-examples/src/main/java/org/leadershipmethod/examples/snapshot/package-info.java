/**
 * Organizations as tables list them, day after day: who had which place in which unit. Each day
 * becomes an entry of a record, and the library says how the leaderships renewed themselves.
 */
@NullMarked
package org.leadershipmethod.examples.snapshot;

import org.jspecify.annotations.NullMarked;
