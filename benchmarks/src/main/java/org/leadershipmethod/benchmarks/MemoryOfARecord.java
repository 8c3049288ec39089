package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Examination;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;

/** How many bytes an entry takes beside its event, and how many each open task takes. */
public final class MemoryOfARecord {

  private static final int ENTRIES = 300_000;
  private static final Instant FIRST = Instant.parse("2030-01-01T00:00:00Z");

  private MemoryOfARecord() {}

  /** Prints both; takes no arguments. */
  public static void main(String[] args) {
    List<Event> events = new ArrayList<>();
    events.add(new OrganizationRecorded(organization()));
    for (int nth = 0; nth < ENTRIES; nth++) {
      events.add(relayed(nth));
    }
    long before = UsedMemory.now();
    Chronicle chronicle = chronicle(events);
    long after = UsedMemory.now();
    System.out.printf("an entry beside its event: %.1f bytes%n", each(after - before));
    Examination examination = Examination.begin(LeadershipMethod.of(RELAY), chronicle.coverage());
    for (Entry entry : chronicle) {
      examination = examination.after(entry, any -> ImmutableList.of());
    }
    System.out.printf("an open task: %.1f bytes%n", each(UsedMemory.now() - after));
    Same.check("entries", events.size(), chronicle.size());
    Same.check("moment", time(ENTRIES), examination.situation().moment());
  }

  private static double each(long bytes) {
    return (double) bytes / ENTRIES;
  }

  private static Organization organization() {
    return Organization.builder()
        .unit("county")
        .inCharge("secretary")
        .unit("school")
        .under("county")
        .inCharge("principal")
        .build();
  }

  private static TaskRelayed relayed(int nth) {
    Task task = Task.of("task-" + nth, "Task", FieldOfWork.EDUCATION);
    return TaskRelayed.of(task, "county", "school", Delivery.of("school", "principal"));
  }

  private static Chronicle chronicle(List<Event> events) {
    ChronicleBuilder builder = Chronicle.builder();
    for (int nth = 0; nth < events.size(); nth++) {
      builder.add(events.get(nth), nth == 0 ? When.OUTSET : When.at(time(nth)));
    }
    return builder.build();
  }

  private static Instant time(int nth) {
    return FIRST.plus(Duration.ofMinutes(nth));
  }
}
