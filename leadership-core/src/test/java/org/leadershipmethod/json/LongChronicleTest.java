package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.testkit.Forked;

/**
 * A chronicle longer than memory is read, diagnosed and written, though one entry in a hundred has
 * to be held because it was written late.
 */
class LongChronicleTest {

  private static final String MEMORY = "-Xmx24m";
  private static final int MEGABYTES = 24;

  private static final Pattern HELD =
      Pattern.compile("in time: (\\d+) entries, (\\d+) held, 0 out of turn");

  @Test
  void aChronicleLongerThanMemoryIsReadDiagnosedAndWritten() throws Exception {
    String said = Forked.run(LongChronicle.class, MEMORY, Integer.toString(MEGABYTES));
    assertThat(said).contains("diagnosed: 0 findings").contains("same bytes: true");
    Matcher held = HELD.matcher(said);
    assertThat(held.find()).as(said).isTrue();
    double late = Double.parseDouble(held.group(2)) / Long.parseLong(held.group(1));
    assertThat(late).isBetween(0.0099, 0.0101);
  }
}
