package org.leadershipmethod.examples.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.leadershipmethod.examples.SampleData;
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

  static Path folder() {
    return SampleData.folder("kubernetes");
  }

  /** What other programs computed from the same records. */
  static JsonNode expected(String file) {
    return SampleData.expected(folder().resolve(file));
  }

  static Community community() {
    return CommunityFolder.read(folder(), ZoneOffset.UTC).orElseThrow();
  }

  static SourceText text(String file) {
    return SourceText.read(folder(), file, "is part of the sample").orElseThrow();
  }

  /** The rows of the proposals, cell by cell. */
  static ImmutableList<CsvRow> proposalRows() {
    return CsvTable.read(text("keps.csv"), ImmutableSet.of("path"), Checked::usable)
        .orElseThrow()
        .value();
  }
}
