package org.leadershipmethod.json;

/** Halves of letters: what a Java text can hold and UTF-8 cannot. */
final class Surrogates {

  private Surrogates() {}

  /** Whether every surrogate of the text has its other half. */
  static boolean arePaired(CharSequence text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (Character.isSurrogate(letter)) {
        if (!isPairAt(text, at)) {
          return false;
        }
        at++;
      }
    }
    return true;
  }

  private static boolean isPairAt(CharSequence text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}
