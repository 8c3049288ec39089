package org.leadershipmethod.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Village.METHOD;
import static org.leadershipmethod.society.Village.night;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.json.ChronicleJson;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.society.SocietyEvent;
import org.leadershipmethod.society.Village;

/** What a record covers that says how far it goes by groups of kinds. */
class ChainCoverageTest {

  private static final ChronicleJson JSON = ChronicleJson.standard();

  /** A season after a party was founded, read from a file. */
  private static Diagnosis covering(List<Class<? extends Event>> kinds) {
    Chronicle covered = Village.union().chronicle().covering(Coverage.EVERYTHING.ofKinds(kinds));
    Chronicle read = JSON.readText(JSON.toText(covered), "union").orElseThrow().chronicle();
    return Diagnosis.of(METHOD, read, night(90));
  }

  @Test
  void whatHappensInASocietyIsAlsoWhatGoesUpAndDownInIt() {
    Diagnosis diagnosis = covering(List.of(SocietyEvent.class, GroupEvent.class));
    assertThat(diagnosis.findings(ChainRuleId.BROKEN_LINK)).hasSize(2);
    assertThat(diagnosis.notExamined()).isEmpty();
  }

  @Test
  void whereNothingOfALinkIsCoveredItIsNotCalledBroken() {
    Diagnosis diagnosis = covering(List.of(GroupEvent.class));
    assertThat(diagnosis.findings(ChainRuleId.BROKEN_LINK)).isEmpty();
    assertThat(diagnosis.notExamined()).isNotEmpty();
  }

  @Test
  void chainsAloneCanBeCovered() {
    Diagnosis diagnosis = covering(List.of(ChainEvent.class, GroupEvent.class));
    assertThat(diagnosis.findings(ChainRuleId.BROKEN_LINK)).hasSize(2);
  }
}
