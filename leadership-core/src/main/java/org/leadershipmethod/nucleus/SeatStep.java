package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.guidance.CampaignAtUnit;
import org.leadershipmethod.guidance.GuidanceView;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.rule.Draft;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * The step of giving seats in the leading group of a unit in a campaign.
 *
 * @param nucleus the group
 * @param seats what is written, as things stand
 * @param activist who gets a seat for having come forward; empty where the head gets one
 */
record SeatStep(
    Nucleus nucleus,
    Function<Situation, ImmutableList<Event>> seats,
    Optional<CameForward> activist)
    implements Step<CampaignAtUnit> {

  @Override
  public Checked<Draft<CampaignAtUnit>> draft(Situation situation) {
    ImmutableList<Problem> problems =
        Stream.of(unreached(situation), elsewhere(), vacant(situation), idle(situation))
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    return Checked.of(problems, () -> new Draft<>(seats.apply(situation), nucleus.place()));
  }

  private Optional<Problem> unreached(Situation now) {
    boolean isReached = now.view(GuidanceView.CAMPAIGNS).isKnownAt(nucleus.place());
    return problem(
        !isReached,
        "the campaign in which the group forms",
        Quoted.text(nucleus.place().campaign()),
        "a campaign whose call has reached " + Quoted.text(nucleus.unit()));
  }

  private Optional<Problem> elsewhere() {
    return activist.flatMap(
        one ->
            problem(
                !one.unit().equals(nucleus.unit()),
                "where they came forward",
                Quoted.text(one.unit()),
                "the unit of the group, " + Quoted.text(nucleus.unit())));
  }

  private Optional<Problem> vacant(Situation now) {
    boolean isHead = activist.isEmpty();
    return problem(
        isHead && now.organization().charge(nucleus.unit()).isVacant(),
        "overall charge of " + Quoted.text(nucleus.unit()),
        "nobody",
        "the person around whom the group forms");
  }

  /** What was true when it was asked may not be so any more. */
  private Optional<Problem> idle(Situation now) {
    return activist.flatMap(
        one ->
            problem(
                CameForward.of(now, one.unit(), one.person()).isEmpty(),
                "who gets a seat",
                "somebody who does not belong to the unit now, or did nothing there by then",
                "somebody of " + Quoted.text(one.unit()) + " who came forward there"));
  }

  private static Optional<Problem> problem(
      boolean isSo, String where, String found, String expected) {
    return isSo ? Optional.of(new Problem(where, found, expected)) : Optional.empty();
  }

  /** Where seats are given, and in which campaign. */
  @Override
  public String toString() {
    return "give a seat in " + nucleus.group() + ", " + nucleus.place();
  }
}
