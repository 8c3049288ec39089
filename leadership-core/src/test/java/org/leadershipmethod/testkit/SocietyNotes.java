package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;

/** What is written so far, and which day it is. */
final class SocietyNotes {

  private final List<Noted> notes = new ArrayList<>();
  private final boolean fromTheOutset;
  int day;

  SocietyNotes(boolean fromTheOutset) {
    this.fromTheOutset = fromTheOutset;
  }

  EntryId add(Event event) {
    When when = notes.isEmpty() && fromTheOutset ? When.OUTSET : Notes.day(day);
    EntryId id = EntryId.of("note " + notes.size());
    notes.add(new Noted(id, event, when));
    return id;
  }

  /** Something that happened before. */
  EntryId earlier(int which) {
    return notes.get(which % notes.size()).id();
  }

  ImmutableList<Noted> all() {
    return ImmutableList.copyOf(notes);
  }
}
