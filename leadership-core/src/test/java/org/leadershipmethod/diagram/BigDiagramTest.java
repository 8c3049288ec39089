package org.leadershipmethod.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRows;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Route;

/** Pictures of what is so big or so deep that only a fold can show it. */
@Timeout(120)
class BigDiagramTest {

  private static final int MILLION = 1_000_000;

  private static Organization organization(int size, int below) {
    OrganizationRows rows = new OrganizationRows();
    for (int i = 0; i < size; i++) {
      rows.unit("units:" + i, "u" + i, "Unit " + i, "unit", i == 0 ? null : "u" + (i - 1) / below);
    }
    return Organization.ofRows(rows).orElseThrow();
  }

  @Test
  void tenThousandUnits() {
    Organization organization = organization(10_000, 10);
    Diagram diagram = Diagram.of(organization);
    assertThat(diagram.drawing().nodes()).hasSizeBetween(30, 40);
    assertThat(diagram.mermaid())
        .hasSizeLessThan(8_000)
        .contains("n1[\"Unit 0<br/>0 people<br/>charge vacant\"]");
    assertThat(MermaidReader.read(diagram.mermaid())).isEqualTo(Drawn.of(diagram.drawing()));
    assertThat(Diagram.of(organization).atMost(12).mermaid())
        .contains("… 1,110 units below", "… 4,444 more units below");
    assertThat(Diagram.of(organization).around("u9999").dot())
        .contains("Unit 9999", "Unit 999\\n", "Unit 99\\n", "Unit 9\\n");
  }

  @Test
  void tenThousandSideBySide() {
    Organization organization = organization(10_001, 10_000);
    assertThat(Diagram.of(organization).mermaid())
        .contains(
            "Unit 38<br/>", "… 9,962 more units below, 0 people<br/>9,962 units with charge vacant")
        .doesNotContain("Unit 39<br/>");
  }

  @Test
  void aChainOfAMillion() {
    Organization chain = organization(MILLION, 1);
    assertThat(Diagram.of(chain).mermaid())
        .contains("Unit 38<br/>", "… 999,961 units below, 0 people");
    assertThat(Diagram.of(chain).around("u999999").mermaid())
        .contains(
            "Unit 0<br/>", "… 999,990 more units below", "Unit 999991<br/>", "Unit 999999<br/>");
    Route route =
        Route.between(chain, UnitId.of("u0"), UnitId.of("u999999"), FieldOfWork.EDUCATION)
            .orElseThrow();
    assertThat(Diagram.of(route).dot())
        .contains(
            "… 999,961 stops between",
            "label=\"u1\"",
            "label=\"u999999\"",
            "nobody there to tell them");
  }
}
