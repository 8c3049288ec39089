package org.leadershipmethod.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.organization.FieldOfWork.PROPAGANDA;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.PeriodClosed;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Relay;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskWithdrawn;

/** What pictures of a county look like: whole texts, for the reader. */
class DiagramTest {

  private static final Organization COUNTY =
      Organization.builder()
          .unit("county")
          .named("Border county")
          .kind("county")
          .inCharge("secretary")
          .department(PROPAGANDA, "county-propagandist")
          .unit("north")
          .named("North district")
          .under("county")
          .inCharge("chair")
          .unit("mill")
          .named("Mill no. 3")
          .under("north")
          .inCharge("director", "second-director")
          .department(PRODUCTION, "planner")
          .unit("dairy")
          .named("Dairy \"Dawn\"")
          .under("north")
          .unit("south")
          .named("South district")
          .under("county")
          .inCharge("chairwoman")
          .unit("school")
          .named("Upper school")
          .kind("school")
          .under("south")
          .inCharge("principal")
          .department(PROPAGANDA, "teacher-of-letters")
          .department(EDUCATION, "dean")
          .members("pupil-1", "pupil-2")
          .unit("form-1")
          .under("school")
          .inCharge("teacher-1")
          .unit("form-2")
          .under("school")
          .inCharge("teacher-2")
          .unit("clinic")
          .named("Clinic")
          .under("south")
          .inCharge("doctor")
          .unit("reserve")
          .named("Reserve")
          .build();

  private static final Task LITERACY = Task.of("literacy", "Literacy campaign", PROPAGANDA);
  private static final Task HARVEST = Task.of("harvest", "Harvest help", PRODUCTION);
  private static final Task ROOFS = Task.of("roofs", "New roofs", PRODUCTION);
  private static final UnitId SCHOOL = UnitId.of("school");

  private static When day(int month, int day) {
    return When.on(LocalDate.of(2030, month, day));
  }

  @Test
  void anOrganizationOfTenUnits() {
    assertThat(Diagram.of(COUNTY).mermaid())
        .isEqualTo(
            """
            flowchart LR
              n1["Border county<br/>county, 2 people<br/>propaganda"]
              n2["North district<br/>1 person"]
              n3["Mill no. 3<br/>3 people<br/>charge shared by 2<br/>production"]:::shared
              n4["Dairy #34;Dawn#34;<br/>0 people<br/>charge vacant"]:::vacant
              n5["South district<br/>1 person"]
              n6["Upper school<br/>school, 5 people<br/>education, propaganda"]
              n7["form-1<br/>1 person"]
              n8["form-2<br/>1 person"]
              n9["Clinic<br/>1 person"]
              n10["Reserve<br/>0 people<br/>charge vacant"]:::vacant
              n1 --> n2
              n2 --> n3
              n2 --> n4
              n1 --> n5
              n5 --> n6
              n6 --> n7
              n6 --> n8
              n5 --> n9
              classDef vacant stroke:crimson,stroke-dasharray:5 5
              classDef shared stroke:darkorange,stroke-width:3px
            """);
  }

  @Test
  void anOrganizationInDot() {
    assertThat(Diagram.of(COUNTY).dot())
        .isEqualTo(
            """
            digraph {
              rankdir=LR;
              node [shape=box];
              n1 [label="Border county\\ncounty, 2 people\\npropaganda"];
              n2 [label="North district\\n1 person"];
              n3 [label="Mill no. 3\\n3 people\\ncharge shared by 2\\nproduction", color=darkorange, penwidth=3];
              n4 [label="Dairy \\"Dawn\\"\\n0 people\\ncharge vacant", color=crimson, style=dashed];
              n5 [label="South district\\n1 person"];
              n6 [label="Upper school\\nschool, 5 people\\neducation, propaganda"];
              n7 [label="form-1\\n1 person"];
              n8 [label="form-2\\n1 person"];
              n9 [label="Clinic\\n1 person"];
              n10 [label="Reserve\\n0 people\\ncharge vacant", color=crimson, style=dashed];
              n1 -> n2;
              n2 -> n3;
              n2 -> n4;
              n1 -> n5;
              n5 -> n6;
              n6 -> n7;
              n6 -> n8;
              n5 -> n9;
            }
            """);
  }

  @Test
  void anOrganizationWithPeopleAroundOneUnit() {
    assertThat(Diagram.of(COUNTY).around("school").withPeople().mermaid())
        .isEqualTo(
            """
            flowchart LR
              n1["Border county<br/>county, 2 people<br/>in charge: secretary<br/>propaganda: county-propagandist"]
              n2["South district<br/>1 person<br/>in charge: chairwoman"]
              n3["Upper school<br/>school, 5 people<br/>in charge: principal<br/>education: dean<br/>propaganda: teacher-of-letters"]
              n4["form-1<br/>1 person<br/>in charge: teacher-1"]
              n5["form-2<br/>1 person<br/>in charge: teacher-2"]
              n6["… 3 more units below, 4 people<br/>1 unit with charge vacant<br/>1 unit with charge shared"]:::folded
              n7["… 1 more unit below, 1 person"]:::folded
              n8["… 1 more unit, 0 people<br/>1 unit with charge vacant"]:::folded
              n1 --> n2
              n2 --> n3
              n3 --> n4
              n3 --> n5
              n1 -.-> n6
              n2 -.-> n7
              classDef folded stroke:gray,stroke-dasharray:2 4
            """);
  }

  private static Relay relay() {
    return Practice.begin(COUNTY, LeadershipMethod.of(RELAY))
        .take(Relay.of(LITERACY).from("county", PROPAGANDA).to("school"), LocalDate.of(2030, 3, 1))
        .orElseThrow()
        .value();
  }

  @Test
  void aRelayAsItShouldBe() {
    assertThat(Diagram.of(relay()).naming(COUNTY).mermaid())
        .isEqualTo(
            """
            flowchart TB
              n1["Border county<br/>relays 'Literacy campaign'"]
              subgraph g1["South district"]
                n2["in overall charge"]
              end
              subgraph g2["Upper school"]
                n3["in overall charge"]
                n4["responsible for propaganda"]
              end
              n1 -->|"tells"| n2
              n2 -->|"tells"| n3
              n3 -->|"tells"| n4
            """);
  }

  @Test
  void aRelayWithPeopleInDot() {
    assertThat(Diagram.of(relay()).withPeople().dot())
        .isEqualTo(
            """
            digraph {
              rankdir=TB;
              node [shape=box];
              n1 [label="county\\nrelays 'Literacy campaign' by county-propagandist"];
              subgraph cluster_g1 {
                label="south";
                n2 [label="in overall charge: chairwoman"];
              }
              subgraph cluster_g2 {
                label="school";
                n3 [label="in overall charge: principal"];
                n4 [label="responsible for propaganda: teacher-of-letters"];
              }
              n1 -> n2 [label="tells"];
              n2 -> n3 [label="tells"];
              n3 -> n4 [label="tells"];
            }
            """);
  }

  @Test
  void aRelayPastThoseInCharge() {
    TaskRelayed relayed =
        TaskRelayed.of(
            LITERACY,
            "county",
            "school",
            Delivery.of("school", "teacher-of-letters"),
            new Delivery(
                UnitId.of("south"),
                PersonId.of("chairwoman"),
                true,
                false,
                Optional.of(PersonId.of("secretary"))));
    assertThat(Diagram.of(relayed, COUNTY).withPeople().mermaid())
        .isEqualTo(
            """
            flowchart TB
              n1["Border county<br/>relays 'Literacy campaign'"]
              subgraph g1["South district"]
                n2["in overall charge: chairwoman<br/>told, not made responsible"]:::amiss
              end
              subgraph g2["Upper school"]
                n3["in overall charge: principal<br/>not told, not made responsible"]:::amiss
                n4["responsible for propaganda: teacher-of-letters"]
              end
              n1 -->|"tells"| n2
              n1 --> n4
              classDef amiss stroke:crimson,stroke-width:3px
            """);
  }

  private static PlanAdopted plan(PlanningPeriod period, PlannedTask... tasks) {
    return new PlanAdopted(
        SCHOOL,
        period,
        Optional.of(PersonId.of("principal")),
        ImmutableList.copyOf(tasks),
        ImmutableList.of());
  }

  @Test
  void thePeriodsOfASchool() {
    PlanningPeriod spring =
        PlanningPeriod.of("Spring", LocalDate.of(2030, 3, 1), LocalDate.of(2030, 5, 31));
    PlanningPeriod summer = PlanningPeriod.named("Summer");
    PlannedTask first = new PlannedTask(LITERACY, Importance.CENTRAL);
    PlannedTask second = new PlannedTask(HARVEST, Importance.SECOND);
    PlannedTask third = new PlannedTask(ROOFS, Importance.THIRD);
    Chronicle chronicle =
        Chronicle.builder()
            .add(plan(spring, third, second, first), day(3, 1))
            .add(ResultAchieved.of(LITERACY, "school", "412 can read"), day(5, 20))
            .add(TaskWithdrawn.of(ROOFS, "school", "county"), day(5, 21))
            .add(new PeriodClosed(SCHOOL, spring), day(6, 1))
            .add(plan(summer, new PlannedTask(ROOFS, Importance.CENTRAL)), day(6, 2))
            .add(
                plan(
                    summer,
                    new PlannedTask(HARVEST, Importance.CENTRAL),
                    new PlannedTask(LITERACY, Importance.CENTRAL)),
                day(6, 9))
            .build();
    assertThat(Diagram.ofPeriods(chronicle, "school").mermaid())
        .isEqualTo(
            """
            flowchart LR
              n1["Spring<br/>2030-03-01 to 2030-05-31<br/>closed"]
              n2["Literacy campaign<br/>result: 412 can read"]:::achieved
              n3["Harvest help<br/>no result"]
              n4["New roofs<br/>withdrawn"]
              n5["Summer<br/>decided 2 times<br/>2 central tasks"]:::amiss
              n6["Harvest help"]:::central
              n7["Literacy campaign"]:::central
              n8["New roofs<br/>given up as the centre"]:::amiss
              n1 -->|"central"| n2
              n1 -->|"second"| n3
              n1 -->|"third"| n4
              n1 -->|"then"| n5
              n5 -->|"central"| n6
              n5 -->|"central"| n7
              n5 -->|"central"| n8
              classDef amiss stroke:crimson,stroke-width:3px
              classDef central stroke-width:4px
              classDef achieved stroke:seagreen,stroke-width:2px
            """);
  }

  @Test
  void tooFewBoxesOrNoSuchUnit() {
    assertThatThrownBy(() -> Diagram.of(COUNTY).atMost(11))
        .hasMessageContaining("room for 12 boxes");
    assertThatThrownBy(() -> Diagram.of(COUNTY).around("schol"))
        .hasMessage("no unit 'schol' in this organization; did you mean 'school'?");
  }

  @Test
  void periodsOfAPlaceThatTheChronicleDoesNotName() {
    Chronicle county = Chronicle.empty().append(new OrganizationRecorded(COUNTY), When.OUTSET);
    assertThat(Diagram.ofPeriods(county, "school").mermaid()).isEqualTo("flowchart LR\n");
    assertThatThrownBy(() -> Diagram.ofPeriods(county, "schol"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no unit 'schol' in this chronicle; did you mean 'school'?");
    assertThat(Diagram.ofPeriods(Chronicle.empty(), "schol").dot()).doesNotContain("label");
  }
}
