package org.leadershipmethod.examples.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leadershipmethod.examples.Run;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.TaskRelayed;

/** The command on records as people keep them: late, sent twice, from a newer program. */
class RecordInLifeCommandTest extends CountyOnFile {

  @Test
  void kindsThatNobodyKnowsAreTold() {
    edit(
        text ->
            text
                + "{\"id\":\"e4\",\"when\":\"2026-03-03\",\"event\":{\"fair-held\":{\"cakes\":7}}}\n");
    assertThat(run().status()).isEqualTo(1);
    assertThat(run("--unit", "mill").status()).isEqualTo(3);
    assertThat(run().words())
        .contains(
            "Not everything was read:",
            "county.jsonl: 1 entry of a kind that is not known here: fair-held");
  }

  @Test
  void aKindThatDoesNotMatterIsLeftAside() {
    edit(
        text ->
            text.replace(
                "{\"id\":\"letter 1\"",
                "{\"id\":\"fair\",\"position\":1,\"when\":\"2026-02-27\",\"event\":"
                    + "{\"fair-held\":{\"cakes\":7}}}\n{\"id\":\"letter 1\""));
    edit(text -> text.replace("\"letter 1\",\"position\":1", "\"letter 1\",\"position\":2"));
    edit(text -> text.replace("\"e3\"", "\"e4\""));
    assertThat(run().status()).isEqualTo(3);
    assertThat(run("--all").words())
        .contains(
            "rule HeadBypassed at school, entry letter 1;",
            "entry fair is of the kind 'fair-held', which is not known here, and may have changed it");
    Run indifferent = run("--ignore-kind", "fair-held");
    assertThat(indifferent.status()).isEqualTo(1);
    assertThat(indifferent.words()).contains("4 entries, as of 2026-03-05: 1 open finding.");
  }

  @Test
  void whatWasWrittenLateIsReadWhereItBelongs() {
    append(TaskRelayed.of(FLOUR, "county", "school", Delivery.of("school", "teacher")), 1);
    edit(text -> text.replace("\"e4\",\"when\":\"2026-03-01\"", "\"e4\",\"when\":\"2026-02-27\""));
    assertThat(run("--as-of", "2026-02-28").words())
        .contains("2 entries, as of 2026-02-28: 1 open finding.");
    assertThat(run("--as-of", "2026-02-28", "--json").out()).contains("\"late\" : 1");
  }

  @Test
  void whatIsWrittenTwiceCountsOnce() {
    append(TaskRelayed.of(LITERACY, "county", "school", Delivery.of("school", "teacher")), 1);
    assertThat(run().words())
        .contains(
            "4 entries, as of 2026-03-05: 1 open finding.",
            "Not examined: entry e4; it says the same as entry letter 1, of the same time, and"
                + " counts once.");
  }
}
