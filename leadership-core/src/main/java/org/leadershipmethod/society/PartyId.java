package org.leadershipmethod.society;

import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.rule.Sentence;

/**
 * The id of a party.
 *
 * <p>Checked here: not blank.
 *
 * <p>The same text names the same party through the whole record, and upper and lower case count.
 * It is an id and no title: {@code union-party}, and not what the party is called on posters.
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

  /**
   * The group of leaders that directs this party ({@code R0.3}).
   *
   * <p>Elections, seats and decisions of its leaders are written down under this id. It names the
   * group also while nobody sits there.
   */
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
