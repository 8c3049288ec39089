package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * What holds of every family, as properties: a family's test extends it, and gives its family, a
 * generator of lawful records and its edits.
 *
 * <p>The generator and the edits ask no rule; so they say in a second way what the rules say. How
 * often something comes up is counted: a rule that no record gives anything to look at fails, as
 * does an edit that never finds a place, or a rule that no edit breaks.
 *
 * @param <R> the lawful records
 */
public abstract class FamilyContract<R extends Lawful> {

  /** An edit of a lawful record, by its name. */
  public record Case(String edit, Spoiled spoiled) {}

  /** The family. */
  protected abstract Family family();

  /** Lawful records of it. */
  protected abstract Arbitrary<R> lawful();

  /** The ways of breaking its rules: one for each rule at least. */
  protected abstract List<? extends Edit<R>> edits();

  /** What is in force: this family, unless its rules need another beside it. */
  protected LeadershipMethod method() {
    return LeadershipMethod.of(family());
  }

  /** What is in force where all families are: those of the library, and this one beside them. */
  protected LeadershipMethod everything() {
    return Library.methodWith(family());
  }

  /** The edges of its bounds; those that may be moved at will have none. */
  protected List<Edges<?>> edges() {
    return ImmutableList.of();
  }

  /**
   * Whether a proposed event does what the event of a step was to do; it is the same event, unless
   * the family says otherwise.
   */
  protected boolean serves(Event step, Event proposed) {
    return proposed.equals(step);
  }

  /** Events that are about the same as an open finding, and of which none mends it. */
  protected List<Event> idle(Finding finding, Situation now) {
    return ImmutableList.of();
  }

  /** Whether each finding comes of an edit once; not where what follows does the same again. */
  protected boolean findsEachOnce() {
    return true;
  }

  /**
   * Whether to do the same again takes the place of what was done first, as a new election does.
   */
  protected boolean replacesWhatWasDone() {
    return false;
  }

  /** In how many of 100 edits that a guard refuses there is a draft of what to do instead. */
  protected double insteadIn100() {
    return 0;
  }

  /** For how many of 100 edits there is a draft of what to do afterwards. */
  protected double afterwardsIn100() {
    return 0;
  }

  private Contract contract() {
    return Contract.of(method());
  }

  private Contract amongAll() {
    return Contract.ofStrangers(everything());
  }

  /** Records after one of some edits, each edit as often as another. */
  public static <R extends Lawful> Arbitrary<Spoiled> spoiled(
      Arbitrary<R> lawful, List<? extends Edit<R>> edits) {
    return cases(lawful, edits).map(Case::spoiled);
  }

  private static <R extends Lawful> Arbitrary<Case> cases(
      Arbitrary<R> lawful, List<? extends Edit<R>> edits) {
    return Arbitraries.of(edits).flatMap(edit -> cases(lawful, edit));
  }

  private static <R extends Lawful> Arbitrary<Case> cases(Arbitrary<R> lawful, Edit<R> edit) {
    return Combinators.combine(lawful, Arbitraries.integers().between(0, 999))
        .as((record, choice) -> edit.of(record, choice).map(one -> new Case(edit.name(), one)))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  @Provide
  Arbitrary<? extends Lawful> lawfulRecords() {
    return lawful();
  }

  @Provide
  Arbitrary<Case> cases() {
    return cases(lawful(), edits());
  }

  @Property
  void nothingIsFoundInALawfulRecord(@ForAll("lawfulRecords") Lawful record) {
    Diagnosis diagnosis = contract().findsNothing(record.notes());
    for (Rule rule : method().rules()) {
      share(rule.id().value(), diagnosis.examined().getOrDefault(rule.id(), 0) > 0, 5);
    }
  }

  @Property
  void whatALawfulRecordDoesNotCoverAccusesNobody(
      @ForAll("lawfulRecords") Lawful record,
      @ForAll @IntRange(max = 999) int choice,
      @ForAll @IntRange(max = 0xFFFF) int forgotten) {
    Notes notes = record.notes();
    Class<? extends Event> kind = notes.note(chosen(notes, choice)).event().getClass();
    int silent =
        contract()
            .accusesNobody(notes, kind, one -> (forgotten >> notes.place(one.id()) % 16 & 1) == 0);
    share("forgotten", silent > 0, 50);
  }

  @Property(tries = 300)
  void everyStepOfALawfulRecordIsGranted(
      @ForAll("lawfulRecords") Lawful record, @ForAll @IntRange(max = 999) int choice) {
    contract().grants(record.notes(), chosen(record.notes(), choice));
  }

  @Property
  void whatIsBrokenIsFoundAndNothingElse(@ForAll("cases") Case one) {
    Diagnosis diagnosis =
        findsEachOnce()
            ? contract().findsAllOnce(one.spoiled())
            : contract().findsAll(one.spoiled());
    Statistics.label("edit")
        .collect(one.edit())
        .coverage(
            fair -> edits().forEach(edit -> fair.check(edit.name()).count(count -> count > 0)));
    for (Rule rule : family().rules()) {
      Statistics.label("broken: " + rule.id())
          .collect(!diagnosis.findings(rule.id()).isEmpty())
          .coverage(fair -> fair.check(true).count(count -> count > 0));
    }
  }

  @Property
  void whatBreaksAClauseIsRefusedBeforehand(@ForAll("cases") Case one) {
    Assume.that(!one.spoiled().atOnce().isEmpty());
    contract().refuses(one.spoiled());
  }

  @Property
  void whatIsProposedInsteadWouldHaveBeenGranted(@ForAll("cases") Case one) {
    Assume.that(!one.spoiled().atOnce().isEmpty());
    share("proposed", contract().grantsInstead(one.spoiled(), this::serves) > 0, insteadIn100());
  }

  @Property
  void whatIsProposedAfterwardsMendsItAndNothingElseChanges(@ForAll("cases") Case one) {
    share("proposed", contract().mendsAfterwards(one.spoiled()) > 0, afterwardsIn100());
  }

  /** The records are lawful for this family only; so others may find something in them too. */
  @Property(tries = 300)
  void amongAllFamiliesTooWhatIsProposedInsteadWouldHaveBeenGranted(@ForAll("cases") Case one) {
    Assume.that(!one.spoiled().atOnce().isEmpty());
    share(
        "proposed", amongAll().grantsInstead(one.spoiled(), this::serves) > 0, insteadIn100() / 2);
  }

  @Property(tries = 300)
  void amongAllFamiliesTooWhatIsProposedAfterwardsMendsItAndOpensNothing(
      @ForAll("cases") Case one) {
    share("proposed", amongAll().mendsAfterwards(one.spoiled()) > 0, afterwardsIn100() / 2);
  }

  @Property(tries = 300)
  void whatMendsNothingLeavesEachFindingOpen(@ForAll("cases") Case one) {
    share("tried", contract().leavesOpen(one.spoiled(), this::idle) > 0, 15);
  }

  @Property(tries = 300)
  void toDoTheSameAgainMendsNothing(@ForAll("cases") Case one) {
    contract().mendsNothingAgain(one.spoiled(), replacesWhatWasDone());
  }

  @Property(tries = 300)
  void whatTouchesNothingThatARuleReadsChangesNoFinding(
      @ForAll("cases") Case one, @ForAll @IntRange(max = 999) int choice) {
    Notes notes = one.spoiled().notes();
    contract().isSameWithUnrelated(notes, chosen(notes, choice));
  }

  @Property(tries = 300)
  void entryByEntryItReadsAsAtOnce(@ForAll("cases") Case one) {
    contract().isSameStepByStep(one.spoiled().notes());
  }

  @Property(tries = 300)
  void otherNamesChangeNothingButNames(@ForAll("cases") Case one) {
    contract().isSameWithOtherNames(one.spoiled().notes());
  }

  @Property(tries = 300)
  void whatIsSaidNamesNobody(@ForAll("cases") Case one) {
    contract().namesNobody(one.spoiled().notes());
  }

  @Example
  void itsBoundsKeepTheirEdges() {
    contract().keepsEdges(family().bounds(), edges());
  }

  @Property(tries = 20)
  void atTheEdgesOfItsBoundsItReadsAsAtOnceToo(@ForAll("cases") Case one) {
    edges().forEach(edge -> atTheEdges(edge, one.spoiled().notes()));
  }

  private <T> void atTheEdges(Edges<T> edges, Notes notes) {
    for (T value : edges.inside()) {
      Contract.of(method().with(edges.bound(), value)).isSameStepByStep(notes);
    }
  }

  private static EntryId chosen(Notes notes, int choice) {
    return notes.all().get(choice % notes.all().size()).id();
  }

  /** What becomes of a practice where somebody tries a step: it stays as it is, if refused. */
  protected static <T> Practice tried(Practice practice, Step<T> step, LocalDate day) {
    return practice.take(step, day).fold(Taken::practice, refused -> practice);
  }

  /** Fails where something is so in less than this share of the tries. */
  protected static void share(String what, boolean isSo, double percent) {
    Statistics.label(what)
        .collect(isSo)
        .coverage(fair -> fair.check(true).percentage(share -> share >= percent));
  }
}
