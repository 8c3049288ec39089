package org.leadershipmethod.guidance;

import org.leadershipmethod.chronicle.EntryId;

/** A test of a directive in one unit ({@code M6.4}): it is summed up with others. */
public final class DirectiveTest implements Lesson {

  private final EntryId entry;

  DirectiveTest(EntryId entry) {
    this.entry = entry;
  }

  @Override
  public EntryId entry() {
    return entry;
  }
}
