package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.relay.TaskView.TASKS;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.testkit.LawfulRecord;
import org.leadershipmethod.testkit.LawfulRecords;

/** Whatever an entry changes in the picture of tasks, the view says that it touched it. */
class TaskLookProperties {

  @Provide
  Arbitrary<Chronicle> records() {
    return LawfulRecords.lawfulRecords().map(LawfulRecord::chronicle);
  }

  @Property(tries = 200)
  void whateverChangesWasTouched(@ForAll("records") Chronicle record) {
    Tasks before = TASKS.start();
    Set<TaskAtUnit> seen = new HashSet<>();
    boolean isOnTheWay = false;
    for (Entry entry : record) {
      Look<Tasks> look = TASKS.after(before, entry);
      Tasks after = look.next().orElse(before);
      look.touched().forEach(key -> seen.addAll(asSet(key)));
      for (TaskAtUnit key : seen) {
        boolean isSame = after.record(key).equals(before.record(key));
        assertThat(isSame || look.touched().contains(key)).as("%s by %s", key, entry).isTrue();
        isOnTheWay |=
            !isSame
                && entry.event() instanceof ResultAchieved result
                && !result.unit().equals(key.unit());
      }
      before = after;
    }
    Statistics.label("concluded on the way")
        .collect(isOnTheWay)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 5));
  }

  private static Set<TaskAtUnit> asSet(Object key) {
    return key instanceof TaskAtUnit one ? ImmutableSet.of(one) : ImmutableSet.of();
  }
}
