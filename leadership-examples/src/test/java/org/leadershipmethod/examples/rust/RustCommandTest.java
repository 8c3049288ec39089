package org.leadershipmethod.examples.rust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.examples.Run;

/** Teams of two days in a table, and of a third in files, one for each team. */
class RustCommandTest {

  private static final String TABLE =
      """
      snapshot,team,kind,parent,role,github,github_id
      2030-01-01,town,team,,member,Dora,4
      2030-01-01,mill,team,town,lead,ada,1
      2030-01-01,mill,team,town,lead,ben,2
      2030-01-01,mill,team,town,member,cem,3
      2030-01-01,keys,marker-team,,lead,ada,1
      2031-01-01,town,team,,,,
      2031-01-01,mill,team,town,lead,Ada,1
      2031-01-01,mill,team,town,lead,benjamin,2
      2031-01-01,mill,team,town,lead,cem,3
      2031-01-01,mill,team,town,lead,dora,4
      2031-01-01,keys,marker-team,,lead,cem,3
      """;

  private static final String MILL =
      """
      name = "mill"
      subteam-of = "town"
      [people]
      leads = ["ada", { github = "Cem" }]
      members = ["ada"]
      alumni = ["dora"]
      [website]
      page = "mill"
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("teams-2030-2031.csv"), TABLE);
    Path teams = Files.createDirectories(folder.resolve("2032-01-01").resolve("teams"));
    Files.writeString(teams.resolve("mill.toml"), MILL);
    Files.writeString(
        teams.resolve("town.toml"), "name = \"town\"\n[people]\nleads = []\nmembers = []\n");
  }

  private JsonNode json() {
    return Run.of("rust", folder.toString(), "--json").json();
  }

  @Test
  void aRenamedAccountIsNewByHandleAndStaysByAccount() {
    JsonNode byHandle = json().get("byHandle").get(0);
    assertThat(byHandle.get("retained").asInt()).isEqualTo(1);
    assertThat(byHandle.get("new OUTSIDE").asInt()).isEqualTo(1);
    JsonNode byAccount = json().get("byAccount").get(0);
    assertThat(byAccount.get("retained").asInt()).isEqualTo(2);
    assertThat(byAccount.get("new OUTSIDE").asInt()).isZero();
    assertThat(byAccount.get("new WITHIN").asInt()).isEqualTo(1);
    assertThat(byAccount.get("new PARENT").asInt()).isEqualTo(1);
    assertThat(byAccount.get("unitsInBoth").asInt()).as("markers apart").isEqualTo(2);
    assertThat(json().get("renamedAccounts").asInt()).isEqualTo(1);
  }

  @Test
  void filesOfSingleTeamsAreADayToo() {
    JsonNode last = json().get("byHandle").get(1);
    assertThat(last.get("to").asText()).isEqualTo("2032-01-01");
    assertThat(last.get("retained").asInt()).isEqualTo(2);
    assertThat(last.get("gone").asInt()).isEqualTo(2);
    assertThat(json().get("allRead").asBoolean()).isTrue();
  }

  @Test
  void whatCannotBeUsedIsToldWithItsPlace() throws IOException {
    Path teams = folder.resolve("2032-01-01").resolve("teams");
    Files.writeString(teams.resolve("port.toml"), "name = \"port\"\n[people]\nleads = [7]\n");
    Files.writeString(teams.resolve("quay.toml"), "name = \n");
    Files.writeString(
        folder.resolve("teams-2033-2034.csv"),
        "snapshot,team,kind,parent,role,github\n2033-01-01,mill,team,,chief,ada\n");
    Run run = Run.of("rust", folder.toString(), "--all");
    assertThat(run.words())
        .contains("Not everything was read")
        .contains("2032-01-01/teams/port.toml:3: left out: found something else than a handle")
        .contains("2032-01-01/teams/port.toml: left out: found no 'members'")
        .contains("2032-01-01/teams/quay.toml:1: left out: found text that is not TOML")
        .contains("teams-2033-2034.csv:2: left out: found role 'chief', expected one of lead");
  }

  /** An escape in TOML can stand for half of a pair of surrogates, which JSON cannot say. */
  @Test
  void halfALetterIsToldWithItsPlace() throws IOException {
    Path teams = folder.resolve("2032-01-01").resolve("teams");
    Files.writeString(
        teams.resolve("port.toml"),
        "name = \"\\ud800\"\n[people]\nleads = [\"\\ud801\"]\nmembers = []\n");
    Run run = Run.of("rust", folder.toString(), "--json");
    assertThat(run.json().toString())
        .contains("half a letter under 'name'")
        .contains("something else than a handle under 'leads'");
  }

  @Test
  void whereNothingIsThereItIsRefused() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Run run = Run.of("rust", empty.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("no teams of any day");
  }

  @Test
  void championsAreLookedUpAsOfTheBeginningOfTheirHalfYear() throws IOException {
    Files.writeString(
        folder.resolve("goal-champions-2031.csv"),
        """
        period,goal,team,champion
        2031h1,flour,mill,Ada
        2031h1,flour,mill,ben
        2031h1,flour,mill,cem
        2031h1,flour,port,ben
        2031h2,flour,mill,cem
        31h2,flour,mill,cem
        """);
    Files.writeString(
        folder.resolve("teams-2031-01-01.csv"),
        "team,role,github\nmill,lead,ada\nmill,member,ada\nmill,member,ben\n");
    Files.writeString(
        folder.resolve("teams-2031-06-01-later.csv"), "team,role,github\nmill,lead,cem\n");
    JsonNode champions = json().get("champions");
    assertThat(champions.get(0).get("championIs"))
        .hasToString("{\"lead\":1,\"member\":1,\"neither\":1,\"teamNotListed\":1}");
    assertThat(champions.get(0).get("asOf").asText()).isEqualTo("2031-01-01");
    assertThat(champions.get(1).get("championIs")).hasToString("{\"lead\":1}");
    assertThat(champions.get(1).get("teamsFound").asText()).isEqualTo("2031-06-01");
    assertThat(json().get("notices").toString())
        .contains("goal-champions-2031.csv:7: left out: found period '31h2'");
    assertThat(json().get("byHandle")).as("only days of all teams are compared").hasSize(2);
  }

  @Test
  void whereNoTeamIsListedNobodyIsToldToBeOutsideIt() throws IOException {
    Files.writeString(
        folder.resolve("goal-champions-2029.csv"), "period,team,champion\n2029h1,mill,ada\n");
    assertThat(json().get("champions").get(0).get("championIs"))
        .hasToString("{\"teamNotListed\":1}");
    assertThat(Run.of("rust", folder.toString()).words())
        .contains("and their teams which no file lists by then: of 1 place 0 lead the team");
  }

  @Test
  void aDayOrTeamThatTwoFilesTellOfIsReadFromOne() throws IOException {
    Path teams = folder.resolve("2032-01-01").resolve("teams");
    Files.writeString(teams.resolve("zmill.toml"), MILL);
    Files.writeString(folder.resolve("teams-2031-2031.csv"), TABLE);
    Files.createDirectories(folder.resolve("2032-13-01"));
    assertThat(json().get("notices").toString())
        .contains("2032-01-01/teams/zmill.toml: left out: found the team 'mill', as in 2032")
        .contains("teams-2031-2031.csv: left out: found the day 2030-01-01, as in teams-2030-2031")
        .contains("2032-13-01: left out: found no day of the calendar");
    assertThat(json().get("byHandle").get(0).get("retained").asInt()).isEqualTo(1);
  }
}
