package org.example.community;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.person.PersonId;

/** For whom each person works, as they told a group last. */
final class Affiliations implements View<ImmutableTable<GroupId, PersonId, String>> {

  static final Affiliations AFFILIATIONS = new Affiliations();

  @Override
  public ImmutableTable<GroupId, PersonId, String> start() {
    return ImmutableTable.of();
  }

  @Override
  public Look<ImmutableTable<GroupId, PersonId, String>> after(
      ImmutableTable<GroupId, PersonId, String> before, Entry entry) {
    if (!(entry.event() instanceof Affiliated told)) {
      return Look.unchanged();
    }
    var next = HashBasedTable.create(before);
    next.put(told.group(), told.person(), told.employer());
    return Look.changed(ImmutableTable.copyOf(next), ImmutableSet.of(told.group()));
  }
}
