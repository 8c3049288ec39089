package org.leadershipmethod.society;

import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.rule.Sentence;

/**
 * The id of a party.
 *
 * <p>Checked here: not blank.
 *
 * @param value the id as text
 */
public record PartyId(String value) implements LayerId, Comparable<PartyId> {

  /**
   * Makes an id of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public PartyId {
    Argument.text("A party's id", value);
  }

  /** The id with this text. */
  public static PartyId of(String value) {
    return new PartyId(value);
  }

  /** The group of leaders that directs this party. */
  public GroupId leadership() {
    return new GroupId(this);
  }

  @Override
  public LayerKind kind() {
    return LayerKind.PARTY;
  }

  @Override
  public Sentence named() {
    return kind().named(value);
  }

  /** By the text of the id. */
  @Override
  public int compareTo(PartyId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
