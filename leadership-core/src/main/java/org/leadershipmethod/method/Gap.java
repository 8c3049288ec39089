package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Template;

/** Why something in a record cannot be looked at, where no rule and no view says it. */
final class Gap {

  private static final Template TWICE =
      Template.of(
          "unexamined.twice", "it says the same as {entry}, of the same time, and counts once");
  private static final Template KIND =
      Template.of("unexamined.kind", "the record does not cover {kind} events");
  private static final Template ENDS =
      Template.of("unexamined.ends", "the record ends before the time for this has run out");
  private static final Template UNKNOWN =
      Template.of(
          "unexamined.unknown",
          "{entry} is of the kind '{kind}', which is not known here, and may have changed it");

  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(TWICE, KIND, ENDS, UNKNOWN);

  private Gap() {}

  static Sentence twice(EntryId first) {
    return TWICE.with("entry", first);
  }

  static Sentence uncovered(Class<? extends Event> kind) {
    return KIND.with("kind", kind.getSimpleName());
  }

  static Sentence endsBeforeTheWindow() {
    return ENDS.alone();
  }

  static Sentence unknownKind(Entry entry, String kind) {
    return UNKNOWN.with(Arguments.of("entry", entry.id()).and("kind", kind));
  }
}
