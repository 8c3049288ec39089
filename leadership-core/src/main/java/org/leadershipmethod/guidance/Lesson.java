package org.leadershipmethod.guidance;

import org.leadershipmethod.chronicle.EntryId;

/** Something that was learnt, and that can be summed up: experience, or a test ({@code M6.5}). */
public sealed interface Lesson permits Experience, DirectiveTest {

  /** The entry by which it was written down. */
  EntryId entry();
}
