package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leadershipmethod.testkit.Forked;

/** A chronicle longer than memory is read, diagnosed and written. */
class LongChronicleTest {

  private static final String MEMORY = "-Xmx24m";
  private static final int MEGABYTES = 24;

  @Test
  void aChronicleLongerThanMemoryIsReadDiagnosedAndWritten() throws Exception {
    String said = Forked.run(LongChronicle.class, MEMORY, Integer.toString(MEGABYTES));
    assertThat(said).contains("diagnosed: 0 findings").contains("same bytes: true");
  }
}
