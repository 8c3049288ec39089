package org.leadershipmethod.examples.openstack;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody as a file names them.
 *
 * @param where the file and line
 * @param name the name as written
 * @param nick what they call themselves in chat; empty where nothing is written that could be one
 */
record Named(String where, String name, Optional<String> nick) {

  /** What was written, in one place or another, where a name was still missing. */
  private static final ImmutableSet<String> PLACEHOLDERS =
      ImmutableSet.of(
          "appointment needed",
          "election needed",
          "vacant",
          "none",
          "nobody",
          "null",
          "tbd",
          "tba",
          "n/a");

  /** Words such as "No nick supplied" are none: a nick has no spaces and no slashes. */
  private static final Pattern NICK = Pattern.compile("[^\\s/]+");

  private static final ImmutableSet<String> NO_NICKS = ImmutableSet.of("none", "tbd", "tba", "-");

  static Named of(String where, String name, String nick) {
    return new Named(where, CharMatcher.whitespace().trimAndCollapseFrom(name, ' '), nick(nick));
  }

  private static Optional<String> nick(String written) {
    return Optional.of(written.strip().toLowerCase(Locale.ROOT))
        .filter(nick -> NICK.matcher(nick).matches() && !NO_NICKS.contains(nick));
  }

  /** The name in the spelling in which names are compared. */
  String key() {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Whether it says that there is nobody yet. */
  boolean isPlaceholder() {
    return PLACEHOLDERS.contains(key());
  }
}
