package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.guidance.CampaignAtUnit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Step;

/**
 * The leading group of a unit as it forms in a campaign: its head first, then one after the other
 * of those who come forward ({@code M3.1}, {@code M3.7}, {@code M3.8}).
 *
 * <p>It belongs to a campaign at a unit, and so there is none outside one. A seat beside the head
 * goes to somebody who came forward there, and to nobody else: neither a stranger nor somebody of
 * whom no deed is told can be written. The steps ask once more when they are taken.
 *
 * <pre>{@code
 * Nucleus nucleus = Nucleus.in(new CampaignAtUnit(literacy, school));
 * practice.take(nucleus.seatHead(), day);
 * CameForward.of(practice.situation(), school, ada)
 *     .map(one -> practice.take(nucleus.promote(one), day));
 * }</pre>
 *
 * @param place the campaign at the unit
 */
public record Nucleus(CampaignAtUnit place) {

  /** Makes it. */
  public Nucleus {
    requireNonNull(place, "place");
  }

  /** The leading group that forms in a campaign at a unit. */
  public static Nucleus in(CampaignAtUnit place) {
    return new Nucleus(place);
  }

  UnitId unit() {
    return place.unit();
  }

  GroupId group() {
    return GroupId.of(unit());
  }

  /**
   * The step of giving the head of the unit a seat; it is faulty where the campaign has not reached
   * the unit, or nobody is in overall charge.
   */
  public Step<CampaignAtUnit> seatHead() {
    return new SeatStep(
        this,
        now ->
            now.organization().charge(unit()).holders().stream()
                .map(head -> taken(head, SeatOrigin.AS_HEAD))
                .collect(ImmutableList.toImmutableList()),
        Optional.empty());
  }

  /**
   * The step of giving a seat to somebody who came forward; it is faulty where the campaign has not
   * reached the unit, or they came forward in another one.
   */
  public Step<CampaignAtUnit> promote(CameForward activist) {
    requireNonNull(activist, "activist");
    return new SeatStep(this, now -> ImmutableList.of(promoted(activist)), Optional.of(activist));
  }

  /**
   * The step of giving the seat of somebody to another who came forward, so that both happen or
   * neither does ({@code M3.8}).
   *
   * @param leaving whose seat it is
   * @param activist who takes it
   */
  public Step<CampaignAtUnit> replace(PersonId leaving, CameForward activist) {
    requireNonNull(leaving, "leaving");
    requireNonNull(activist, "activist");
    ImmutableList<Event> both =
        ImmutableList.of(promoted(activist), new SeatLeft(group(), leaving));
    return new SeatStep(this, now -> both, Optional.of(activist));
  }

  private Event promoted(CameForward activist) {
    return taken(activist.person(), SeatOrigin.CAME_FORWARD);
  }

  private Event taken(PersonId person, SeatOrigin origin) {
    return new SeatTaken(group(), person, origin);
  }
}
