package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.internal.Counted;

/**
 * Of whom people were heard in a turn: of how many units, parts of the masses and classes, of those
 * there are in the unit whose leaders asked and below it ({@code M4.1}, {@code M4.6}).
 *
 * <p>Who is of which part and class is asked as things stand, not as they stood when they spoke.
 * Voices that cannot be placed are told beside, so that nobody takes them for those of nobody.
 *
 * @param units the units where somebody spoke, of those there are
 * @param parts the parts of the masses from which somebody did, of those to which members belong
 * @param classes the classes from which somebody did, of those to which members belong
 * @param voices how many voices there were, each time counted anew
 * @param elsewhere how many of them were in other units, or in such as are gone
 * @param unnamed how many of the rest were only counted
 * @param withoutPart how many of the rest were named, and nobody said to which part they belong
 * @param withoutClass how many of the rest were named, and nobody said to which class they belong
 */
public record Hearing(
    PartOf units,
    PartOf parts,
    PartOf classes,
    long voices,
    long elsewhere,
    long unnamed,
    long withoutPart,
    long withoutClass) {

  /**
   * Makes it of its numbers.
   *
   * @throws IllegalArgumentException if one is below zero, or more cannot be placed than were heard
   */
  public Hearing {
    requireNonNull(units, "units");
    requireNonNull(parts, "parts");
    requireNonNull(classes, "classes");
    boolean isNegative = elsewhere < 0 || unnamed < 0 || withoutPart < 0 || withoutClass < 0;
    if (isNegative || elsewhere + unnamed + Math.max(withoutPart, withoutClass) > voices) {
      throw new IllegalArgumentException(
          "Of "
              + voices
              + " voices no more can be left without a place, but "
              + elsewhere
              + ", "
              + unnamed
              + ", "
              + withoutPart
              + " and "
              + withoutClass
              + " were.");
    }
  }

  /** The numbers as words. */
  @Override
  public String toString() {
    return "%s units, %s parts, %s classes; %s".formatted(units, parts, classes, beside());
  }

  /** The voices that cannot be placed, as words. */
  String beside() {
    return "of %s %d elsewhere, %d without a name, %d of no known part, %d of no known class"
        .formatted(
            Counted.of(voices, "voice", "voices"), elsewhere, unnamed, withoutPart, withoutClass);
  }
}
