package org.leadershipmethod.guidance;

import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.organization.UnitId;

/**
 * A directive with what came of it where it was tested.
 *
 * @param issued the directive
 * @param tests the last test in each unit; one that says yes or no stays where a later one is open
 */
record TestedDirective(
    Told<DirectiveIssued> issued, SharedMap<UnitId, Told<DirectiveTested>> tests) {

  static TestedDirective untested(Told<DirectiveIssued> issued) {
    return new TestedDirective(issued, SharedMap.empty());
  }

  TestedDirective with(Told<DirectiveTested> test) {
    boolean isOpen = !test.what().outcome().isDecided();
    boolean stays = isOpen && decided().anyMatch(test.what().unit()::equals);
    return stays ? this : new TestedDirective(issued, tests.plus(test.what().unit(), test));
  }

  /** The units in which a test said yes or no. */
  Stream<UnitId> decided() {
    return tests.values().stream()
        .map(Told::what)
        .filter(test -> test.outcome().isDecided())
        .map(DirectiveTested::unit);
  }

  boolean isTested() {
    return decided().findAny().isPresent();
  }

  Optional<TestOutcome> outcome(UnitId unit) {
    return Optional.ofNullable(tests.get(unit)).map(test -> test.what().outcome());
  }
}
