package org.leadershipmethod.examples.files;

import java.util.Arrays;
import java.util.Comparator;

/** What stands between the cells of a table of values. */
public enum Separator {
  /** As RFC 4180 has it. */
  COMMA(',', "commas"),
  /** As spreadsheets write where the comma is part of a number. */
  SEMICOLON(';', "semicolons"),
  /** As it is when cells are copied out of a spreadsheet. */
  TAB('\t', "tabs");

  /** How spreadsheets state the separator in a line before all others. */
  private static final String STATED = "sep=";

  private final char sign;
  private final String words;

  Separator(char sign, String words) {
    this.sign = sign;
    this.words = words;
  }

  /**
   * What stands between the cells of a file: what it states, or else what gives most rows as many
   * cells as the first one; the comma where nothing gives more than one cell.
   */
  public static Separator of(SourceText source) {
    return Arrays.stream(values())
        .filter(one -> one.isStatedIn(source))
        .findFirst()
        .orElseGet(
            () ->
                Arrays.stream(values())
                    .max(
                        Comparator.<Separator>comparingInt(one -> CsvLines.fitting(source, one))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow());
  }

  /** Whether the first line is none of the table, but states this separator. */
  boolean isStatedIn(SourceText source) {
    String line = STATED + sign;
    String text = source.text();
    return text.startsWith(line + "\n") || text.startsWith(line + "\r") || text.equals(line);
  }

  /** The character. */
  public char sign() {
    return sign;
  }

  /** In words: {@code semicolons}. */
  @Override
  public String toString() {
    return words;
  }
}
