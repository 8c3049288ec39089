package org.leadershipmethod.examples.report;

import org.leadershipmethod.input.Problem;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a language from the command line, and the file where it names one. */
public final class LanguageConverter implements ITypeConverter<Language> {

  @Override
  public Language convert(String value) {
    return Language.read(value)
        .fold(
            language -> language,
            problems -> {
              Problem first = problems.get(0);
              String where = first.where().equals("--language") ? "" : first.where() + ": ";
              String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
              throw new TypeConversionException(
                  where + "found " + first.found() + ", expected " + first.expected() + more);
            });
  }
}
