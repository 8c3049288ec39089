package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody studied how the work of a campaign goes in a unit ({@code M2.5}).
 *
 * <p>A later study of the unit takes the place of this one.
 *
 * @param campaign the campaign
 * @param unit the unit
 * @param by who studied it
 * @param development how the work developed there, where that was written down
 * @param representatives those of its members who were looked at more closely
 */
public record UnitStudied(
    CampaignId campaign,
    UnitId unit,
    PersonId by,
    Optional<String> development,
    ImmutableList<Representative> representatives)
    implements GuidanceEvent {

  /** Makes the event. */
  public UnitStudied {
    requireNonNull(campaign, "campaign");
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
    requireNonNull(development, "development");
    requireNonNull(representatives, "representatives");
  }

  /** The campaign and the unit. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(named(), Reference.to("the unit that was studied", unit));
  }

  /** The people who were looked at, each once. */
  ImmutableSet<PersonId> people() {
    return representatives.stream()
        .map(Representative::person)
        .collect(ImmutableSet.toImmutableSet());
  }
}
