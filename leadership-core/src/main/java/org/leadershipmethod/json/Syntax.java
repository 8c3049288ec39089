package org.leadershipmethod.json;

import java.util.regex.Pattern;
import org.leadershipmethod.input.Quoted;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What the parser says of a text that is no JSON, in words for whoever wrote the text. */
final class Syntax {

  /** Advice to programmers who use the parser. */
  private static final Pattern ADVICE =
      Pattern.compile("(?s), from `[^`]*`| \\(start marker.*|: enable `.*");

  /** The name follows in quotation marks. */
  private static final String DUPLICATE = "Duplicate Object property ";

  private Syntax() {}

  static String found(JacksonException e) {
    String message = Quoted.line(ADVICE.matcher(e.getOriginalMessage()).replaceAll(""));
    if (message.startsWith(DUPLICATE)) {
      String name = message.substring(DUPLICATE.length() + 1, message.length() - 1);
      return "property '" + name + "' a second time";
    }
    return e instanceof UnexpectedEndOfInputException
        ? "an end in the middle (" + message + ")"
        : "something other than JSON (" + message + ")";
  }

  static String expected(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return "values at most "
          + JsonLimits.DEEPEST
          + " deep, and numbers of at most "
          + JsonLimits.LONGEST_NUMBER
          + " digits";
    }
    return e.getOriginalMessage().startsWith(DUPLICATE) ? "each once" : "JSON";
  }
}
