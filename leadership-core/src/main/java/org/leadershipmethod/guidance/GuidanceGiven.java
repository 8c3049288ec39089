package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * A leader of one unit guided somebody of another in person ({@code M2.2}, {@code M2.6}).
 *
 * <p>Guidance is given on a problem of that unit, and to whoever is in charge there; what was
 * written down otherwise stays as it is, and a rule finds it.
 *
 * @param campaign the campaign
 * @param from the unit whose leader guides
 * @param by who guides
 * @param unit the unit that is guided
 * @param to who is guided there
 * @param problem the problem that it was about, where one was named
 * @param behind the experiences of other units that were used in it ({@code M2.2})
 */
public record GuidanceGiven(
    CampaignId campaign,
    UnitId from,
    PersonId by,
    UnitId unit,
    PersonId to,
    Optional<String> problem,
    ImmutableList<EntryId> behind)
    implements GuidanceEvent {

  /** Makes the event. */
  public GuidanceGiven {
    requireNonNull(campaign, "campaign");
    requireNonNull(from, "from");
    requireNonNull(by, "by");
    requireNonNull(unit, "unit");
    requireNonNull(to, "to");
    requireNonNull(problem, "problem");
    requireNonNull(behind, "behind");
  }

  /** Guidance in which no experience of other units was used. */
  public GuidanceGiven(
      CampaignId campaign,
      UnitId from,
      PersonId by,
      UnitId unit,
      PersonId to,
      Optional<String> problem) {
    this(campaign, from, by, unit, to, problem, ImmutableList.of());
  }

  /** The campaign and both units. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(
        named(),
        Reference.to("the unit whose leader guides", from),
        Reference.to("the unit that is guided", unit));
  }

  @Override
  public ImmutableList<EntryId> cites() {
    return behind;
  }

  @Override
  public GuidanceGiven citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new GuidanceGiven(
        campaign,
        from,
        by,
        unit,
        to,
        problem,
        behind.stream().map(ids).collect(ImmutableList.toImmutableList()));
  }

  /** The same, given to somebody else. */
  GuidanceGiven to(PersonId person) {
    return new GuidanceGiven(campaign, from, by, unit, person, problem, behind);
  }

  /** The campaign at the unit that is guided. */
  CampaignAtUnit there() {
    return new CampaignAtUnit(campaign, unit);
  }
}
