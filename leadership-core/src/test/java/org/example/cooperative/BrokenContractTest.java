package org.example.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.example.cooperative.Till.Cashed;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.testkit.Contract;
import org.leadershipmethod.testkit.Edges;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Idle;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Spoiled;

/** A family that breaks the contract is found out by the check that is there for it. */
class BrokenContractTest {

  private static final UnitId SHOP = UnitId.of("shop-0");
  private static final PersonId CASHIER = PersonId.of("cashier");
  private static final Notes LAWFUL =
      Books.written(2, List.of(30, 30), 30).atEnd("put in", new Cashed(SHOP, CASHIER, -1));
  private static final Spoiled SPOILED =
      Spoiled.atEnd(LAWFUL, "taken out", new Cashed(SHOP, CASHIER, 5), Expected.of(Till.ID, SHOP));
  private static final Idle NOTHING = (finding, now) -> List.of();

  private static LeadershipMethod method(Till till) {
    return LeadershipMethod.of(Family.of("till", till, new AccountsByHead()).reading(Till.MISSING));
  }

  private static Contract contract(Till till) {
    return Contract.of(method(till));
  }

  private static boolean serves(Event step, Event proposed) {
    return proposed instanceof Cashed;
  }

  private static void fails(Runnable check) {
    assertThatThrownBy(check::run).isInstanceOf(AssertionError.class);
  }

  @Test
  void oneThatKeepsItIsNotFoundOut() {
    Contract contract = contract(new Till());
    contract.findsNothing(LAWFUL);
    contract.grants(LAWFUL, EntryId.of("put in"));
    contract.findsAll(SPOILED);
    contract.refuses(SPOILED);
    contract.grantsInstead(SPOILED, BrokenContractTest::serves);
    contract.mendsAfterwards(SPOILED);
    contract.leavesOpen(SPOILED, NOTHING);
    contract.mendsNothingAgain(SPOILED, false);
    contract.isSameWithUnrelated(SPOILED.notes(), SPOILED.edited());
    contract.isSameStepByStep(SPOILED.notes());
    contract.isSameWithOtherNames(SPOILED.notes());
    contract.namesNobody(SPOILED.notes());
  }

  @Test
  void oneThatAccusesTheInnocent() {
    Contract accusing =
        contract(
            new Till() {
              @Override
              boolean isBroken(Cashed event) {
                return true;
              }
            });
    fails(() -> accusing.findsNothing(LAWFUL));
    fails(() -> accusing.grants(LAWFUL, EntryId.of("put in")));
    fails(() -> accusing.grantsInstead(SPOILED, BrokenContractTest::serves));
  }

  @Test
  void oneThatMissesAnEdit() {
    Contract blind =
        contract(
            new Till() {
              @Override
              boolean isBroken(Cashed event) {
                return event.money() > 5;
              }
            });
    fails(() -> blind.findsAll(SPOILED));
    fails(() -> blind.refuses(SPOILED));
  }

  @Test
  void oneThatProposesWhatItRefusesOrSomethingElse() {
    Till again =
        new Till() {
          @Override
          int instead() {
            return 1;
          }
        };
    fails(() -> contract(again).grantsInstead(SPOILED, BrokenContractTest::serves));
    fails(() -> contract(new Till()).grantsInstead(SPOILED, Event::equals));
  }

  @Test
  void oneWhoseRemedyMendsNothing() {
    Till idle =
        new Till() {
          @Override
          ImmutableList<Event> mending(UnitId shop, int missing) {
            return ImmutableList.of(new Cashed(shop, CASHIER, 0));
          }
        };
    fails(() -> contract(idle).mendsAfterwards(SPOILED));
  }

  @Test
  void oneWhoseRemedyBreaksAnotherRule() {
    Till careless =
        new Till() {
          @Override
          ImmutableList<Event> mending(UnitId shop, int missing) {
            return ImmutableList.<Event>builder()
                .addAll(super.mending(shop, missing))
                .add(new AccountsPresented(shop, CASHIER))
                .build();
          }
        };
    fails(() -> contract(careless).mendsAfterwards(SPOILED));
    Contract strangers = Contract.ofStrangers(method(careless));
    assertThat(strangers.mendsAfterwards(SPOILED)).as("proposals that are shown").isZero();
  }

  @Test
  void oneThatAnythingMends() {
    Till lenient =
        new Till() {
          @Override
          public boolean stands(Finding finding, Situation now) {
            return false;
          }
        };
    fails(() -> contract(lenient).mendsNothingAgain(SPOILED, false));
    Idle little = (finding, now) -> List.of(new Cashed(SHOP, CASHIER, -1));
    contract(new Till()).leavesOpen(SPOILED, little);
    Idle enough = (finding, now) -> List.of(new Cashed(SHOP, CASHIER, -4));
    fails(() -> contract(new Till()).leavesOpen(SPOILED, enough));
  }

  @Test
  void oneThatJudgesByNames() {
    Till partial =
        new Till() {
          @Override
          boolean isBroken(Cashed event) {
            return super.isBroken(event) && event.by().value().startsWith("c");
          }
        };
    fails(() -> contract(partial).isSameWithOtherNames(SPOILED.notes()));
  }

  @Test
  void oneThatNamesPeople() {
    Till telling =
        new Till() {
          @Override
          String said(Cashed event) {
            return event.by() + " took money.";
          }
        };
    fails(() -> contract(telling).namesNobody(SPOILED.notes()));
    contract(telling).isSameWithOtherNames(SPOILED.notes());
  }

  @Test
  void oneThatRemembersWhatItWasAsked() {
    AtomicInteger asked = new AtomicInteger();
    Till counting =
        new Till() {
          @Override
          String said(Cashed event) {
            return "Money was taken, for the " + asked.incrementAndGet() + ". time.";
          }
        };
    fails(() -> contract(counting).isSameStepByStep(SPOILED.notes()));
    fails(() -> contract(counting).isSameWithUnrelated(SPOILED.notes(), SPOILED.edited()));
  }

  @Test
  void oneWhoseBoundReachesFurther() {
    Bound<Duration> week =
        Bound.ours("week", Duration.ofDays(7), "it is one")
            .within("up to 8 days", days -> days.compareTo(Duration.ofDays(8)) <= 0);
    LeadershipMethod method = LeadershipMethod.of(Family.of("weekly").bounded(week));
    Edges<Duration> edges = Edges.of(week, Duration.ZERO, Duration.ofDays(8));
    ImmutableList<Bound<?>> bounds = Iterables.getOnlyElement(method.families()).bounds();
    Contract contract = Contract.of(method);
    contract.keepsEdges(bounds, List.of(edges.butNot(Duration.ofDays(9))));
    fails(() -> contract.keepsEdges(bounds, List.of(edges.butNot(Duration.ofDays(8)))));
    fails(() -> contract.keepsEdges(bounds, List.of()));
    fails(
        () ->
            contract.keepsEdges(
                bounds,
                List.of(
                    Edges.of(week, Duration.ZERO, Duration.ofDays(9))
                        .butNot(Duration.ofDays(10)))));
  }
}
