package org.leadershipmethod.guidance;

import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** A directive that was issued ({@code M2.9}): now it is put to the test in many units. */
public final class Directive {

  private final CampaignId campaign;
  private final EntryId entry;

  private Directive(CampaignId campaign, EntryId entry) {
    this.campaign = campaign;
    this.entry = entry;
  }

  static CampaignStep<Directive> issuing(DirectiveIssued event) {
    return new CampaignStep<>(event, entry -> new Directive(event.campaign(), entry));
  }

  /**
   * A test in a unit ({@code M6.4}).
   *
   * @param unit where
   * @param by who tests it
   * @param outcome what came of it
   */
  public CampaignStep<DirectiveTest> test(UnitId unit, PersonId by, TestOutcome outcome) {
    return new CampaignStep<>(
        new DirectiveTested(campaign, unit, by, entry, outcome), DirectiveTest::new);
  }
}
