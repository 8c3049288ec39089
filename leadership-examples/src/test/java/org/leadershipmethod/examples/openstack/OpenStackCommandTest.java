package org.leadershipmethod.examples.openstack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.Run;

/** The command on a few teams: what it reads, shows, refuses, and its status. */
class OpenStackCommandTest {

  private static final String TEAMS =
      """
      Weather:
        ptl:
          name: Ada  Cloud
          irc: ada
        deliverables:
          forecast:
            repos:
              - weather/forecast
          almanac:
            repos: []
      Roads:
        ptl:
          name: ada cloud
          irc: No nick supplied
        deliverables:
          map: {}
      Bridges:
        leadership_type: distributed
        liaisons:
          release:
            - name: Ben Beam
              irc: ben
          security:
            - name: Ben Beam
              irc: ben
            - name: Cleo Arch
        deliverables:
          big-bridge: {}
      Tunnels:
        ptl:
          name: APPOINTMENT NEEDED
          irc: No nick supplied
        deliverables:
          long-tunnel: {}
          short-tunnel: {}
      Canals:
        mission: nobody ever led it, and it delivers nothing
      """;

  private static final String YEARS =
      """
      snapshot,commit,team,leadership_type,ptl_name,ptl_irc,deliverables,repos
      2019-01-01,c1,weather,ptl,Ada C.,ADA,2,2
      2019-01-01,c1,roads,ptl,Dora Drive,dora,1,1
      2019-01-01,c1,ferries,ptl,Ben Beam,ben,1,1
      2018-01-01,c0,weather,ptl,Ada C.,ada,2,2
      """;

  /** Odd in fields that nobody needs to see who leads, or that can be read all the same. */
  private static final String ODD =
      """
      Weather:
        ptl: {name: Ada Cloud, irc: [ada], email: {at: home}, phone: 7}
        mission: [many, words]
        irc: {}
        url: a
        url: b
        tags: &tags x
        more: *tags
        deliverables:
          forecast: {repos: weather/forecast, repos: twice}
        liaisons: []
      Roads:
        ptl: [Dora Drive (dora)]
        appointed: 2020
        deliverables: [map, atlas: {}, map]
        liaisons:
          - Cem
      Bridges:
        leadership_type: [Distributed]
        liaisons: Ben Beam
      Tunnels:
        leadership_type: distributed
        liaisons:
          release:
            - [Eve]
            - Fay Lamp
          '': Gil
      Locks:
        ptl: null
      """;

  /** Who leads cannot be read, and so nobody says that nobody does. */
  private static final String WRONG =
      """
      Weather:
        ptl: {name: Ada Cloud}
      Roads: Dora Drive
      Bridges:
        leadership_type: [distributed, ptl]
        deliverables: {bridge: {}}
      Tunnels:
        ptl:
          name: {first: Eve}
        deliverables: {tunnel: {}}
      Locks:
        ptl: [Fay, Gil]
        deliverables: {lock: {}}
      Canals:
        ptl: {email: fay}
        deliverables: {canal: {}}
      Ferries:
        PTL: Hal
        deliverables: {boat: {}}
      Harbours:
        <<: *ports
        deliverables: {pier: {}}
      Rails:
        ptl: *lead
        deliverables: {rail: {}}
      Roofs:
        ptl: Ida
        ptl: Jan
        deliverables: {roof: {}}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() {
    write("projects-2020-01-01.yaml", TEAMS);
    write("ptl-2018-2019.csv", YEARS);
  }

  @Test
  void theScreenTellsHowTeamsAreLedAndWhatToMend() {
    Run run = run();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.words())
        .containsSubsequence(
            "As of 2020-01-01: 2 open findings.",
            "5 teams: 2 with one lead, 1 distributed, 2 vacant; 1 lead, 1 of them of several teams;"
                + " 6 deliverables.",
            "If the words that stand in the place of a name were names: 5 teams: 3 with one lead,"
                + " 1 distributed, 1 vacant; 2 leads, 1 of them of several teams.",
            "DeliverablesWithoutHead (M7.1, our interpretation): 2 times in 2 teams",
            "Not examined: 6 deliverables, for example rule HeadBypassed at",
            "nobody wrote down who received",
            "Notice: projects-2020-01-01.yaml:31: Tunnels has 'APPOINTMENT NEEDED' in place of a"
                + " name; nobody leads it.");
    assertThat(run.screen())
        .containsSubsequence(
            "            teams  one lead  distributed  vacant  leads  there before  same lead",
            "2018-01-01      1         1            0       0      1",
            "2019-01-01      3         3            0       0      3             1     1 of 1",
            "2020-01-01      5         2            1       2      1             2     1 of 2");
  }

  @Test
  void asDataItSaysWhatIsShown() {
    Run run = run("--json");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    Governance governance = GovernanceFiles.read(folder, ZoneOffset.UTC).orElseThrow();
    Examined examined =
        Examined.of(governance, When.on(governance.lastDay().orElseThrow()).latest());
    assertThat(run.diagnosis(OpenStackCommand.METHOD)).isEqualTo(examined.diagnosis());
    JsonNode json = run.json();
    assertThat(json.get("open").asInt()).isEqualTo(2);
    assertThat(json.get("deliverables").asInt()).isEqualTo(6);
    assertThat(json.get("figures"))
        .hasToString(
            "{\"teams\":5,\"oneLead\":2,\"distributed\":1,\"vacant\":[\"tunnels\",\"canals\"],"
                + "\"leads\":1,\"leadsOfSeveralTeams\":1}");
    assertThat(json.get("figuresAsWritten").get("oneLead").asInt()).isEqualTo(3);
    assertThat(json.get("days").get(2).get("sinceTheDayBefore").get("sameLead").asInt())
        .isEqualTo(1);
    assertThat(json.get("notices")).hasSize(2);
    assertThat(json.get("allRead").asBoolean()).isTrue();
  }

  @Test
  void oneTeamIsShownInFull() {
    Run bridges = run("--team", "Bridges");
    assertThat(bridges.status()).isEqualTo(1);
    assertThat(bridges.words())
        .contains(
            "bridges: 1 deliverable has nobody in overall charge here who answers for the"
                + " whole. There are liaisons for release, security.",
            "to decide: who takes overall charge of bridges")
        .doesNotContain("tunnels");
    assertThat(run("--team", "tunnels").words())
        .contains("2 deliverables have nobody", "Nobody is named for a part of it, either.");
    assertThat(run("--team", "weather").status()).isZero();
    assertThat(run("--team", "canals").status()).isZero();
    assertThat(run("--team", "roofs").err())
        .contains("--team: found 'roofs', expected one of bridges, canals, ferries, roads");
  }

  @Test
  void whatCameLaterIsNotKnownAsOfAnEarlierDay() {
    Run run = run("--as-of", "2019-06-30");
    assertThat(run.status()).isZero();
    assertThat(run.words())
        .contains("As of 2019-01-01: 0 open findings.", "3 teams: 3 with one lead");
    assertThat(run("--as-of", "2000-01-01").words())
        .contains("As of no day that is told of: 0 open findings.", "0 teams");
  }

  @Test
  void oneFileIsEnoughAndNeedsNoDay() {
    write("any name.yaml", TEAMS);
    Run run = Run.of("openstack", folder.resolve("any name.yaml").toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.words())
        .contains(
            "As of any name.yaml: 2 open findings.",
            "5 teams: 2 with one lead",
            "no day in its name")
        .doesNotContain("2019-01-01");
    assertThat(Run.of("openstack", folder.resolve("ptl-2018-2019.csv").toString()).words())
        .contains("As of 2019-01-01: 0 open findings. 3 teams");
  }

  @Test
  void whatIsNoLongerListedNoLongerStandsThere() {
    write(
        "projects-2021-01-01.yaml",
        TEAMS.replace("Tunnels:", "Caves:").replace("  forecast:", "  outlook:"));
    write(
        "projects-2022-01-01.yaml",
        TEAMS.replace("APPOINTMENT NEEDED", "Eve Lamp").replace("    almanac:", "    calendar:"));
    Run moved = run("--as-of", "2021-01-01");
    assertThat(moved.words()).contains("5 teams", "6 deliverables", "caves");
    assertThat(run("--as-of", "2021-01-01", "--team", "tunnels").status()).isZero();
    Run later = run();
    assertThat(later.words()).contains("As of 2022-01-01: 1 open finding.", "6 deliverables");
    assertThat(run("--team", "tunnels").status()).isZero();
  }

  @Test
  void ofTwoFilesForOneDayTheFullerOneIsRead() {
    write("ptl-2020.csv", YEARS.replace("2019-01-01", "2020-01-01"));
    assertThat(run("--all").words())
        .contains(
            "5 teams: 2 with one lead",
            "Notice: ptl-2020.csv: its 2020-01-01 is read from elsewhere.");
  }

  @Test
  void programsAreReadAsTeamsAreAndTheirDaysStandBesideEachOther() {
    write("programs-2014-01-01.yaml", "Weather:\n  codename: W\n  ptl : Ada Cloud (ada)\n");
    assertThat(run("--as-of", "2014-01-01").words())
        .contains("As of 2014-01-01: 0 open findings.", "1 team: 1 with one lead");
    assertThat(run().screen())
        .contains(
            "2018-01-01      1         1            0       0      1             1     1 of 1");
  }

  @Test
  void olderAndOddSpellingsAreReadAndSaid() {
    write(
        "projects-2021-01-01.yaml",
        """
        Weather:
          ptl: Ada Cloud (ada)
        Roads:
          ptl: Dora Drive
          leadership_type: rotating
        Bridges:
          leadership_type: distributed
          ptl: {name: Ben Beam, irc: ben}
          liaisons: {release: {name: Cleo Arch}, security: Cleo Arch (cleo), docs: }
        Canals:
          ptl: {irc: fay}
        Locks:
          ptl:
          deliverables:
        """);
    Run run = run("--all");
    assertThat(run.words())
        .contains(
            "5 teams: 3 with one lead, 1 distributed, 1 vacant; 3 leads",
            "projects-2021-01-01.yaml:2: ptl of Weather is one text; read as a name with the nick",
            "projects-2021-01-01.yaml:5: leadership_type 'rotating' of Roads is read as a lead.",
            "Bridges has a lead and distributed leadership; nobody is in overall charge.")
        .contains("2021-01-01 5 3 1 1 3 4 1 of 2");
  }

  @Test
  void whatNobodyNeedsStopsNoFile() {
    write("projects-2020-01-01.yaml", ODD);
    Run run = run("--all");
    assertThat(run.status()).isZero();
    assertThat(run.words())
        .contains(
            "As of 2020-01-01: 0 open findings. 5 teams: 2 with one lead, 2 distributed, 1 vacant;"
                + " 2 leads, 0 of them of several teams; 3 deliverables.",
            "projects-2020-01-01.yaml:2: Weather: a list under irc of ptl is not read.",
            "projects-2020-01-01.yaml:13: ptl of Roads is a list with one item; read as that item.",
            "projects-2020-01-01.yaml:17: Roads: a list under liaisons is not read; expected is people"
                + " by matter.",
            "projects-2020-01-01.yaml:19: leadership_type of Bridges is a list with one item",
            "projects-2020-01-01.yaml:20: Bridges: a text under liaisons is not read",
            "projects-2020-01-01.yaml:25: Tunnels: a list under liaisons is not read; expected is a"
                + " name and irc.",
            "projects-2020-01-01.yaml:27: Tunnels: liaisons for no matter is not read")
        .doesNotContain("Not everything was read", "url", "tags", "mission");
    assertThat(run("--json").json().get("allRead").asBoolean()).isTrue();
  }

  @Test
  void aTeamOfWhichItCannotBeReadWhoLeadsItIsLeftOutAndToldAndNotAccused() {
    write("projects-2020-01-01.yaml", WRONG);
    write("ptl-2018-2019.csv", YEARS + "2019-13-01,c,,ptl,,,0,0\nx,c,moles,ptl,,,0,0\nshort,row\n");
    Run run = run();
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).isEmpty();
    assertThat(run.words())
        .contains(
            "As of 2020-01-01: 0 open findings in what was read. Not everything was read:",
            "1 team: 1 with one lead");
    assertThat(leftOut())
        .containsExactly(
            "projects-2020-01-01.yaml:3: found a text, expected a mapping with ptl or"
                + " leadership_type, and deliverables",
            "projects-2020-01-01.yaml:5: found a list of Bridges, expected leadership_type as a text,"
                + " such as distributed",
            "projects-2020-01-01.yaml:9: found somebody without a name and irc under ptl of Tunnels,"
                + " expected the lead's name and irc, or none",
            "projects-2020-01-01.yaml:12: found a list under ptl of Locks, expected the lead's name"
                + " and irc, or none",
            "projects-2020-01-01.yaml:15: found somebody without a name and irc under ptl of Canals,"
                + " expected the lead's name and irc, or none",
            "projects-2020-01-01.yaml:18: found the key 'PTL' of Ferries, expected the key 'ptl'",
            "projects-2020-01-01.yaml:21: found a mapping that takes in another one by '<<',"
                + " expected what it stands for, written out",
            "projects-2020-01-01.yaml:24: found the alias '*lead' of Rails, expected what it stands"
                + " for, written out",
            "projects-2020-01-01.yaml:28: found the key 'ptl' a second time of Roofs, expected each key"
                + " once",
            "ptl-2018-2019.csv:6: found an empty team, expected the name of a project team",
            "ptl-2018-2019.csv:6: found snapshot '2019-13-01', expected a day of the calendar, such"
                + " as 2025-01-31",
            "ptl-2018-2019.csv:7: found snapshot 'x', expected a day such as 2025-01-31",
            "ptl-2018-2019.csv:8: found 2 cells, expected 8 cells, one for each column");
  }

  @Test
  void deliverablesThatCannotBeReadAreMissedAndTheirTeamIsThere() {
    write("projects-2020-01-01.yaml", "Weather:\n  ptl:\n  deliverables: text\n");
    assertThat(run().status()).isEqualTo(3);
    assertThat(leftOut())
        .containsExactly(
            "projects-2020-01-01.yaml:3: found a text under deliverables, expected deliverables by"
                + " name");
    assertThat(run().words()).contains("1 team: 0 with one lead, 0 distributed, 1 vacant");
  }

  @Test
  void aTeamStandsInAFileOnceInWhateverCase() {
    write(
        "projects-2020-01-01.yaml",
        "Weather:\n  ptl:\nweather:\n  ptl:\nOpenStack:\n  ptl:\nRoads:\n  ptl: Dora\n");
    write("ptl-2018-2019.csv", YEARS + "2018-01-01,c0,Weather,ptl,Ada C.,ada,2,2\n");
    assertThat(leftOut())
        .containsExactly(
            "ptl-2018-2019.csv:6: found the team 'Weather', as ptl-2018-2019.csv:5 is called; neither"
                + " is read, expected each team once, in whatever case its name is written",
            "projects-2020-01-01.yaml:4: found the team 'weather', as projects-2020-01-01.yaml:2 is"
                + " called; neither is read, expected each team once, in whatever case its name is"
                + " written",
            "projects-2020-01-01.yaml:6: found the team 'OpenStack', as the whole project is called;"
                + " neither is read, expected each team once, in whatever case its name is written");
    write("projects-2020-01-01.yaml", "Weather:\n  ptl:\nWeather:\n  ptl:\nRoads:\n  ptl: Dora\n");
    write("ptl-2018-2019.csv", YEARS);
    assertThat(leftOut())
        .containsExactly(
            "projects-2020-01-01.yaml:4: found the key 'Weather' a second time, expected each key"
                + " once");
  }

  @Test
  void aFileThatCannotBeUsedIsToldAndStopsNoOther() {
    write("projects-2021-01-01.yaml", "Weather: {ptl: \n");
    write("projects-2022-01-01.yaml", "- Weather\n");
    write("projects-2023-01-01.yaml", "Weather:\n  ptl:\n    name: Zo\u00eb Cloud\n", ISO_8859_1);
    write("ptl-2024.csv", "snapshot,team\n2024-01-01,x\n");
    Run run = run();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.words())
        .contains(
            "As of 2020-01-01: 2 open findings in what was read. Not everything was read: projects-2021",
            "5 teams");
    assertThat(leftOut())
        .hasSize(6)
        .contains(
            "projects-2022-01-01.yaml:1: found a list, expected a mapping of project teams by name",
            "projects-2023-01-01.yaml:3: found bytes that are not UTF-8, expected text in UTF-8")
        .anyMatch(one -> one.startsWith("projects-2021-01-01.yaml:1: found text that is not YAML"))
        .anyMatch(one -> one.contains("expected also the column 'ptl_irc'"));
    assertThat(run("--team", "weather").status()).isEqualTo(3);
  }

  @Test
  void ofTwoListsWithoutADayOneIsReadAndTheOtherTold() {
    write("projects.yaml", TEAMS);
    write("programs.yaml", TEAMS);
    assertThat(run("--all").words())
        .contains("projects.yaml: its undated list of teams is read from elsewhere.");
  }

  @Test
  void whatIsNoTextOrNotThereIsSaid() throws IOException {
    Files.delete(folder.resolve("ptl-2018-2019.csv"));
    write("projects-2020-01-01.yaml", "Weather:\n  ptl:\n    name: Zo\u00eb Cloud\n", ISO_8859_1);
    assertThat(problems())
        .containsExactly(
            "projects-2020-01-01.yaml:3: found bytes that are not UTF-8, expected text in UTF-8");
    write("projects-2020-01-01.yaml", "- Weather\n");
    assertThat(problems())
        .containsExactly(
            "projects-2020-01-01.yaml:1: found a list, expected a mapping of project teams by"
                + " name");
    write("projects-2020-01-01.yaml", "");
    assertThat(problems()).singleElement().asString().contains("found nothing");
    write("projects-2020-01-01.yaml", "Weather: {ptl: \n");
    assertThat(problems()).singleElement().asString().contains("text that is not YAML");
    Run nowhere = Run.of("openstack", folder.resolve("nowhere").toString());
    assertThat(nowhere.status()).isEqualTo(2);
    assertThat(nowhere.err()).contains("no such file or folder");
  }

  @Test
  void aFolderWithoutTeamsIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("openstack", empty.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("found no file with project teams, expected projects.yaml");
  }

  private List<String> leftOut() {
    return GovernanceFiles.read(folder, ZoneOffset.UTC).orElseThrow().unread().stream()
        .map(one -> one.toString().replace(": left out: ", ": "))
        .toList();
  }

  private List<String> problems() {
    Run run = run();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    List<String> lines = run.err().strip().lines().map(String::strip).toList();
    return lines.subList(1, lines.size());
  }

  private Run run(String... more) {
    List<String> args = new ArrayList<>(List.of("openstack", folder.toString()));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  private void write(String file, String text) {
    write(file, text, StandardCharsets.UTF_8);
  }

  private void write(String file, String text, Charset charset) {
    try {
      Files.write(folder.resolve(file), text.getBytes(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
