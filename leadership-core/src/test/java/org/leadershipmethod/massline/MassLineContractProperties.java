package org.leadershipmethod.massline;

import static org.leadershipmethod.massline.MassLineFamily.MASS_LINE;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.guidance.DirectiveIssued;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.testkit.Edges;
import org.leadershipmethod.testkit.FamilyContract;
import org.leadershipmethod.testkit.MassLineEdit;
import org.leadershipmethod.testkit.MassLineRecords;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Proves;

/** What holds of every family, of this one. */
@Proves({
  Clause.M4_1,
  Clause.M4_2,
  Clause.M4_3,
  Clause.M4_4,
  Clause.M4_5,
  Clause.M4_7,
  Clause.M5_2,
  Clause.M6_1
})
class MassLineContractProperties extends FamilyContract<Notes> {

  @Override
  protected Family family() {
    return MASS_LINE;
  }

  @Override
  protected Arbitrary<Notes> lawful() {
    return MassLineRecords.massLineRecords();
  }

  @Override
  protected List<MassLineEdit> edits() {
    return List.of(MassLineEdit.values());
  }

  @Override
  protected List<Edges<?>> edges() {
    return List.of(
        Edges.ofDays(MassLineBounds.ACCOUNT_WINDOW, 1, 1_100),
        Edges.ofDays(MassLineBounds.PROPAGATION_WINDOW, 1, 1_100),
        Edges.ofDays(MassLineBounds.EXPLANATION_WINDOW, 1, 1_100),
        Edges.ofDays(MassLineBounds.TAKING_UP_WINDOW, 1, 1_100),
        Edges.ofDays(MassLineBounds.SUMMING_UP_WINDOW, 1, 1_100),
        Edges.ofDays(MassLineBounds.NEXT_TURN_WINDOW, 1, 1_100));
  }

  @Override
  protected boolean serves(Event step, Event proposed) {
    return step instanceof DirectiveIssued && proposed instanceof DirectiveIssued;
  }

  /** Somebody tests once more, and decides nothing. */
  @Override
  protected List<Event> idle(Finding finding, Situation now) {
    return finding.breach().about() instanceof IdeaAtUnit at
            && !finding.rule().equals(MassLineRuleId.IDEA_NOT_PROPAGATED)
            && !finding.rule().equals(MassLineRuleId.IDEA_NOT_EXPLAINED)
            && !finding.rule().equals(MassLineRuleId.IDEA_LEFT_LYING)
        ? List.of(
            new IdeaTested(
                at.idea(),
                at.unit(),
                PersonId.of("somebody"),
                new TestOutcome.Undecided("how many still come")))
        : List.of();
  }

  @Property
  void theRecordsAreNotNarrow(@ForAll("lawfulRecords") Notes record) {
    share("several turns", record.events(TurnBegun.class).count() > 2, 30);
    share("tested", record.events(IdeaTested.class).findAny().isPresent(), 50);
    share("split", isSplit(record), 20);
    share("merged", isMerged(record), 40);
    share("carried on", isCarriedOn(record), 10);
    share("directive", record.events(DirectiveIssued.class).findAny().isPresent(), 20);
  }

  private static boolean isMerged(Notes record) {
    return record.events(IdeaConcentrated.class).anyMatch(one -> one.from().size() > 1);
  }

  private static boolean isSplit(Notes record) {
    return record
        .events(IdeaConcentrated.class)
        .flatMap(one -> one.from().stream().distinct())
        .anyMatch(
            idea ->
                record
                        .events(IdeaConcentrated.class)
                        .filter(one -> one.from().contains(idea))
                        .count()
                    > 1);
  }

  private static boolean isCarriedOn(Notes record) {
    return record
        .events(IdeaConcentrated.class)
        .flatMap(one -> one.from().stream())
        .anyMatch(
            idea -> record.events(IdeaConcentrated.class).anyMatch(one -> one.idea().equals(idea)));
  }
}
