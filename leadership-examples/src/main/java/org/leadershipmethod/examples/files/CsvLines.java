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
import org.leadershipmethod.input.Problem;

/**
 * Goes through a file of rows of cells, as in RFC 4180; rows in which nothing stands are left out.
 */
public final class CsvLines {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();

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
  }

  /**
   * Goes through all rows; gives what makes it impossible to go on, after the rows before it.
   *
   * @param source the file
   * @param reader takes the rows
   */
  public static Optional<Problem> each(SourceText source, Reader reader) {
    try (CSVParser parser = CSVParser.parse(new StringReader(source.text()), FORMAT)) {
      return each(source, parser, reader);
    } catch (IOException e) {
      throw new IllegalStateException("A text that is in memory could not be read.", e);
    }
  }

  private static Optional<Problem> each(SourceText source, CSVParser parser, Reader reader) {
    try {
      Iterator<CSVRecord> records = parser.iterator();
      long before = 0;
      while (records.hasNext()) {
        ImmutableList<String> cells = ImmutableList.copyOf(records.next().values());
        if (cells.size() > 1 || !cells.get(0).isBlank()) {
          reader.take(before + 1, cells);
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
}
