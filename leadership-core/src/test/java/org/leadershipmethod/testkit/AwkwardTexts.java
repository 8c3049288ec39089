package org.leadershipmethod.testkit;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/** Pieces of text that programs stumble over, whatever the format of a file is. */
final class AwkwardTexts {

  private static final ImmutableList<String> NUMBERS =
      ImmutableList.of(
          "0",
          "-1",
          "-0",
          "1.0",
          "1e400",
          "1e-400",
          "007",
          "0x10",
          "1_000",
          "NaN",
          "2147483647",
          "2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775809",
          "9".repeat(101));

  private static final ImmutableList<String> TIMES =
      ImmutableList.of(
          "outset",
          "..",
          "../..",
          "/",
          "0000-00-00",
          "0000-01-01",
          "2025-02-29",
          "2025-13-45",
          "2025-1-1",
          "9999-12-31",
          "10000-01-01",
          "+999999999-12-31",
          "-999999999-01-01",
          "+1000000000-01-01",
          "2016-12-31T23:59:60Z",
          "9999-12-31T23:59:60Z",
          "2025-01-10T24:00:00Z",
          "2025-01-10T10:00:00+01:00",
          "2025-01-10T10:00:00.1234567890Z",
          "+1000000000-12-31T23:59:59.999999999Z",
          "-1000000000-01-01T00:00:00Z",
          "2025-03-01/2025-02-01",
          "2025-03-01/..",
          "../2025-03-01",
          "outset/2025-03-01");

  private static final ImmutableList<String> LETTERS =
      ImmutableList.of(
          "",
          " ",
          "\t",
          "\r",
          "\n\n",
          "\u0000",
          "\u0001",
          "\u001b[31m",
          "\u007f",
          "\u0085",
          "\u009b2J",
          "\u00a0",
          "\u00ad",
          "e\u0301",
          "é",
          "İ",
          "ß",
          "\u200b",
          "\u200e",
          "\u202e",
          "\u2028",
          "\u2066",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "\ud83d\ude00",
          "\udb40\udc01",
          "\ud800",
          "\udfff",
          // bytes that are no UTF-8, see LooseText
          "\udc80",
          "\udcff",
          "\udcc0\udcaf");

  private static final ImmutableList<String> SIGNS =
      ImmutableList.of(
          "'",
          "\"",
          "\\",
          "\\u0000",
          "\\ud800",
          "\\u202e",
          "\\x1b",
          "#",
          "|",
          ";",
          ",",
          ":",
          "%s%n",
          "${a}",
          "null",
          "true",
          "~",
          "{}",
          "[]",
          "{\"\":{}}",
          "---",
          "...",
          "- ",
          "? ",
          "&a ",
          "*a",
          "!!int ",
          "!!binary ",
          "<<: ",
          "%YAML 1.3",
          "@",
          "`");

  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "e0",
          "e1",
          "e01",
          "e99",
          "e9223372036854775808",
          "No opinion",
          "#",
          "in e1",
          "when 2025-01-01",
          "2 times",
          "TBD",
          "APPOINTMENT NEEDED");

  private static final ImmutableList<String> LONG =
      ImmutableList.of(
          "a".repeat(3_000),
          "\u202e".repeat(1_500),
          Strings.repeat("1,", 2_000),
          "[".repeat(200),
          "{\"a\":".repeat(200),
          "- ".repeat(200),
          "\n".repeat(200));

  private static final ImmutableList<ImmutableList<String>> ALL =
      ImmutableList.of(NUMBERS, TIMES, LETTERS, SIGNS, NAMES, LONG);

  private static final Pattern NUMBER = Pattern.compile("-?\\d+");
  private static final Pattern TIME = Pattern.compile("\"?(\\d{4}-.*|outset\"?|\\.\\..*)");

  private AwkwardTexts() {}

  /** One of them, mostly of the same sort as a token. */
  static String instead(String token, Draws draws) {
    boolean ofAnySort = draws.oneIn(4);
    if (!ofAnySort && TIME.matcher(token).matches()) {
      return draws.from(TIMES);
    }
    return !ofAnySort && NUMBER.matcher(token).matches() ? draws.from(NUMBERS) : drawn(draws);
  }

  /** One of them. */
  static String drawn(Draws draws) {
    return draws.from(draws.from(ALL));
  }
}
