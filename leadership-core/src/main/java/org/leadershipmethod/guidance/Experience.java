package org.leadershipmethod.guidance;

import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.UnitId;

/**
 * Experience that somebody drew in person ({@code M2.9}): from several of them, whoever drew this
 * one can draw up a directive for all.
 */
public final class Experience implements Lesson {

  private final UnitId from;
  private final ExperienceDrawn drawn;
  private final EntryId entry;

  Experience(UnitId from, ExperienceDrawn drawn, EntryId entry) {
    this.from = from;
    this.drawn = drawn;
    this.entry = entry;
  }

  @Override
  public EntryId entry() {
    return entry;
  }

  /**
   * A directive for all, of whoever drew this experience ({@code M6.3}).
   *
   * @param directive what it says
   * @param second experience of another case
   * @param more experience of further cases
   */
  public CampaignStep<Directive> direct(String directive, Experience second, Experience... more) {
    DirectiveIssued event =
        new DirectiveIssued(
            drawn.campaign(), from, drawn.by(), directive, Entries.of(this, second, more));
    return Directive.issuing(event);
  }

  ExperienceDrawn drawn() {
    return drawn;
  }
}
