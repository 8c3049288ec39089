package org.leadershipmethod.guidance;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.internal.Argument;

/**
 * The id of a campaign: of what a call is issued for ({@code M2.1}).
 *
 * <p>Checked here: not blank. The first call with an id begins the campaign; every later event of
 * it names the same id, such as {@code literacy}, and one that names another is refused with the id
 * that was perhaps meant.
 *
 * @param value the id as text
 */
public record CampaignId(String value) implements Key, Comparable<CampaignId> {

  /**
   * Makes an id of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public CampaignId {
    Argument.text("A campaign id", value);
  }

  /** The id with this text. */
  public static CampaignId of(String value) {
    return new CampaignId(value);
  }

  /** By the text of the id. */
  @Override
  public int compareTo(CampaignId other) {
    return value.compareTo(other.value);
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
