package org.leadershipmethod.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.leadershipmethod.json.DiagnosisJson;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;

/**
 * One run of the program.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it complained about
 */
public record Run(int status, String out, String err) {

  /** Runs the program with these arguments. */
  public static Run of(String... args) {
    return at(Clock.systemUTC(), args);
  }

  /** Runs the program with these arguments as if it were another time. */
  public static Run at(Clock clock, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = LeadershipExamples.run(args, new PrintWriter(out), new PrintWriter(err), clock);
    return new Run(status, lines(out), lines(err));
  }

  private static String lines(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  /** What it printed, line by line. */
  public List<String> screen() {
    return Splitter.on('\n').splitToList(out.strip());
  }

  /** What it printed in one line, with one space between words. */
  public String words() {
    return out.replaceAll("\\s+", " ");
  }

  /** What it printed, as one JSON object and nothing else. */
  public JsonNode json() {
    try {
      ObjectReader strict =
          new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
      return strict.readTree(out);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + out, e);
    }
  }

  /** The diagnosis in what it printed, read again as the library reads it. */
  public Diagnosis diagnosis(LeadershipMethod method) {
    return diagnosis(json().get("diagnosis"), method);
  }

  /** A diagnosis in JSON, read again as the library reads it. */
  public static Diagnosis diagnosis(JsonNode json, LeadershipMethod method) {
    ByteArrayInputStream in = new ByteArrayInputStream(json.toString().getBytes(UTF_8));
    try {
      return DiagnosisJson.standard().read(in, "what was printed", method).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
