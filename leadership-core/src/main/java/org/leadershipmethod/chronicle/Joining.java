package org.leadershipmethod.chronicle;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leadershipmethod.internal.Argument;

/** Makes one chronicle of those of several branches. */
final class Joining {

  /** An entry as it is called in the whole, and since when it is known to be recorded. */
  private record Joined(EntryId id, Event event, When when, Recording recording, Instant known) {}

  private final List<Joined> all = new ArrayList<>();

  Joining(Map<String, Chronicle> branches) {
    branches.forEach(
        (name, chronicle) -> add(Argument.text("The name of a branch", name), chronicle));
  }

  private void add(String branch, Chronicle chronicle) {
    Instant known = Instant.MIN;
    for (Entry entry : chronicle.recorded().toList()) {
      Instant at = entry.recording().at().orElse(known);
      known = at.isAfter(known) ? at : known;
      all.add(
          new Joined(
              within(branch, entry.id()),
              entry.event().citing(cited -> within(branch, cited)),
              entry.when(),
              entry.recording(),
              known));
    }
  }

  private static EntryId within(String branch, EntryId id) {
    return EntryId.of(branch + "/" + id);
  }

  Chronicle joined() {
    // stable: what was recorded within a branch, or at one moment, stays in its order
    all.sort(comparing(Joined::known));
    ChronicleBuilder builder = new ChronicleBuilder();
    all.forEach(one -> builder.recorded(one.recording()).add(one.id(), one.event(), one.when()));
    return builder.build();
  }
}
