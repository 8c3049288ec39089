package org.leadershipmethod.examples.kubernetes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leadershipmethod.examples.files.CsvRow;
import org.leadershipmethod.examples.files.CsvTable;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;

/**
 * Records of a real community, where somebody fetched them; tests that read them are skipped
 * otherwise.
 */
final class Sample {

  private Sample() {}

  /** The folder with the records; without it the test that asks is skipped, and says so. */
  static Path folder() {
    String data = System.getProperty("leadership.data", "");
    require(!data.isEmpty(), "the property leadership.data names no folder with records");
    Path folder = Path.of(data, "kubernetes");
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
  static JsonNode expected(String file) {
    try {
      return new ObjectMapper().readTree(Files.readString(folder().resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Community community() {
    return CommunityFolder.read(folder()).orElseThrow();
  }

  static SourceText text(String file) {
    return SourceText.read(folder(), file, "is part of the sample").orElseThrow();
  }

  /** The rows of the proposals, cell by cell. */
  static ImmutableList<CsvRow> proposalRows() {
    return CsvTable.read(text("keps.csv"), ImmutableSet.of("path"), Checked::usable).orElseThrow();
  }
}
