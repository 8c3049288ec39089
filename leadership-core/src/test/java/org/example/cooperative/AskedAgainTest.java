package org.example.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/** A rule that reads a view of a program's own is asked again whenever the picture changes. */
class AskedAgainTest {

  private static final UnitId SHOP = UnitId.of("shop");
  private static final LocalDate DAY = LocalDate.of(2031, 1, 1);

  /** The till of a shop was counted, and some money was missing from it or none. */
  private record TillCounted(UnitId shop, int missing) implements Event {}

  /** Which tills were short when they were counted last. */
  private record ShortTills(
      BiFunction<ImmutableSet<UnitId>, TillCounted, Look<ImmutableSet<UnitId>>> counted)
      implements View<ImmutableSet<UnitId>> {

    @Override
    public ImmutableSet<UnitId> start() {
      return ImmutableSet.of();
    }

    @Override
    public Look<ImmutableSet<UnitId>> after(ImmutableSet<UnitId> before, Entry entry) {
      return entry.event() instanceof TillCounted till
          ? counted.apply(before, till)
          : Look.unchanged();
    }
  }

  private static final class TillShort extends DueRule<UnitId> {

    private final ShortTills view;

    TillShort(ShortTills view) {
      super(
          UnitId.class,
          Card.of(RuleId.of("TillShort"))
              .deviation(Deviation.BUREAUCRATIC)
              .why("What is missing has to be found.")
              .ours(true)
              .addReads(TillCounted.class)
              .putSays("said", "The till is short.")
              .putSays("nothing", "what is gone is gone")
              .build());
      this.view = view;
    }

    @Override
    protected Owed owed(UnitId shop, Situation now) {
      return now.view(view).contains(shop) ? Owed.asItIs(ImmutableList.of()) : Owed.nothing();
    }
  }

  private static ImmutableSet<UnitId> next(TillCounted till) {
    return till.missing() > 0 ? ImmutableSet.of(till.shop()) : ImmutableSet.of();
  }

  private static Practice practice(ShortTills view) {
    Organization cooperative = Organization.builder().unit(SHOP).inCharge("head").build();
    Family tills = Family.of("tills", new TillShort(view)).reading(view);
    return Practice.begin(cooperative, LeadershipMethod.of(tills));
  }

  private static Practice counted(Practice practice, int missing) {
    return practice.note(new TillCounted(SHOP, missing), When.on(DAY));
  }

  private static List<String> open(Practice practice) {
    return practice.diagnosis(When.on(DAY).latest()).open().stream()
        .map(one -> one.rule().value())
        .toList();
  }

  @Test
  void itDoesNotKeepItsFirstAnswer() {
    Practice begun =
        practice(new ShortTills((before, till) -> Look.changed(next(till), ImmutableSet.of(SHOP))));
    assertThat(open(begun)).isEmpty();
    Practice missing = counted(begun, 5);
    assertThat(open(missing)).containsExactly("TillShort");
    Practice found = counted(missing, 0);
    assertThat(open(found)).isEmpty();
    assertThat(open(counted(found, 1))).containsExactly("TillShort");
  }

  @Test
  void aViewThatForgetsWhatWasTouchedIsNamed() {
    Practice begun =
        practice(new ShortTills((before, till) -> Look.changed(next(till), ImmutableSet.of())));
    assertThatThrownBy(() -> counted(begun, 5))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "The view AskedAgainTest$ShortTills, asked about entry e2 (TillCounted), failed:")
        .hasMessageContaining("says what the entry touched, but it named nothing");
    assertThat(begun.version()).isEqualTo(1);
  }

  @Test
  void whatItCannotUseIsToldAndTheAnswerStays() {
    Problem doubtful = new Problem("the till", "as much as before", "another count");
    Practice missing =
        counted(
            practice(
                new ShortTills(
                    (before, till) ->
                        before.equals(next(till))
                            ? Look.unusable(ImmutableList.of(doubtful))
                            : Look.changed(next(till), ImmutableSet.of(SHOP)))),
            5);
    assertThat(missing.take(Step.of(new TillCounted(SHOP, 7)), DAY).toString())
        .contains(doubtful.toString());
    Practice again = counted(missing, 7);
    assertThat(again.diagnosis(When.on(DAY).latest()).notExamined())
        .extracting(one -> one.reason().toString())
        .contains(doubtful.toString());
    assertThat(open(again)).containsExactly("TillShort");
  }
}
