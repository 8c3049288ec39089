package org.leadershipmethod.examples.files;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.leadershipmethod.input.Problem;

/**
 * Goes through a file of rows of cells, as in RFC 4180, also where semicolons or tabs stand between
 * the cells.
 */
public final class CsvLines {

  /** Tells a cell without text in quotes from a line on which nothing stands. */
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setIgnoreSurroundingSpaces(true)
          .setQuoteMode(QuoteMode.ALL_NON_NULL)
          .get();

  /** How many rows are looked at to see what separates the cells. */
  private static final int SEEN = 100;

  private CsvLines() {}

  /** Takes one row after the other. */
  public interface Reader {
    /**
     * Takes a row.
     *
     * @param line the line at which it begins, counted from 1
     * @param cells what stands in it
     */
    void take(long line, ImmutableList<String> cells);

    /**
     * Takes a line on which nothing stands; as a rule it means nothing.
     *
     * @param line the line, counted from 1
     */
    default void blank(long line) {}
  }

  /**
   * Goes through all rows; gives what makes it impossible to go on, after the rows before it.
   *
   * @param source the file
   * @param reader takes the rows
   */
  public static Optional<Problem> each(SourceText source, Reader reader) {
    return each(source, Separator.of(source), reader);
  }

  /**
   * Goes through all rows; gives what makes it impossible to go on, after the rows before it.
   *
   * @param source the file
   * @param separator what stands between the cells
   * @param reader takes the rows
   */
  public static Optional<Problem> each(SourceText source, Separator separator, Reader reader) {
    try (CSVParser parser = parser(source, separator)) {
      return each(source, parser, reader);
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  private static Optional<Problem> each(SourceText source, CSVParser parser, Reader reader) {
    try {
      Iterator<CSVRecord> records = parser.iterator();
      long before = parser.getCurrentLineNumber();
      while (records.hasNext()) {
        CSVRecord row = records.next();
        if (isBlank(row)) {
          reader.blank(before + 1);
        } else {
          reader.take(before + 1, cells(row));
        }
        before = parser.getCurrentLineNumber();
      }
      return Optional.empty();
    } catch (UncheckedIOException e) {
      String found = "a row that cannot be read (" + Throwables.getRootCause(e).getMessage() + ")";
      return Optional.of(
          new Problem(source.at(parser.getCurrentLineNumber()), found, "rows as in RFC 4180"));
    }
  }

  /** How many of the first rows have as many cells as the first; 0 where that has one cell. */
  static int fitting(SourceText source, Separator separator) {
    int columns = 0;
    int fitting = 0;
    try (CSVParser parser = parser(source, separator)) {
      Iterator<CSVRecord> records = parser.iterator();
      for (int seen = 0; seen < SEEN && records.hasNext(); seen++) {
        CSVRecord row = records.next();
        columns = columns == 0 && !isBlank(row) ? row.size() : columns;
        fitting += columns > 1 && row.size() == columns ? 1 : 0;
      }
    } catch (UncheckedIOException e) {
      return fitting; // what is wrong with the row is told when the rows are read
    } catch (IOException e) {
      throw inMemory(e);
    }
    return fitting;
  }

  private static CSVParser parser(SourceText source, Separator separator) throws IOException {
    CSVFormat format = FORMAT.builder().setDelimiter(separator.sign()).get();
    CSVParser parser = CSVParser.parse(new StringReader(source.text()), format);
    if (separator.isStatedIn(source)) {
      parser.iterator().next();
    }
    return parser;
  }

  private static IllegalStateException inMemory(IOException e) {
    return new IllegalStateException("A text that is in memory could not be read.", e);
  }

  private static boolean isBlank(CSVRecord row) {
    return row.size() == 1 && row.get(0) == null;
  }

  private static ImmutableList<String> cells(CSVRecord row) {
    ImmutableList.Builder<String> cells = ImmutableList.builderWithExpectedSize(row.size());
    for (String cell : row) {
      cells.add(cell == null ? "" : cell);
    }
    return cells.build();
  }
}
