package org.leadershipmethod.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.fuzz.FuzzReadings.SOURCE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.json.OrganizationJson;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.testkit.Corpus;
import org.leadershipmethod.testkit.Fuzzed;
import org.leadershipmethod.testkit.LooseText;

/** Organizations as rows. */
public final class OrganizationFuzz {

  static final Fuzzed FUZZED =
      new Fuzzed(Corpus.of(Corpus.file("organization.jsonl")), OrganizationFuzz::holds);

  private static final OrganizationJson JSON = OrganizationJson.standard();

  private OrganizationFuzz() {}

  /** Where a fuzzer begins. */
  public static void fuzzerTestOneInput(byte[] data) {
    FUZZED.readMadeOf(data);
  }

  private static boolean holds(String file) {
    Checked<Organization> read = read(LooseText.bytes(file));
    FuzzReadings.tellsWhere(read, SOURCE);
    return read.map(OrganizationFuzz::comesBack).problems().isEmpty();
  }

  private static Organization comesBack(Organization organization) {
    assertThat(organization.toString()).isNotBlank();
    byte[] written = FuzzReadings.bytes(out -> JSON.write(organization, out));
    Organization back = read(written).orElseThrow();
    assertThat(back).isEqualTo(organization);
    assertThat(FuzzReadings.bytes(out -> JSON.write(back, out))).isEqualTo(written);
    return back;
  }

  private static Checked<Organization> read(byte[] bytes) {
    try {
      return JSON.read(new ByteArrayInputStream(bytes), SOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
