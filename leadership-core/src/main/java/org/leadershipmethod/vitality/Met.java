package org.leadershipmethod.vitality;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.internal.Argument;

/**
 * How often somebody was met by people of a leading group ({@code M3.2}).
 *
 * <p>Checked here: once at least.
 *
 * @param links in how many links
 * @param mobilizations in how many mobilizations, each of which is a link too ({@code M7.6})
 * @param last the entry that tells of the last time
 */
public record Met(int links, int mobilizations, EntryId last) {

  /**
   * Makes it of its parts.
   *
   * @throws IllegalArgumentException if a number is below zero, or both are zero
   */
  public Met {
    Argument.count("links", links);
    Argument.count("mobilizations", mobilizations);
    requireNonNull(last, "last");
    if (links == 0 && mobilizations == 0) {
      throw new IllegalArgumentException("Whoever was met was met once at least.");
    }
  }

  Met andLink(EntryId entry) {
    return new Met(links + 1, mobilizations, entry);
  }

  Met andMobilization(EntryId entry) {
    return new Met(links, mobilizations + 1, entry);
  }
}
