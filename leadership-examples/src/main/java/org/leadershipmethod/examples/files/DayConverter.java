package org.leadershipmethod.examples.files;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the calendar from the command line. */
public final class DayConverter implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String value) {
    return Day.parse(value)
        .filter(Day::isExact)
        .map(Day::first)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "found '" + value + "', expected a day such as 2025-01-31"));
  }
}
