package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.input.Quoted;

/**
 * What became of a unit that is gone.
 *
 * @param kind how it ended
 * @param into the unit that received it, or the new ones that it was split into
 */
public record Ending(Kind kind, ImmutableList<UnitId> into) {

  /** How a unit can end. */
  public enum Kind {
    /** It was dissolved. */
    CLOSED("was closed"),
    /** It was merged into another. */
    MERGED("was merged into "),
    /** It was split into new ones. */
    SPLIT("was split into "),
    /** The whole organization was found later, and it was not there any more. */
    NOT_FOUND("was not there when the whole organization was recorded anew");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** How many of the units that came of it are named. */
  private static final int NAMED = 5;

  /** Makes the answer. */
  public Ending {
    requireNonNull(kind, "kind");
    requireNonNull(into, "into");
  }

  /** What became of it, as the end of a sentence: {@code was merged into 'works'}. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder(kind.words);
    int last = Math.min(into.size(), NAMED) - 1;
    for (int i = 0; i <= last; i++) {
      boolean isEnd = i == into.size() - 1;
      words.append(i == 0 ? "" : isEnd ? " and " : ", ").append(Quoted.text(into.get(i)));
    }
    return words.append(into.size() > NAMED ? ", …" : "").toString();
  }
}
