package org.leadershipmethod.method;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.StateRule;

/**
 * What a step adds to what is found: at its own moment, and of all that came after it in time.
 *
 * @param common what was found up to the step's own moment
 * @param before what was found in the whole record without the step
 * @param after what is found in the whole record with it
 * @param isLate whether anything came after the step's own moment
 * @param examination the examination of the whole record with it
 */
record StepEffect(
    Found common, Found before, Found after, boolean isLate, Examination examination) {

  /** What a finding of a step is known by, whatever its words say. */
  private record Same(RuleId rule, Key where, Key about, Optional<Turn> turn) {
    static Same of(Finding finding) {
      Breach breach = finding.breach();
      return new Same(finding.rule(), breach.where(), breach.about(), breach.turn());
    }
  }

  /** The open findings of step rules that were not open before. */
  ImmutableList<Finding> openSteps() {
    return isLate
        ? ImmutableList.<Finding>builder().addAll(opened()).addAll(openStepsOfBoth()).build()
        : openStepsOfBoth();
  }

  /** What was found before the step, and is mended no longer. */
  private ImmutableList<Finding> opened() {
    return common.openPlaces().stream()
        .filter(place -> after.isOpen(place) && !before.isOpen(place))
        .map(after.steps()::get)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Finding> openStepsOfBoth() {
    Multiset<Same> known = HashMultiset.create();
    before.openStepsSince(common).forEach(one -> known.add(Same.of(one)));
    ImmutableList.Builder<Finding> added = ImmutableList.builder();
    after.openStepsSince(common).stream()
        .filter(one -> !known.remove(Same.of(one)))
        .forEach(added::add);
    return added.build();
  }

  /** Where state rules are certainly broken that were not before. */
  ImmutableMap<StateKey, Breach> brokenStates() {
    return ImmutableMap.copyOf(
        Maps.filterEntries(broken(), one -> doubt(one.getKey(), one.getValue()).isEmpty()));
  }

  private ImmutableMap<StateKey, Breach> broken() {
    return isLate ? after.brokenBeyond(before) : after.brokenSince(before);
  }

  private Optional<Sentence> doubt(StateKey key, Breach breach) {
    StateRule<?> rule = examination.book().stateRule(key.rule());
    return examination.doubt(rule, key.key(), breach, examination.situation(), Ahead.Near.NOTHING);
  }

  /** What could not be looked at and is not in what could not be before. */
  ImmutableList<NotExamined> notExamined() {
    List<NotExamined> added = new ArrayList<>(after.notExaminedSince(common));
    before.notExaminedSince(common).forEach(added::remove);
    added.removeIf(this::wasFound);
    broken()
        .forEach(
            (key, breach) ->
                doubt(key, breach)
                    .filter(why -> examination.book().stateRule(key.rule()).guards())
                    .ifPresent(why -> added.add(NotExamined.of(key.rule(), breach.where(), why))));
    return ImmutableList.copyOf(added);
  }

  /** Whether it was a finding before, which is now no longer certain: no fault of the step. */
  private boolean wasFound(NotExamined one) {
    return before.stepsSince(common).stream()
        .anyMatch(
            finding ->
                one.rule().filter(finding.rule()::equals).isPresent()
                    && one.where().filter(finding.where()::equals).isPresent()
                    && one.entry().filter(finding.evidence()::contains).isPresent());
  }
}
