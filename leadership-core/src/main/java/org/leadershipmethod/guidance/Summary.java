package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.UnitId;

/** A summing-up ({@code M6.5}): from it, somebody with experience draws up the next directive. */
public final class Summary {

  private final CampaignId campaign;
  private final UnitId from;
  private final EntryId entry;

  Summary(CampaignId campaign, UnitId from, EntryId entry) {
    this.campaign = campaign;
    this.from = from;
    this.entry = entry;
  }

  /**
   * The directive that is drawn from it, by whoever drew some experience in person.
   *
   * @param directive what it says
   * @param own experience of whoever draws it up
   * @param second experience of another case
   * @param more experience of further cases
   */
  public CampaignStep<Directive> direct(
      String directive, Experience own, Experience second, Experience... more) {
    return Directive.issuing(
        new DirectiveIssued(
            campaign,
            from,
            requireNonNull(own, "own").drawn().by(),
            directive,
            ImmutableList.<EntryId>builder()
                .add(entry)
                .addAll(Entries.of(own, second, more))
                .build()));
  }
}
