package org.leadershipmethod.json;

import org.leadershipmethod.chronicle.Coverage;

/**
 * The first line of a chronicle: what the file is, and what the chronicle covers.
 *
 * @param format what the file is
 * @param version the version of the format
 * @param coverage what the chronicle covers
 */
record ChronicleHeader(Format format, FormatVersion version, Coverage coverage) {

  /** The one format that such a file has. */
  enum Format {
    LEADERSHIP_CHRONICLE
  }

  static ChronicleHeader of(Coverage coverage) {
    return new ChronicleHeader(Format.LEADERSHIP_CHRONICLE, FormatVersion.CURRENT, coverage);
  }
}
