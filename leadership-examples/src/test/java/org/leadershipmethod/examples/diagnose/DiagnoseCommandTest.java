package org.leadershipmethod.examples.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.examples.Run;
import org.leadershipmethod.guidance.DefectSource;
import org.leadershipmethod.guidance.SourceTraced;
import org.leadershipmethod.json.OrganizationJson;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.TaskDelivered;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.RuleId;

/** The command on a chronicle in a file: what it shows and what it refuses. */
class DiagnoseCommandTest extends CountyOnFile {

  @Test
  void whatIsOpenIsShownAndIsStatusOne() {
    Run run = run();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.words())
        .containsSubsequence(
            "3 units and 4 people, 3 entries, as of 2026-03-05: 1 open finding.",
            "HeadBypassed (M7.2, M7.1): 1 time in 1 unit",
            "for example school: 'Literacy' came here past the person in overall charge",
            "to mend it: tell the person in overall charge about it now");
    assertThat(run("--unit", "school").words()).contains("seen in: letter 1");
    assertThat(run("--unit", "mill").status()).isZero();
    assertThat(run("--rule", "ChargeVacant").status()).isZero();
    assertThat(run("--as-of", "2026-02-28").status()).isZero();
    assertThat(run("--as-of", "2026-02-28").words()).contains("1 entry, as of 2026-02-28:");
  }

  @Test
  void daysAreThoseOfTheZoneThatIsGiven() {
    Run sydney = run("--zone", "Australia/Sydney", "--as-of", "2026-03-01", "--unit", "school");
    assertThat(sydney.status()).isEqualTo(1);
    assertThat(sydney.words())
        .contains("2 entries, as of 2026-03-01: 1 open finding", "when: 2026-03-01 UTC+11:00");
    assertThat(run("--as-of", "2026-03-01").words()).contains("2 entries, as of 2026-03-01");
    edit(text -> text.replace("\"2026-03-02\"", "\"2026-03-02-05:00\""));
    assertThat(run("--zone", "Australia/Sydney", "--as-of", "2026-03-02").words())
        .contains("1 entry is later than 2026-03-02 and not looked at; the first is e3 in line 4");
  }

  @Test
  void aZoneThatIsNotThereIsRefusedWithTheNearest() {
    Run run = run("--zone", "Europe/Berln");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "Invalid value for option '--zone': found 'Europe/Berln', expected a time zone such as"
                + " Europe/Berlin, UTC or +05:30 ('Europe/Berlin'?)");
  }

  @Test
  void whatWasFoundIsSaidInAnotherLanguage() {
    Run spanish = run("--language", "es", "--all");
    assertThat(spanish.status()).isEqualTo(1);
    assertThat(spanish.words())
        .containsSubsequence(
            "1 open finding.",
            "for example school: «Literacy» llegó aquí sin pasar por la persona a cargo",
            "para repararlo: comunicar ahora la tarea",
            "por qué: Solo la persona a cargo",
            "en su lugar: transmitir la tarea")
        .doesNotContain("to mend it:", "said in English");
    edit(text -> text.replace("\"to\":\"mill\"", "\"to\":\"mil\""));
    assertThat(run("--language", "es").words()).contains("Not examined: entrada ", "se encontró");
    assertThat(run("--language", "es", "--json").out()).isEqualTo(run("--json").out());
  }

  @Test
  void aFileOfWordsIsALanguageAndWhatItLacksIsTold() throws IOException {
    Path words = folder.resolve("fr.properties");
    Files.writeString(
        words, "HeadBypassed.said=«{task}» a contourné {heads?le|les} responsable.\nM7.2=Non.\n");
    Run run = run("--language", words.toString());
    assertThat(run.words())
        .contains("for example school: «Literacy» a contourné le responsable.")
        .containsPattern(
            "Notice: \\S+fr.properties: \\d+ sentences of \\d+ are said in English; the first is ");
    Files.writeString(words, "HeadBypassed.said={autre} a contourné.\nM7.2=\n");
    Run broken = run("--language", words.toString());
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.err()).contains("fr.properties, line 2: found M7.2 = ''");
    Files.writeString(words, "HeadBypassed.said={autre} a contourné.\n");
    assertThat(run("--language", words.toString()).words())
        .contains("for example school: 'Literacy' came here past the person in overall charge");
  }

  @Test
  void whatIsMendedIsNoLongerOpen() {
    append(new TaskDelivered(LITERACY.id(), Delivery.of("school", "principal")), 3);
    assertThat(run().status()).isZero();
    assertThat(run().words()).contains("0 open findings");
  }

  @Test
  void whereADefectComesFromIsToldWithWhatHelpsAgainstIt() {
    assertThat(run("--all").words()).doesNotContain("it comes from this");
    append(
        new SourceTraced(RuleId.of("HeadBypassed"), UnitId.of("school"), DefectSource.NOT_ABLE), 3);
    String practise =
        "it comes from this: those concerned are not good at it yet; practise it at one point,"
            + " together with somebody who can do it";
    assertThat(run().words()).containsSubsequence("to mend it:", practise);
    assertThat(run("--unit", "school").words())
        .containsSubsequence("seen in: letter 1", "to mend it:", practise);
    assertThat(run("--language", "es").words()).contains("todavía no les sale bien; practicarlo");
  }

  @Test
  void brokenLinesAreRefusedOrLeftOutAndTold() {
    edit(text -> text.replace("{\"id\":\"e3\"", "{\"id\":3 \"e3\"") + "nonsense\n");
    Run refused = run();
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .startsWith("2 problems, so nothing was read:\n")
        .contains("county.jsonl, line 4", "county.jsonl, line 5");
    Run skipped = run("--skip-broken");
    assertThat(skipped.status()).isEqualTo(1);
    assertThat(skipped.words())
        .containsSubsequence(
            "2 entries, as of 2026-03-05: 1 open finding in what was read.",
            "Not everything was read:",
            "county.jsonl: 2 lines (4, 5) are left out, and what happened in them is not known",
            "county.jsonl, line 4, column",
            "county.jsonl, line 5, column",
            "To mend first",
            "Not examined: 2 entries, for example entry after letter 1");
  }

  @Test
  void whatLostALineIsNoGreenLight() {
    append(new TaskDelivered(LITERACY.id(), Delivery.of("school", "principal")), 3);
    assertThat(run().status()).isZero();
    edit(text -> text.replace("{\"id\":\"e3\"", "{\"id\":\"e3 {\"id\":\"e3\""));
    Run run = run("--skip-broken");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.words())
        .contains(
            "0 open findings in what was read.",
            "county.jsonl: line 4 is left out, and what happened in it is not known");
    assertThat(run("--skip-broken", "--unit", "mill").status()).isEqualTo(3);
    assertThat(run("--skip-broken", "--json").json().get("allRead").asBoolean()).isFalse();
  }

  @Test
  void aLineThatIsNotThereIsMissedAndTheNextOneIsRead() {
    append(TaskRelayed.of(FLOUR, "county", "mill", Delivery.of("mill", "miller")), 3);
    edit(text -> text.replaceFirst("\\{\"id\":\"e3\".*\n", ""));
    Run run = run("--skip-broken");
    assertThat(run.words())
        .contains("3 entries", "county.jsonl: entries are missing before line 4")
        .doesNotContain("left out");
  }

  @Test
  void whatWasCutIsNoGreenLight() {
    append(new TaskDelivered(LITERACY.id(), Delivery.of("school", "principal")), 3);
    append(TaskRelayed.of(FLOUR, "county", "mill", Delivery.of("mill", "miller")), 4);
    edit(text -> text.substring(0, text.length() - 20));
    assertThat(run().status()).isEqualTo(3);
    assertThat(run().words())
        .contains("0 open findings in what was read. Not everything was read:", "cut after line 5");
  }

  @Test
  void anEmptyRecordIsNoGreenLightAndHasNoDayOfItsOwn() throws IOException {
    write(Chronicle.empty());
    Path organization = folder.resolve("county.rows.jsonl");
    OrganizationJson.standard().write(COUNTY, organization);
    for (Run run : List.of(run(), run("--organization", organization.toString()))) {
      assertThat(run.status()).isEqualTo(3);
      assertThat(run.words())
          .contains(
              "0 entries, as of 2026-03-05: 0 open findings in what was read.",
              "county.jsonl: the record is empty: it has a header, and no entry")
          .doesNotContain("1970");
    }
    edit(text -> text + "nonsense\n");
    assertThat(run("--skip-broken").words()).contains("there is no entry that can be used");
  }

  @Test
  void nothingUntilADayIsNoGreenLight() {
    write(Chronicle.builder().add(new OrganizationRecorded(COUNTY), day(5)).build());
    Run run = run("--as-of", "2026-03-04");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.words()).contains("county.jsonl: there is no entry until this day");
    assertThat(run("--as-of", "2026-03-05").status()).isZero();
  }

  @Test
  void todayIsTheDayUnlessOneIsAskedForAndWhatIsLaterIsTold() {
    append(new TaskDelivered(LITERACY.id(), Delivery.of("school", "principal")), 3);
    append(TaskRelayed.of(FLOUR, "county", "mill", Delivery.of("mill", "baker")), 6);
    append(TaskRelayed.of(FLOUR, "county", "school", Delivery.of("school", "teacher")), 7);
    Run run = run();
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.words())
        .contains(
            "4 entries, as of 2026-03-05: 0 open findings in what was read. Not everything was read:",
            "county.jsonl: 2 entries are later than 2026-03-05 and not looked at; the first is e5 in"
                + " line 6, of 2026-03-06");
    Run asked = run("--as-of", "2026-03-05");
    assertThat(asked.status()).isZero();
    assertThat(asked.words())
        .contains("0 open findings.", "Notice: " + file, "2 entries are later than 2026-03-05");
    assertThat(run("--as-of", "2026-03-07").words()).contains("6 entries, as of 2026-03-07");
  }

  @Test
  void aDayThatHasBegunSomewhereIsToday() {
    append(TaskRelayed.of(FLOUR, "county", "school", Delivery.of("school", "teacher")), 21);
    Clock east = Clock.fixed(Instant.parse("2026-03-20T20:00:00Z"), ZoneOffset.ofHours(10));
    Clock west = Clock.fixed(Instant.parse("2026-03-21T03:00:00Z"), ZoneOffset.ofHours(-8));
    for (Clock clock : List.of(east, west)) {
      assertThat(Run.at(clock, "diagnose", "--chronicle", file.toString()).words())
          .contains("4 entries, as of 2026-03-21: ");
    }
  }

  @Test
  void anOrganizationThatWouldCountForNothingIsRefused() throws IOException {
    Path organization = folder.resolve("county.rows.jsonl");
    OrganizationJson.standard().write(COUNTY, organization);
    assertThat(run("--organization", organization.toString()).status()).isEqualTo(1);
    OrganizationJson.standard().write(Organization.builder().unit("county").build(), organization);
    Run run = run("--organization", organization.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "county.jsonl, line 2: found an organization with which the chronicle begins, and another"
                + " one in the file of --organization, which would count for nothing, expected one of"
                + " the two");
    write(
        Chronicle.builder()
            .add(TaskRelayed.of(FLOUR, "county", "mill", Delivery.of("mill", "miller")), day(1))
            .add(new OrganizationRecorded(COUNTY), day(2))
            .build());
    OrganizationJson.standard()
        .write(
            Organization.builder().unit("county").unit("mill").under("county").build(),
            organization);
    assertThat(run("--organization", organization.toString()).status()).isLessThan(2);
  }

  @Test
  void aParentThatOnlyLooksTheSameIsToldApartByItsSigns() throws IOException {
    Path organization = folder.resolve("rows.jsonl");
    Files.writeString(
        organization,
        """
        {"format":"leadership-organization","version":1,"rows":2}
        {"unit":{"id":"Caf\u00e9 Nord","name":"Caf\u00e9","kind":"unit"}}
        {"unit":{"id":"kitchen","name":"kitchen","kind":"unit","parent":"Cafe\u0301 Nord"}}
        """);
    assertThat(run("--organization", organization.toString()).err())
        .contains(
            "('Caf\u00e9 Nord'? It looks the same, but it has U+00E9 (latin small letter e with acute)"
                + " where this has U+0065 (latin small letter e) and U+0301 (combining acute accent))");
  }

  @Test
  void ofThousandsOfBrokenLinesTwentyAreShown() {
    edit(text -> text + "nonsense\n".repeat(5000));
    assertThat(run().err().lines()).hasSize(22).last().isEqualTo("  and 981 more");
    assertThat(run().err()).contains("found so many problems that no more was read");
    Run skipped = run("--skip-broken");
    assertThat(skipped.words())
        .contains(
            "5000 lines (5, 6, 7, 8, 9, 10, 11, 12, 13, 14 and 4990 more) are left out",
            "and 4981 more");
    assertThat(skipped.screen()).hasSizeLessThan(100);
  }

  @Test
  void aLineAsLongAsABookIsNotShownWhole() {
    edit(text -> text.replace("\"from\":\"county\"", "\"from\":\"" + "x".repeat(50_000) + "\""));
    assertThat(run("--skip-broken").words().length()).isLessThan(20_000);
  }

  @Test
  void aCutFileIsReadToItsLastWholeEntryAndTold() {
    edit(text -> text.substring(0, text.length() - 20));
    Run run = run();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.words())
        .contains("2 entries", "county.jsonl: cut after line 3, entry letter 1:");
  }

  @Test
  void withoutAnOrganizationNothingCanBeSaid() {
    write(
        Chronicle.builder()
            .add(TaskRelayed.of(FLOUR, "county", "mill", Delivery.of("mill", "miller")), day(2))
            .build());
    Run run = run();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "county.jsonl, line 2: found an entry before any organization was recorded, expected an"
                + " organization-recorded entry first, or --organization FILE");
  }

  @Test
  void theOrganizationCanComeFromAFileOfItsOwn() throws IOException {
    Path organization = folder.resolve("county.rows.jsonl");
    OrganizationJson.standard().write(COUNTY, organization);
    write(
        Chronicle.builder()
            .add(TaskRelayed.of(FLOUR, "county", "mill", Delivery.of("mill", "baker")), day(2))
            .build());
    Run run = run("--organization", organization.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.words()).contains("3 units and 4 people, 1 entry", "mill: 'Flour' came here");
    Files.writeString(organization, Files.readString(organization).replace("county", "mill"));
    Run broken = run("--organization", organization.toString());
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.err()).contains("county.rows.jsonl, line");
    assertThat(run("--organization", folder.resolve("none").toString()).err())
        .contains("none: found no such file, expected an organization as rows of JSON");
  }

  @Test
  void asDataItSaysWhatIsShown() {
    Run run = run("--json");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.diagnosis(METHOD)).isEqualTo(Diagnosis.of(METHOD, saved(), day(5).latest()));
    assertThat(run.json().get("open").asInt()).isEqualTo(1);
    assertThat(run.json().get("entries").asInt()).isEqualTo(3);
    assertThat(run.json().get("units").asInt()).isEqualTo(3);
    assertThat(run.json().get("people").asInt()).isEqualTo(4);
    Path known = folder.resolve("known.txt");
    Run accepted = run("--json", "--write-known", known.toString());
    assertThat(accepted.json().get("open").asInt()).isZero();
    assertThat(accepted.json().get("known").get("new").get(0).asText()).contains("HeadBypassed");
    assertThat(run("--json", "--known", known.toString()).json().get("known").get("stillOpen"))
        .hasToString("1");
    edit(text -> text.substring(0, text.length() - 20));
    Run cut = run("--json");
    assertThat(cut.json().get("notices").get(0).asText()).contains("cut after line 3");
    assertThat(cut.diagnosis(METHOD).notExamined())
        .filteredOn(one -> one.rule().isEmpty())
        .extracting(one -> one.reason().toString())
        .singleElement()
        .asString()
        .startsWith("cut after line 3");
    edit(text -> text + "nonsense\n");
    assertThat(run("--json").status()).isEqualTo(2);
    assertThat(run("--json").out()).isEmpty();
  }

  @Test
  void whatIsNoChronicleIsRefused() {
    edit(text -> "Dear Sirs,\n");
    assertThat(run().status()).isEqualTo(2);
    assertThat(run().err()).contains("county.jsonl, line 1");
    edit(text -> "");
    assertThat(run().err()).contains("county.jsonl").contains("found an empty file");
    file = folder.resolve("nowhere.jsonl");
    assertThat(run().status()).isEqualTo(2);
    assertThat(run().err()).contains("nowhere.jsonl: found no such file");
    file = folder;
    assertThat(run().err()).contains("found no file, expected a chronicle as lines of JSON");
  }
}
