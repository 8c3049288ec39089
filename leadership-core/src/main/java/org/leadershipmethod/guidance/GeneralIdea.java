package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.UnitId;

/**
 * Something that is said to all units of a campaign: a call, or a directive ({@code M6.3}).
 *
 * <p>A general idea comes from several cases that somebody went into; only the call that opens a
 * campaign is free of that. The rule {@code FewCasesBehindIdea} looks at it.
 */
public sealed interface GeneralIdea extends GuidanceEvent permits CallIssued, DirectiveIssued {

  /** The unit that says it. */
  UnitId from();

  /** The experiences, and the summings-up of them, from which it was drawn. */
  ImmutableList<EntryId> behind();
}
