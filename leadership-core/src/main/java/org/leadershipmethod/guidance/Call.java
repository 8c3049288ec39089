package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;

/**
 * A call that a unit issued ({@code M2.1}): what it may do next is to go deep somewhere, and to sum
 * up what was learnt.
 */
public final class Call {

  private final CampaignId campaign;
  private final UnitId from;

  private Call(CampaignId campaign, UnitId from) {
    this.campaign = campaign;
    this.from = from;
  }

  /**
   * The call that opens a campaign.
   *
   * @param campaign the campaign
   * @param task what units are called on for
   * @param from the unit that calls
   * @param reached the units in which it is known from the beginning
   */
  public static CampaignStep<Call> on(
      CampaignId campaign, Task task, UnitId from, ImmutableSet<UnitId> reached) {
    return new CampaignStep<>(
        new CallIssued(campaign, task, from, reached), entry -> new Call(campaign, from));
  }

  /**
   * The choice of units to go deep in ({@code M2.4}): two of them, or three.
   *
   * <p>Whoever states another number as a bound writes {@link PilotsChosen} itself.
   */
  public CampaignStep<Pilots> choose(Pilot first, Pilot second) {
    return chosen(
        ImmutableList.of(requireNonNull(first, "first"), requireNonNull(second, "second")));
  }

  /** The same with three. */
  public CampaignStep<Pilots> choose(Pilot first, Pilot second, Pilot third) {
    return chosen(
        ImmutableList.of(
            requireNonNull(first, "first"),
            requireNonNull(second, "second"),
            requireNonNull(third, "third")));
  }

  private CampaignStep<Pilots> chosen(ImmutableList<Pilot> pilots) {
    return new CampaignStep<>(
        new PilotsChosen(campaign, from, pilots), entry -> new Pilots(campaign, from, pilots));
  }

  /**
   * A summing-up of what was learnt ({@code M6.5}).
   *
   * @param by who sums up
   * @param summary what they found
   * @param first what it comes from
   * @param second what else it comes from
   * @param more what it comes from as well
   * @throws IllegalArgumentException if the summary is blank
   */
  public CampaignStep<Summary> sumUp(
      PersonId by, String summary, Lesson first, Lesson second, Lesson... more) {
    requireNonNull(by, "by");
    ExperienceSummedUp event =
        new ExperienceSummedUp(campaign, from, by, summary, Entries.of(first, second, more));
    return new CampaignStep<>(event, entry -> new Summary(campaign, from, entry));
  }
}
