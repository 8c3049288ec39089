package org.example.cooperative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Situation;

/** Nobody takes money out of the till of a shop; who puts it back mends it. */
class Till extends CaseRule<Till.Cashed, Case<Till.Cashed>> {

  static final RuleId ID = RuleId.of("Till");
  static final Missing MISSING = new Missing();

  /** Somebody took money out of the till, or put some in where it is less than nothing. */
  record Cashed(UnitId shop, PersonId by, int money) implements Event {}

  /** How much is missing in each till. */
  static final class Missing implements View<ImmutableMap<UnitId, Integer>> {

    @Override
    public ImmutableMap<UnitId, Integer> start() {
      return ImmutableMap.of();
    }

    @Override
    public Look<ImmutableMap<UnitId, Integer>> after(
        ImmutableMap<UnitId, Integer> before, Entry entry) {
      return entry.event() instanceof Cashed cashed
          ? Look.changed(after(before, cashed), ImmutableSet.of(cashed.shop()))
          : Look.unchanged();
    }

    private static ImmutableMap<UnitId, Integer> after(
        ImmutableMap<UnitId, Integer> before, Cashed cashed) {
      int missing = before.getOrDefault(cashed.shop(), 0) + cashed.money();
      return ImmutableMap.<UnitId, Integer>builder()
          .putAll(before)
          .put(cashed.shop(), missing)
          .buildKeepingLast();
    }
  }

  Till() {
    super(
        Cashed.class,
        Card.of(ID)
            .deviation(Deviation.BUREAUCRATIC)
            .why("What is in the till is everybody's.")
            .ours(true)
            .addReads(Cashed.class)
            .putSays("said", "{what}")
            .putSays("instead", "put some in")
            .putSays("afterwards", "put it back")
            .build());
  }

  boolean isBroken(Cashed event) {
    return event.money() > 0;
  }

  String said(Cashed event) {
    return "Somebody took money out of the till.";
  }

  int instead() {
    return -1;
  }

  ImmutableList<Event> mending(UnitId shop, int missing) {
    return ImmutableList.of(new Cashed(shop, PersonId.of("head"), -missing));
  }

  @Override
  protected ImmutableList<Case<Cashed>> cases(Occasion<Cashed> occasion) {
    return ImmutableList.of(Case.of(occasion, occasion.event().shop()));
  }

  @Override
  protected boolean isBroken(Case<Cashed> one) {
    return isBroken(one.event());
  }

  @Override
  protected Arguments arguments(Case<Cashed> one) {
    return Arguments.of("what", said(one.event()));
  }

  @Override
  protected Optional<Remedy> instead(Case<Cashed> one) {
    Cashed event = one.event();
    return Optional.of(
        Remedy.proposal(say("instead"), new Cashed(event.shop(), event.by(), instead())));
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return now.view(MISSING).getOrDefault((UnitId) finding.where(), 0) > 0;
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    UnitId shop = (UnitId) finding.where();
    int missing = now.view(MISSING).getOrDefault(shop, 0);
    return ImmutableList.of(Remedy.proposal(say("afterwards"), mending(shop, missing)));
  }
}
