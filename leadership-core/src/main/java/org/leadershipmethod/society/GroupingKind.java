package org.leadershipmethod.society;

import java.util.Locale;

/**
 * What a grouping that steps forward as a party really is ({@code R1.4}).
 *
 * <p>Only a record of what happened needs the other three; a party that is founded through this
 * library is a party.
 *
 * <p>Whoever writes the record says which one it is; nothing here finds it out. One that is no
 * {@link #PARTY} is found as {@link SocietyRuleId#GROUPING_IN_PLACE_OF_PARTY}.
 */
public enum GroupingKind {
  /** What represents the interests of a class. */
  PARTY,
  /** People of one rank by birth or law. */
  ESTATE,
  /** People who hold together for their own sake. */
  CLIQUE,
  /** A part of something larger that pulls its own way. */
  FACTION;

  /** The kind as a word in a sentence. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
