package org.leadershipmethod.clause;

import static com.google.common.collect.MoreCollectors.onlyElement;

import java.util.Arrays;

/**
 * One of the two texts that the library implements.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Text {
  /** How to lead: nine numbered sections. */
  METHODS_OF_LEADERSHIP("M", "Some Questions Concerning Methods of Leadership"),

  /** Who leads whom, and who answers to whom: an opening, three points and a conclusion. */
  MASSES_CLASSES_PARTY_LEADERSHIP(
      "R", "Relationship Among Masses, Classes, the Party and Leadership");

  private final String key;
  private final String title;

  Text(String key, String title) {
    this.key = key;
    this.title = title;
  }

  static Text withKey(String key) {
    return Arrays.stream(values()).filter(text -> text.key.equals(key)).collect(onlyElement());
  }

  /**
   * The letter that the ids of its clauses begin with.
   *
   * @return {@code "M"} or {@code "R"}
   */
  public String key() {
    return key;
  }

  /**
   * The title under which it was published.
   *
   * @return the title
   */
  public String title() {
    return title;
  }
}
