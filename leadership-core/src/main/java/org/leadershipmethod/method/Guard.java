package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Recording;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Later;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.rule.Template;

/**
 * What stands against a step, judged by the record as it would be with it.
 *
 * @param before the record without it
 * @param events what the step would write
 * @param when when it happened
 * @param written what would become of the record
 * @param effect what that adds to what is found
 */
record Guard(
    Progress before, ImmutableList<Event> events, When when, Amendment written, StepEffect effect) {

  private static final Template LATE =
      Template.of(
          "practice.late",
          "everything that came later was in order without this step; if it happened all"
              + " the same, note it");

  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(LATE);

  static Guard of(
      Progress before, ImmutableList<Event> events, Ids ids, When when, Recording recording) {
    Amendment written = Amendment.to(before, events, ids, when, recording);
    return new Guard(before, events, when, written, written.change());
  }

  /** Whether nothing stands against it. */
  boolean grants() {
    return broken().isEmpty() && unknown().isEmpty() && (hole().isPresent() || guarded().isEmpty());
  }

  /** The entries that the step would write. */
  ImmutableList<Entry> step() {
    return written.after().chronicle().since(before.chronicle().size());
  }

  private Situation next() {
    return written.after().examination().situation();
  }

  /** The clauses that the step would break, each with what would have been granted. */
  ImmutableList<Finding> findings() {
    ImmutableSet<Broke> all = broke().collect(ImmutableSet.toImmutableSet());
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Finding finding : broken()) {
      findings.add(
          finding.withInstead(
              Later.of(() -> trial(all, Broke.of(finding)).shown(instead(finding)))));
    }
    if (hole().isEmpty()) {
      guarded().forEach((key, breach) -> findings.add(finding(key, breach, all)));
    }
    return findings.build();
  }

  /** Where one step breaks two rules, what is proposed for one of them may leave the other. */
  private Trial trial(ImmutableSet<Broke> all, Broke one) {
    Set<Broke> anyway = Sets.difference(all, ImmutableSet.of(one));
    return new Trial(
        other ->
            of(before, other, Ids.OF_THE_CHRONICLE, when, Recording.UNKNOWN).objection(anyway));
  }

  private Optional<Sentence> objection(Set<Broke> anyway) {
    return Broke.beyond(broke(), anyway).map(Attempt::breaks).or(() -> Attempt.unusable(unknown()));
  }

  private Stream<Broke> broke() {
    return Stream.concat(
        broken().stream().map(Broke::of),
        guarded().entrySet().stream().map(one -> Broke.of(one.getKey().rule(), one.getValue())));
  }

  /** The steps that the step breaks, or that it makes a breach of. */
  private ImmutableList<Finding> broken() {
    return effect.openSteps().stream()
        .filter(one -> Reading.excused(one, next()).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableMap<StateKey, Breach> guarded() {
    return ImmutableMap.copyOf(
        Maps.filterKeys(effect.brokenStates(), key -> book().stateRule(key.rule()).guards()));
  }

  private RuleBook book() {
    return before.examination().book();
  }

  /**
   * What a rule proposes is in place of one event; the step is to do the others all the same. In
   * place of a late step nothing is proposed for what came after it.
   */
  private ImmutableList<Remedy> instead(Finding finding) {
    int version = before.chronicle().size();
    long place = finding.breach().turn().map(turn -> turn.position() - version).orElse(-1L);
    return place < 0
        ? ImmutableList.of(Remedy.nothing(LATE.alone()))
        : among(finding, Math.toIntExact(place));
  }

  private ImmutableList<Remedy> among(Finding finding, int place) {
    StepRule<?> rule = book().stepRule(finding.rule());
    return RuleAnswer.about(finding.where(), rule, finding::instead).stream()
        .map(one -> one.among(events.subList(0, place), events.subList(place + 1, events.size())))
        .collect(ImmutableList.toImmutableList());
  }

  private Finding finding(StateKey key, Breach breach, ImmutableSet<Broke> all) {
    StateRule<?> rule = book().stateRule(key.rule());
    Finding finding = Finding.of(rule, breach);
    return finding.withInstead(
        Later.of(() -> trial(all, Broke.of(finding)).shown(withAfterwards(rule, finding))));
  }

  /** The step, and together with it what would mend what it breaks. */
  private List<Remedy> withAfterwards(StateRule<?> rule, Finding finding) {
    return RuleAnswer.about(finding.where(), rule, () -> rule.afterwards(finding, next())).stream()
        .map(one -> one.among(events, ImmutableList.of()))
        .toList();
  }

  /** What could not be looked at because of the step. */
  ImmutableList<NotExamined> unknown() {
    return ImmutableList.<NotExamined>builder()
        .addAll(effect.notExamined())
        .addAll(unsure())
        .build();
  }

  /** Why nothing can be said of how things stand after the step; empty where it can. */
  private Optional<Sentence> hole() {
    return written.after().examination().seen().unknownKinds().since();
  }

  /** What the step would break, were it known how things stood. */
  private ImmutableList<NotExamined> unsure() {
    return Stream.concat(
            effect.openSteps().stream().flatMap(one -> Reading.excused(one, next()).stream()),
            unsureStates().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<NotExamined> unsureStates() {
    return hole()
        .map(
            reason ->
                guarded().entrySet().stream()
                    .map(one -> NotExamined.of(one.getKey().rule(), one.getValue().where(), reason))
                    .collect(ImmutableList.toImmutableList()))
        .orElse(ImmutableList.of());
  }

  /** What is wrong with the step's own entries, and what rules could not be asked about it. */
  ImmutableList<Problem> problems() {
    ImmutableSet<EntryId> unwritten = unwritten();
    return Stream.concat(
            written.problems().stream(),
            unknown().stream()
                .filter(one -> one.rule().isPresent() || !isOf(unwritten, one))
                .map(one -> problem(one, unwritten)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The ids that the entries of the step would have: others will have them, if it is refused. */
  ImmutableSet<EntryId> unwritten() {
    return step().stream().map(Entry::id).collect(ImmutableSet.toImmutableSet());
  }

  /** Whether it is about one of these entries, and not about one that came later in time. */
  private static boolean isOf(ImmutableSet<EntryId> entries, NotExamined one) {
    return one.entry().filter(entries::contains).isPresent();
  }

  private static Problem problem(NotExamined one, ImmutableSet<EntryId> unwritten) {
    return new Problem(
        one.subject(unwritten).toString(),
        one.reason(unwritten).toString(),
        "what a rule can look at");
  }
}
