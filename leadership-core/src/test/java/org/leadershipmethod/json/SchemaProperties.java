package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.concentration.Tallies;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.testkit.Chronicles;
import org.leadershipmethod.testkit.LawfulRecord;
import org.leadershipmethod.testkit.LawfulRecords;
import org.leadershipmethod.testkit.Organizations;
import org.leadershipmethod.testkit.RelayEdit;
import org.leadershipmethod.testkit.Spoiled;

/** The schemas say what is written, and refuse what would not be read. */
class SchemaProperties {

  private static final JsonSchema CHRONICLE = schema(Saving.JSON.schema());
  private static final JsonSchema ORGANIZATION = schema(OrganizationJson.standard().schema());
  private static final JsonSchema DIAGNOSIS = schema(DiagnosisJson.standard().schema());

  private static final JsonSchema TALLIES = schema(TalliesJson.standard().schema());

  private static JsonSchema schema(String text) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
  }

  private static boolean allows(JsonSchema schema, String line) {
    return schema.validate(line, InputFormat.JSON).isEmpty();
  }

  private static void allowsAll(JsonSchema schema, String text) {
    text.lines().forEach(line -> assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
  }

  @Property(tries = 100)
  void everyLineOfAChronicleKeepsTheSchema(@ForAll("chronicles") Chronicle chronicle) {
    // a line, for a reader of lines, ends at a line feed alone
    List.of(Saving.text(chronicle).split("\n"))
        .forEach(line -> assertThat(CHRONICLE.validate(line, InputFormat.JSON)).as(line).isEmpty());
  }

  @Property(tries = 100)
  void everyRowOfAnOrganizationKeepsTheSchema(@ForAll("organizations") Organization organization)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OrganizationJson.standard().write(organization, bytes);
    allowsAll(ORGANIZATION, bytes.toString(StandardCharsets.UTF_8));
  }

  @Property(tries = 100)
  void everyRowOfTalliesKeepsTheSchema(@ForAll("tallies") Tallies tallies) {
    List.of(TalliesJson.standard().toText(tallies).split("\n"))
        .forEach(line -> assertThat(TALLIES.validate(line, InputFormat.JSON)).as(line).isEmpty());
  }

  @Property(tries = 50)
  void everyDiagnosisKeepsTheSchema(
      @ForAll("records") LawfulRecord record, @ForAll RelayEdit edit) {
    Spoiled spoiled = edit.of(record, 0).orElse(null);
    Assume.that(spoiled != null);
    Diagnosis diagnosis =
        Diagnosis.of(LeadershipMethod.of(RELAY, PLAN), spoiled.chronicle(), record.asOf());
    allowsAll(DIAGNOSIS, DiagnosisJsonProperties.text(diagnosis));
  }

  @Example
  void whatWouldNotBeReadIsRefused() {
    String line =
        "{\"id\":\"e1\",\"when\":\"2030-03-01\",\"event\":{\"unit-moved\":{\"unit\":\"u\"}}}";
    assertThat(allows(CHRONICLE, line)).isTrue();
    List.of(
            line.replace("\"unit\":", "\"other\":"),
            line.replace("\"u\"", "7"),
            line.replace("\"u\"", "\"u\",\"extra\":1"),
            line.replace("\"u\"", "\"u\",\"newParent\":null"),
            line.replace("{\"unit\":\"u\"}", "{\"unit\":\"u\"},\"unit-merged\":{}"),
            line.replace("\"id\"", "\"key\""),
            line.replace("2030-03-01", "soon"),
            line.replace("\"when\":\"2030-03-01\",", ""))
        .forEach(
            broken -> {
              assertThat(broken).isNotEqualTo(line);
              assertThat(allows(CHRONICLE, broken)).as(broken).isFalse();
            });
  }

  @Example
  void aKindThatIsNotKnownIsAllowed() {
    assertThat(
            allows(CHRONICLE, "{\"id\":\"e1\",\"when\":\"outset\",\"event\":{\"accounts\":[1.5]}}"))
        .isTrue();
  }

  @Example
  void anotherVersionIsRefused() {
    String header =
        "{\"format\":\"leadership-chronicle\",\"version\":1,\"coverage\":{\"span\":\"../..\"}}";
    assertThat(allows(CHRONICLE, header)).isTrue();
    assertThat(allows(CHRONICLE, header.replace("1", "2"))).isFalse();
    assertThat(allows(CHRONICLE, header.replace("chronicle", "diagnosis"))).isFalse();
    assertThat(allows(TALLIES, header)).isFalse();
    assertThat(allows(TALLIES, "{\"idea\":\"1\",\"agree\":1,\"disagree\":0}")).isFalse();
    assertThat(allows(ORGANIZATION, "{\"unit\":{\"id\":\"a\",\"name\":\"A\"}}")).isFalse();
    assertThat(allows(ORGANIZATION, "{\"in-charge\":{\"unit\":\"a\",\"person\":\"p\"}}")).isTrue();
  }

  @Example
  void theSchemaOfADiagnosisRefusesWhatIsNone() {
    String text =
        DiagnosisJsonProperties.text(
            Diagnosis.of(LeadershipMethod.of(RELAY), Chronicle.empty(), Instant.EPOCH));
    assertThat(allows(DIAGNOSIS, text)).isTrue();
    assertThat(allows(DIAGNOSIS, text.replace("\"findings\":[]", "\"findings\":{}"))).isFalse();
    assertThat(allows(DIAGNOSIS, text.replace("\"findings\":[]", "\"findings\":[{}]"))).isFalse();
  }

  @Provide
  Arbitrary<Chronicle> chronicles() {
    return Chronicles.chronicles(EventKinds.standard().kinds().values());
  }

  @Provide
  Arbitrary<Tallies> tallies() {
    return TalliesJsonProperties.tallies();
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
