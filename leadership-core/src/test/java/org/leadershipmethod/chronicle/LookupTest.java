package org.leadershipmethod.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is missing is known at once; the nearest name is looked for when somebody wants to read. */
class LookupTest {

  @Test
  void theNearestNameIsLookedForOnceAndOnlyWhenAskedFor() {
    AtomicInteger asked = new AtomicInteger();
    Lookup answer = Lookup.of(false, () -> "a unit, asked " + asked.incrementAndGet());
    assertThat(answer).isInstanceOf(Lookup.Missing.class);
    assertThat(asked).hasValue(0);
    assertThat(((Lookup.Missing) answer).expected()).isEqualTo("a unit, asked 1");
    assertThat(answer).hasToString("missing: a unit, asked 1");
    assertThat(asked).hasValue(1);
  }

  @Test
  void twoAreEqualWhenTheySayTheSame() {
    assertThat(Lookup.of(false, () -> "a unit"))
        .isEqualTo(new Lookup.Missing(() -> "a unit"))
        .hasSameHashCodeAs(new Lookup.Missing(() -> "a unit"))
        .isNotEqualTo(new Lookup.Missing(() -> "a task"))
        .isNotEqualTo(new Lookup.NoneRecorded("a unit"));
    assertThat(Lookup.of(true, () -> "a unit")).isEqualTo(new Lookup.There());
  }
}
