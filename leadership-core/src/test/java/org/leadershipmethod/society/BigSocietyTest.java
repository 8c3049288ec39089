package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipmethod.testkit.Forked;

/** A society is made, asked and changed in memory that grows with the number of people. */
class BigSocietyTest {

  /** Ten times the people in less than ten times the memory. */
  @ParameterizedTest
  @CsvSource({"100000, -Xmx24m", "1000000, -Xmx200m"})
  void itFitsIntoMemoryThatGrowsWithThePeople(int people, String memory)
      throws IOException, InterruptedException {
    assertThat(Forked.run(BigSociety.class, memory, Integer.toString(people)))
        .contains(people + " people in 11 classes");
  }
}
