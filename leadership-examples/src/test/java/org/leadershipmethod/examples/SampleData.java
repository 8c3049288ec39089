package org.leadershipmethod.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Records of real communities, where somebody fetched them; tests that read them are skipped
 * otherwise.
 */
public final class SampleData {

  private SampleData() {}

  /** The folder with the records; without it the test that asks is skipped, and says so. */
  public static Path folder(String name) {
    String data = System.getProperty("leadership.data", "");
    require(!data.isEmpty(), "the property leadership.data names no folder with records");
    Path folder = Path.of(data, name);
    require(Files.isDirectory(folder), "there is no folder " + folder);
    return folder;
  }

  private static void require(boolean there, String otherwise) {
    String message = "Skipped, tests that read records of a real community: " + otherwise + ".";
    if (!there) {
      System.err.println(message);
    }
    assumeTrue(there, message);
  }

  /** What other programs computed from the same records. */
  public static JsonNode expected(Path file) {
    try {
      return new ObjectMapper().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
