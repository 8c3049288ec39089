package org.leadershipmethod.examples.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.leadershipmethod.json.DiagnosisJson;
import org.leadershipmethod.method.Diagnosis;

/** What a command has to say, as data. */
public final class Data {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Data() {}

  /** A diagnosis, in the format that the library reads again. */
  public static JsonNode of(Diagnosis diagnosis) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DiagnosisJson.standard().write(diagnosis, bytes);
      return JSON.readTree(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints things by name as one JSON object, in their order, without having it all in memory. */
  public static void print(Map<String, ?> all, PrintWriter out) {
    try {
      JSON.writerWithDefaultPrettyPrinter()
          .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .writeValue(out, all);
      out.println();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Things by name as one JSON object, in their order. */
  public static String text(Map<String, ?> all) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
