/**
 * Looks at a real community through the library: its groups, who led them when, and what was
 * proposed to them.
 *
 * <p>A folder holds three files. {@code sigs.yaml}, or {@code sigs-2025-01-01.yaml} with the day on
 * which it was so, lists the groups; {@code leadership-intervals.csv} says who led some of them
 * from when to when; {@code keps.csv} lists the proposals, the group that owns each, and who
 * approved it. {@link org.leadershipmethod.examples.kubernetes.KubernetesCommand} reads them,
 * writes down what happened as a chronicle, and shows what a diagnosis of it says.
 *
 * <p>Read as relaying a task: a proposal comes from the community to the group that owns it, and is
 * delivered to those who approve it. Everyone who leads a group shares its charge; the head counts
 * as bypassed when none of them was among those who approved. The release that a proposal is aimed
 * at is read as a period for which it was said to be the central task: several of them compete for
 * the same centre. Nothing here counts findings by itself, and nothing on the screen names a
 * person.
 */
@NullMarked
package org.leadershipmethod.examples.kubernetes;

import org.jspecify.annotations.NullMarked;
