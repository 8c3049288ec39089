package org.leadershipmethod.json;

import java.util.Optional;

/**
 * The first line of an organization: what the file is, and how many rows follow.
 *
 * @param format what the file is
 * @param version the version of the format
 * @param rows how many rows follow, so that a file that was cut is noticed; left out by whoever
 *     writes rows by hand
 */
record OrganizationHeader(Format format, FormatVersion version, Optional<Long> rows)
    implements FlatHeader {

  /** The one format that such a file has. */
  enum Format {
    LEADERSHIP_ORGANIZATION
  }

  static OrganizationHeader of(long rows) {
    return new OrganizationHeader(
        Format.LEADERSHIP_ORGANIZATION, FormatVersion.CURRENT, Optional.of(rows));
  }
}
