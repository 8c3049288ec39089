package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;

/**
 * A summing-up with what it comes from, as far as the record knew of it then.
 *
 * @param told the summing-up
 * @param experiences the experiences that it comes from
 * @param directives the directives whose tests it comes from
 */
record SummingUp(
    Told<ExperienceSummedUp> told,
    ImmutableSet<EntryId> experiences,
    ImmutableSet<EntryId> directives) {}
