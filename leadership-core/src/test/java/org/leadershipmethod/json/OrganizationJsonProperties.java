package org.leadershipmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.testkit.LawfulRecord;
import org.leadershipmethod.testkit.LawfulRecords;
import org.leadershipmethod.testkit.Organizations;

/** Organizations as rows: they come back as they were, or with everything that is wrong. */
class OrganizationJsonProperties {

  private static final OrganizationJson JSON = OrganizationJson.standard();

  private static final String HEADER = "{\"format\":\"leadership-organization\",\"version\":1}\n";

  private static byte[] bytes(Organization organization) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      JSON.write(organization, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Checked<Organization> read(byte[] bytes) {
    try {
      return JSON.read(new ByteArrayInputStream(bytes), "units.jsonl");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Property(tries = 150)
  void anOrganizationComesBackToTheByte(@ForAll("organizations") Organization organization) {
    byte[] bytes = bytes(organization);
    assertThat(JSON.toText(organization)).isEqualTo(new String(bytes, UTF_8));
    assertThat(JSON.readText(JSON.toText(organization), "it").orElseThrow())
        .isEqualTo(organization);
    Organization back = read(bytes).orElseThrow();
    assertThat(back).isEqualTo(organization);
    assertThat(bytes(back)).isEqualTo(bytes);
  }

  @Property(tries = 100)
  void soDoesOneThatHasChanged(@ForAll("records") LawfulRecord record) {
    byte[] bytes = bytes(record.end());
    Organization back = read(bytes).orElseThrow();
    assertThat(back).isEqualTo(record.end());
    assertThat(bytes(back)).isEqualTo(bytes);
  }

  @Property(tries = 8)
  void aCutIsNoticedAtEveryByte(@ForAll("organizations") Organization organization) {
    byte[] whole = bytes(organization);
    for (int length = 0; length < whole.length - 1; length++) {
      Checked<Organization> read = read(Arrays.copyOf(whole, length));
      assertThat(read.problems()).as("cut after %s bytes", length).isNotEmpty();
    }
    assertThat(read(Arrays.copyOf(whole, whole.length - 1)).orElseThrow()).isEqualTo(organization);
  }

  @Example
  void problemsHaveTheirLine() {
    String rows =
        HEADER
            + "{\"unit\":{\"id\":\"a\",\"name\":\"A\",\"kind\":\"unit\",\"parent\":\"b\"}}\n"
            + "{\"unit\":{\"id\":\"b\",\"name\":\"B\",\"kind\":\"unit\",\"parent\":\"a\"}}\n"
            + "{\"unit\":{\"id\":\"b\",\"name\":\"B\",\"kind\":\"unit\"}}\n"
            + "{\"in-charge\":{\"unit\":\"c\",\"person\":\"p\"}}\n";
    assertThat(read(rows.getBytes(UTF_8)).problems())
        .extracting(Problem::where)
        .containsExactly("units.jsonl, line 2", "units.jsonl, line 4", "units.jsonl, line 5");
  }

  @Example
  void rowsThatCannotBeReadAreAllTold() {
    String rows =
        HEADER
            + "{\"unit\":{\"id\":\"a\",\"name\":\"A\",\"kind\":\"unit\"}}\n"
            + "{\"head\":{\"unit\":\"a\",\"person\":\"p\"}}\n"
            + "{\"member\":{\"unit\":\"a\",\"person\":\"p\",\"part\":\"lazy\"}}\n";
    assertThat(read(rows.getBytes(UTF_8)).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "units.jsonl, line 3, column 2: found property 'head', expected one of [unit,"
                + " in-charge, further-head, department, staff, member]",
            "units.jsonl, line 4, column 43: found the text 'lazy' at member.part, expected one of"
                + " [active, intermediate, backward]");
  }

  @Example
  void aHundredThousandUnitsAreWrittenRowByRow() throws IOException {
    OrganizationBuilder builder = Organization.builder().unit("u0").inCharge("p0");
    for (int unit = 1; unit < 100_000; unit++) {
      builder.unit("u" + unit).under("u" + (unit - 1)).inCharge("p" + unit);
    }
    Organization deep = builder.build();
    Path file = Files.createTempFile("units", ".jsonl");
    try {
      JSON.write(deep, file);
      assertThat(JSON.read(file).orElseThrow()).isEqualTo(deep);
      try (var lines = Files.lines(file)) {
        assertThat(lines.count()).isEqualTo(200_001);
      }
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<Organization> organizations() {
    return Organizations.organizations();
  }

  @Provide
  Arbitrary<LawfulRecord> records() {
    return LawfulRecords.lawfulRecords();
  }
}
