package org.leadershipmethod.method;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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

/**
 * What a step adds to what is found: at its own moment, and of all that came after it in time.
 *
 * @param common what was found up to the step's own moment
 * @param before what was found in the whole record without the step
 * @param after what is found in the whole record with it
 * @param isLate whether anything came after the step's own moment
 */
record Change(Found common, Found before, Found after, boolean isLate) {

  /** What a finding of a step is known by, whatever its words say. */
  private record Same(RuleId rule, Key where, Key about, Optional<Turn> turn) {
    static Same of(Finding finding) {
      Breach breach = finding.breach();
      return new Same(finding.rule(), breach.where(), breach.about(), breach.turn());
    }
  }

  /** The open findings of step rules that were not open before. */
  ImmutableList<Finding> openSteps() {
    return isLate ? openStepsOfBoth() : after.openStepsSince(before);
  }

  private ImmutableList<Finding> openStepsOfBoth() {
    Multiset<Same> known = HashMultiset.create();
    before.openStepsSince(common).forEach(one -> known.add(Same.of(one)));
    ImmutableList.Builder<Finding> added = ImmutableList.builder();
    common.openPlaces().stream()
        .filter(place -> after.isOpen(place) && !before.isOpen(place))
        .map(after.steps()::get)
        .forEach(added::add);
    after.openStepsSince(common).stream()
        .filter(one -> !known.remove(Same.of(one)))
        .forEach(added::add);
    return added.build();
  }

  /** Where state rules are broken that were not before. */
  ImmutableMap<StateKey, Breach> brokenStates() {
    return isLate ? after.brokenBeyond(before) : after.brokenSince(before);
  }

  /** What could not be looked at and is not in what could not be before. */
  ImmutableList<NotExamined> notExamined() {
    List<NotExamined> added = new ArrayList<>(after.notExaminedSince(common));
    before.notExaminedSince(common).forEach(added::remove);
    return ImmutableList.copyOf(added);
  }
}
