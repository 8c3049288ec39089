package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.rule.Reached;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.testkit.AnyRecord;
import org.leadershipmethod.testkit.AnyRecords;

/**
 * A state rule says of every kind of thing that it is asked by: an engine that asks it about no
 * other kind misses nothing.
 */
class TouchedByProperties {

  @Provide
  Arbitrary<AnyRecord> records() {
    return AnyRecords.records();
  }

  @Property(tries = 150)
  void whatIsOfNoSuchKindConcernsNothing(@ForAll("records") AnyRecord record) {
    Situation now = record.method().start(record.chronicle().coverage());
    boolean isAskedByOthers = false;
    for (Entry entry : record.chronicle()) {
      Reached reached = now.read(entry);
      now = reached.next();
      for (Key touched : reached.touched()) {
        for (Rule rule : record.method().rules()) {
          if (rule instanceof StateRule<?> state) {
            isAskedByOthers |= requireSaid(state, touched, now);
          }
        }
      }
    }
    Statistics.label("a rule is asked by another kind than it looks at")
        .collect(isAskedByOthers)
        .coverage(share -> share.check(true).percentage(part -> part >= 25));
  }

  /** Whether the rule is concerned by something of another kind than it looks at. */
  private static boolean requireSaid(StateRule<?> rule, Key touched, Situation now) {
    boolean isConcerned = !rule.concerned(touched, now).isEmpty();
    if (isConcerned) {
      assertThat(rule.touchedBy())
          .as("what %s is touched by, beside '%s'", rule.id(), touched)
          .anyMatch(kind -> kind.isInstance(touched));
    }
    return isConcerned && !rule.examines().isInstance(touched);
  }
}
