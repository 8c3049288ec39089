package org.leadershipmethod.examples.rollout;

import java.util.Optional;

/**
 * What a file says in the place of a release.
 *
 * @param written what stands there, in words
 * @param release the release that it names, if it names one
 */
record Milestone(String written, Optional<Release> release) {

  /** There is no place for releases at all. */
  static final Milestone NO_SECTION = without("no milestones in the file");

  /** The other releases are named, and this one is not mentioned. */
  static final Milestone NO_LINE = without("not mentioned");

  /** It is mentioned, and nothing stands behind it. */
  static final Milestone NOTHING = without("nothing behind it");

  private static Milestone without(String written) {
    return new Milestone(written, Optional.empty());
  }

  /** What a text says that stands there. */
  static Milestone of(String text) {
    String bare = text.strip();
    return bare.isEmpty() ? NOTHING : new Milestone("'" + bare + "'", Release.parse(bare));
  }
}
