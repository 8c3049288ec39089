package org.leadershipmethod.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Pattern;
import org.leadershipmethod.input.Quoted;

/** What the parser says of a text that is no JSON, in words for whoever wrote the text. */
final class Syntax {

  /** Advice to programmers who use the parser. */
  private static final Pattern ADVICE =
      Pattern.compile("(?s), from `[^`]*`| \\(start marker.*|: enable `.*");

  private static final String DUPLICATE = "Duplicate field ";

  private Syntax() {}

  static String found(JsonProcessingException e) {
    String message = Quoted.line(ADVICE.matcher(e.getOriginalMessage()).replaceAll(""));
    if (message.startsWith(DUPLICATE)) {
      return "property " + message.substring(DUPLICATE.length()) + " a second time";
    }
    return e instanceof JsonEOFException
        ? "an end in the middle (" + message + ")"
        : "something other than JSON (" + message + ")";
  }

  static String expected(JsonProcessingException e) {
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
