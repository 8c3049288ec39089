package org.leadershipmethod.examples.ideas;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.leadershipmethod.concentration.Opinion;

/** A vote as it is written: by Polis as a number, by people as a word. */
final class VoteWord {

  static final String NUMBERS = "1 (agrees), -1 (disagrees) or 0 (passes)";
  static final String WORDS = "agree, disagree or pass; or " + NUMBERS;

  private VoteWord() {}

  /** What a number says; empty where it is none of the three. */
  static Optional<Opinion> number(String text) {
    return switch (text) {
      case "1", "+1" -> Optional.of(Opinion.AGREE);
      case "-1" -> Optional.of(Opinion.DISAGREE);
      case "0" -> Optional.of(Opinion.PASS);
      default -> Optional.empty();
    };
  }

  /** What a word or a number says; empty where it is none of them. */
  static Optional<Opinion> word(String text) {
    return switch (Ascii.toLowerCase(text)) {
      case "agree" -> Optional.of(Opinion.AGREE);
      case "disagree" -> Optional.of(Opinion.DISAGREE);
      case "pass" -> Optional.of(Opinion.PASS);
      default -> number(text);
    };
  }
}
