package org.leadershipmethod.examples.openstack;

import java.util.HashMap;
import java.util.Map;
import org.leadershipmethod.person.PersonId;

/**
 * Which names are one person: the same name in any case, or the same nick.
 *
 * <p>Somebody whose name is spelled in two ways over the years is one person if the nick stayed.
 */
final class Aliases {

  /** For each name another one of the same person, and at the end of the line itself. */
  private final Map<String, String> other = new HashMap<>();

  private final Map<String, String> byNick = new HashMap<>();

  private Aliases() {}

  /** What these names tell of who is who. */
  static Aliases of(Iterable<Named> names) {
    Aliases aliases = new Aliases();
    for (Named one : names) {
      if (!one.isPlaceholder()) {
        one.nick().ifPresent(nick -> aliases.join(one.key(), nick));
      }
    }
    return aliases;
  }

  private void join(String name, String nick) {
    String first = root(byNick.computeIfAbsent(nick, key -> name));
    String second = root(name);
    if (!first.equals(second)) {
      other.put(second, first);
    }
  }

  private String root(String name) {
    String end = name;
    for (String next = other.get(end); next != null; next = other.get(end)) {
      end = next;
    }
    return end;
  }

  /** The person that somebody is. */
  PersonId person(Named somebody) {
    return PersonId.of(root(somebody.key()));
  }
}
