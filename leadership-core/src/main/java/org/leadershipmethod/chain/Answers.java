package org.leadershipmethod.chain;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.person.Part;
import org.leadershipmethod.society.EconomicPosition;

/**
 * How many people of one class and one part were asked, and what they answered ({@code R4.3}).
 *
 * <p>Checked here: no figure is negative, and no more people answered than were asked.
 *
 * @param ofClass the class that they belong to
 * @param part the part of the masses that they stand in
 * @param asked how many were asked
 * @param inFavour how many were in favour
 * @param against how many were against
 */
public record Answers(EconomicPosition ofClass, Part part, int asked, int inFavour, int against) {

  /**
   * Makes the figures.
   *
   * @throws IllegalArgumentException if one is negative, or more answered than were asked
   */
  public Answers {
    requireNonNull(ofClass, "ofClass");
    requireNonNull(part, "part");
    if (inFavour < 0 || against < 0 || (long) inFavour + against > asked) {
      throw new IllegalArgumentException(
          "No more people answer than are asked, and no figure is negative, but of "
              + asked
              + " asked "
              + inFavour
              + " were in favour and "
              + against
              + " against.");
    }
  }
}
