package org.example.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.example.cooperative.Bookkeeping.BOOKKEEPING;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.json.BrokenLines;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.json.DiagnosisJson;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;

/** A program that has a family of its own in force reads and writes it, and names nothing twice. */
class OwnFilesTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY, BOOKKEEPING);
  private static final LocalDate DAY = LocalDate.of(2031, 1, 1);
  private static final Instant END = DAY.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);

  private static Practice practice() {
    Organization shop = Organization.builder().unit("shop").inCharge("shop-head").build();
    return Practice.begin(shop, METHOD)
        .note(new AccountsPresented(UnitId.of("shop"), PersonId.of("chair")), DAY);
  }

  @Test
  void itsChronicleComesBack() {
    Chronicle chronicle = practice().chronicle();
    ChronicleJson json = ChronicleJson.of(METHOD);
    String text = json.toText(chronicle);
    assertThat(text)
        .endsWith("\"event\":{\"accounts-presented\":{\"shop\":\"shop\",\"by\":\"chair\"}}}\n");
    assertThat(json.readText(text, "shop.jsonl").orElseThrow().chronicle()).isEqualTo(chronicle);
  }

  @Test
  void itsFileIsDiagnosedByWhatIsInForce() throws IOException {
    String text = ChronicleJson.of(METHOD).toText(practice().chronicle());
    Diagnosis diagnosis =
        ChronicleJson.standard()
            .diagnose(
                ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8)),
                "shop.jsonl",
                METHOD,
                END,
                BrokenLines.STOP)
            .orElseThrow();
    assertThat(diagnosis.findings())
        .extracting(Finding::rule)
        .containsExactlyElementsOf(BOOKKEEPING.ruleIds().asList().subList(0, 1));
    assertThat(diagnosis).isEqualTo(practice().diagnosis(END));
    assertThat(diagnosis.unknownKinds()).isEmpty();
  }

  @Test
  void itsDiagnosisComesBack() {
    Diagnosis overdue = practice().diagnosis(DAY.plusDays(200));
    assertThat(overdue.findings()).hasSize(2);
    String text = DiagnosisJson.of(METHOD).toText(overdue);
    assertThat(DiagnosisJson.standard().readText(text, "shop.json", METHOD).orElseThrow())
        .isEqualTo(overdue);
    assertThatThrownBy(() -> DiagnosisJson.standard().toText(overdue))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("withEvent(\"accounts-presented\", AccountsPresented.class)");
  }
}
