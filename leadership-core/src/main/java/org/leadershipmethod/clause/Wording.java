package org.leadershipmethod.clause;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;

/**
 * How one clause is put: apart from {@link Clause} so that each file stays short.
 *
 * @param statement what the clause says, never blank
 * @param how how the library embodies it, never blank
 * @param embodiments the ways in which it does, at least one
 */
record Wording(String statement, String how, ImmutableSet<Embodiment> embodiments) {
  private static final ImmutableMap<String, Wording> ALL =
      ImmutableMap.<String, Wording>builder()
          .putAll(WordingM1ToM4.ROWS)
          .putAll(WordingM5ToM9.ROWS)
          .putAll(WordingR0ToR5.ROWS)
          .buildOrThrow();

  Wording {
    checkArgument(!statement.isBlank(), "statement is blank");
    checkArgument(!how.isBlank(), "how is blank: %s", statement);
    checkArgument(!embodiments.isEmpty(), "no embodiment: %s", statement);
  }

  static Wording of(String statement, String how, Embodiment... embodiments) {
    return new Wording(statement, how, Sets.immutableEnumSet(Arrays.asList(embodiments)));
  }

  static Wording withId(String id) {
    Wording wording = ALL.get(id);
    checkArgument(wording != null, "no wording for clause %s", id);
    return wording;
  }

  static ImmutableSet<String> ids() {
    return ALL.keySet();
  }
}
