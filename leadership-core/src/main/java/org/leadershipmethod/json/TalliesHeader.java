package org.leadershipmethod.json;

import java.util.Optional;

/**
 * The first line of tallies: what the file is, and how many rows follow.
 *
 * @param format what the file is
 * @param version the version of the format
 * @param rows how many rows follow, so that a file that was cut is noticed; left out by whoever
 *     writes rows by hand
 */
record TalliesHeader(Format format, FormatVersion version, Optional<Long> rows)
    implements FlatHeader {

  /** The one format that such a file has. */
  enum Format {
    LEADERSHIP_TALLIES
  }

  static TalliesHeader of(long rows) {
    return new TalliesHeader(Format.LEADERSHIP_TALLIES, FormatVersion.CURRENT, Optional.of(rows));
  }
}
