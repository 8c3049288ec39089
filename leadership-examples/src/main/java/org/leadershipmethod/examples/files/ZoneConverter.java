package org.leadershipmethod.examples.files;

import java.time.ZoneId;
import org.leadershipmethod.input.TimeZones;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a time zone from the command line. */
public final class ZoneConverter implements ITypeConverter<ZoneId> {

  @Override
  public ZoneId convert(String value) {
    return TimeZones.read("--zone", value)
        .fold(
            zone -> zone,
            problems -> {
              throw new TypeConversionException(
                  "found " + problems.get(0).found() + ", expected " + problems.get(0).expected());
            });
  }
}
