package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.guidance.PilotOrigin;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * A unit that leads others in a campaign of a generated record, with what a test needs to know of
 * it in order to spoil it.
 *
 * @param campaign the campaign
 * @param unit the unit
 * @param head who is in overall charge there, guides and draws up the directive
 * @param depth how many levels stand above it in the campaign
 * @param isCalling whether it issued a call of its own; the others passed one on
 * @param chosen the entry in which the pilots were chosen
 * @param deep what was done in each pilot unit; the first is a unit right below this one
 * @param ownExperience what its head learnt in that first one
 * @param deputyExperience what a deputy learnt in that first one
 * @param deputyAgain what the deputy learnt there a second time
 * @param summary the summing-up of all that was learnt
 * @param directive the directive that was drawn from all that was learnt
 * @param next the directive that was drawn from the tests of the first, if there was one
 * @param tests the tests of the last directive, that in the unit itself first
 */
public record CampaignLevel(
    CampaignId campaign,
    UnitId unit,
    PersonId head,
    int depth,
    boolean isCalling,
    EntryId chosen,
    ImmutableList<Deep> deep,
    EntryId ownExperience,
    EntryId deputyExperience,
    EntryId deputyAgain,
    EntryId summary,
    EntryId directive,
    Optional<EntryId> next,
    ImmutableList<EntryId> tests) {

  /**
   * What was done in a pilot unit.
   *
   * @param unit the pilot unit
   * @param origin whether it is in the line or outside it
   * @param head who is in overall charge there
   * @param guidance the entry of the guidance
   * @param solution the entry of what the head found
   * @param experience what the leader who guided learnt there
   */
  public record Deep(
      UnitId unit,
      PilotOrigin origin,
      PersonId head,
      EntryId guidance,
      EntryId solution,
      EntryId experience) {}
}
