package org.leadershipmethod.examples.election;

import static java.text.Normalizer.Form.NFKC;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names that look the same to a reader and are not: they are told, and never merged. */
final class LookAlikes {

  /** Letters of other scripts that look like Latin ones, in small letters. */
  private static final String OTHERS = "асеорхуіјѕԁһνοαιρυκτмвн";

  private static final String LATIN = "aceopxyijsdhvoaipuktmbh";

  private final Map<String, String> names = new HashMap<>();

  /** Takes one more name; gives how it differs from an earlier one that looks the same. */
  Optional<String> add(String name) {
    String first = names.putIfAbsent(appearance(name), name);
    return Optional.ofNullable(first).map(other -> difference(name, other));
  }

  /** One text for all names that look like this one. */
  private static String appearance(String name) {
    StringBuilder seen = new StringBuilder();
    Normalizer.normalize(name, NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(sign -> !isUnseen(sign))
        .map(LookAlikes::plain)
        .forEach(seen::appendCodePoint);
    return seen.toString().strip().replaceAll(" +", " ");
  }

  private static boolean isUnseen(int sign) {
    return switch (Character.getType(sign)) {
      case Character.FORMAT -> true;
      case Character.CONTROL -> !Character.isWhitespace(sign);
      default -> sign >= '\uFE00' && sign <= '\uFE0F'; // these choose a form of the letter before
    };
  }

  private static int plain(int sign) {
    if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
      return ' ';
    } else if (Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '\u2212') {
      return '-';
    } else if (sign == '\u2018' || sign == '\u2019' || sign == '\u02BC' || sign == '`') {
      return '\'';
    }
    int other = OTHERS.indexOf(sign);
    return other < 0 ? sign : LATIN.charAt(other);
  }

  private static String difference(String name, String other) {
    int[] here = name.codePoints().toArray();
    int[] there = other.codePoints().toArray();
    int at = Arrays.mismatch(here, there);
    return "'%s' looks like '%s', and is counted as somebody else: character %d is %s, and %s there"
        .formatted(name, other, at + 1, sign(here, at), sign(there, at));
  }

  private static String sign(int[] signs, int at) {
    if (at >= signs.length) {
      return "missing";
    }
    String name = Character.getName(signs[at]);
    return "U+%04X".formatted(signs[at])
        + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")");
  }
}
