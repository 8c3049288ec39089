package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A table is written so that what reads it gets back the cells, and no formula. */
class TableTest {

  private static Table one(String... cells) {
    ImmutableList<String> row = ImmutableList.copyOf(cells);
    return new Table(
        ImmutableList.copyOf(row.stream().map(any -> "h").toList()), ImmutableList.of(row));
  }

  @Example
  void cellsStandInColumns() {
    Table table =
        new Table(
            ImmutableList.of("who", "where"),
            ImmutableList.of(ImmutableList.of("ada", "mill\n1"), ImmutableList.of("", "x")));
    assertThat(table).hasToString("who  where\nada  mill 1\n-    x");
    assertThat(table.csv()).isEqualTo("who,where\nada,\"mill\n1\"\n,x\n");
  }

  @Example
  void whatBeginsAFormulaIsMadeAText() {
    for (String cell :
        new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\uFF1D1"}) {
      String written = one(cell).csv().substring(2);
      assertThat(written).as(cell).matches("(?s)\"?'.*\n");
    }
    assertThat(one("2030-03-01", "a-b", "a=b").csv()).isEqualTo("h,h,h\n2030-03-01,a-b,a=b\n");
  }

  @Property(tries = 500)
  void aReaderGetsBackWhatWasWritten(@ForAll("cells") String cell, @ForAll("cells") String other) {
    String line = one(cell, other).csv().substring("h,h\n".length());
    ImmutableList<String> read = read(line);
    assertThat(read).hasSize(2);
    for (int i = 0; i < 2; i++) {
      String was = i == 0 ? cell : other;
      assertThat(read.get(i)).isIn(was, "'" + was);
      assertThat(read.get(i)).doesNotMatch("(?s)\\s*[=+\\-@].*");
    }
    Statistics.label("guarded")
        .collect(read.get(0).length() > cell.length())
        .coverage(fair -> fair.check(true).percentage(share -> share >= 5));
    Statistics.label("quoted")
        .collect(line.contains("\""))
        .coverage(fair -> fair.check(true).percentage(share -> share >= 5));
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("ab=+-@,\"\n\r\t '").ofMaxLength(6);
  }

  /** The plain way of RFC 4180: a quote opens and closes, two are one. */
  private static ImmutableList<String> read(String line) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    StringBuilder cell = new StringBuilder();
    boolean isInside = false;
    String text = line.substring(0, line.length() - 1) + ",";
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '"' && isInside && text.charAt(i + 1) == '"') {
        cell.append(text.charAt(++i));
      } else if (letter == '"') {
        isInside = !isInside;
      } else if (letter == ',' && !isInside) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(letter);
      }
    }
    return cells.build();
  }
}
