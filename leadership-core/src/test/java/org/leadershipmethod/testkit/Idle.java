package org.leadershipmethod.testkit;

import java.util.List;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Situation;

/** What mends nothing, although it is about the same things as a finding. */
@FunctionalInterface
public interface Idle {

  /**
   * Events of which none mends a finding.
   *
   * @param finding an open finding
   * @param now how things stand
   */
  List<Event> events(Finding finding, Situation now);
}
