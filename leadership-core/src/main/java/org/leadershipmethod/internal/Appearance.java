package org.leadershipmethod.internal;

import static java.text.Normalizer.Form.NFC;
import static java.text.Normalizer.Form.NFD;
import static java.text.Normalizer.Form.NFKC;
import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a text looks like to a reader, whatever signs it is made of.
 *
 * <p>Two texts look the same when they differ only in how a letter with an accent is composed, in
 * the kind and number of spaces, in signs that nobody sees, or in upper and lower case.
 */
final class Appearance {

  /** How many signs of a difference are named. */
  private static final int NAMED = 3;

  private Appearance() {}

  /** One text for all that look like this one. */
  static String of(String text) {
    StringBuilder seen = new StringBuilder();
    Normalizer.normalize(text, NFKC)
        .codePoints()
        .filter(sign -> !isUnseen(sign))
        .map(sign -> isSpace(sign) ? ' ' : sign)
        .filter(sign -> sign != ' ' || (!seen.isEmpty() && seen.charAt(seen.length() - 1) != ' '))
        .forEach(seen::appendCodePoint);
    return seen.toString().stripTrailing().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Other spellings of a text that somebody may have used, the most likely first. */
  static Stream<String> spellings(String text) {
    String usual = usual(text);
    return Stream.of(text, text.strip(), usual, usual.replace(' ', '\u00A0'))
        .flatMap(
            one -> Stream.of(one, Normalizer.normalize(one, NFC), Normalizer.normalize(one, NFD)))
        .flatMap(one -> Stream.of(one, one.toLowerCase(Locale.ROOT), one.toUpperCase(Locale.ROOT)))
        .distinct();
  }

  /** With usual spaces, one between two words, and without what nobody sees. */
  private static String usual(String text) {
    StringBuilder usual = new StringBuilder();
    text.codePoints()
        .filter(sign -> !isUnseen(sign))
        .map(sign -> isSpace(sign) ? ' ' : sign)
        .forEach(usual::appendCodePoint);
    return usual.toString().strip().replaceAll(" +", " ");
  }

  private static boolean isSpace(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static boolean isUnseen(int sign) {
    int type = Character.getType(sign);
    boolean choosesVariant = sign >= 0xFE00 && sign <= 0xFE0F;
    return type == Character.FORMAT
        || choosesVariant
        || (type == Character.CONTROL && !Character.isWhitespace(sign));
  }

  /**
   * By which signs two texts differ, in words; nothing where that is plain to see, as between usual
   * letters.
   *
   * @param given the one text
   * @param there the other
   */
  static String difference(String given, String there) {
    int[] one = given.codePoints().toArray();
    int[] other = there.codePoints().toArray();
    int start = Math.max(0, Arrays.mismatch(one, other));
    int end = sameAtTheEnd(one, other, start);
    int[] mine = Arrays.copyOfRange(one, start, one.length - end);
    int[] its = Arrays.copyOfRange(other, start, other.length - end);
    if (isPlain(mine) && isPlain(its)) {
      return "";
    }
    String alike = of(given).equals(of(there)) ? " It looks the same, but" : " But";
    return alike + " it has " + names(its) + " where this has " + names(mine);
  }

  private static int sameAtTheEnd(int[] one, int[] other, int start) {
    int most = Math.min(one.length, other.length) - start;
    int same = 0;
    while (same < most && one[one.length - 1 - same] == other[other.length - 1 - same]) {
      same++;
    }
    return same;
  }

  private static boolean isPlain(int[] signs) {
    return Arrays.stream(signs).allMatch(sign -> sign > ' ' && sign < 0x7F);
  }

  private static String names(int[] signs) {
    if (signs.length == 0) {
      return "nothing";
    }
    String names =
        Arrays.stream(signs).limit(NAMED).mapToObj(Appearance::name).collect(joining(" and "));
    return signs.length > NAMED ? names + " and so on" : names;
  }

  private static String name(int sign) {
    String name = Character.getName(sign);
    return "U+%04X".formatted(sign)
        + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")");
  }
}
