package org.leadershipmethod.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.lifecycle.LifecycleHook;
import org.junit.jupiter.api.Test;

class MoreTriesTest {

  @Test
  void triesAreMultiplied() {
    assertThat(MoreTries.multiplied(300, "10")).isEqualTo(3000);
    assertThat(MoreTries.multiplied(1000, "1")).isEqualTo(1000);
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> MoreTries.multiplied(300, "ten"))
        .hasMessage("-Dtries.times: found 'ten', expected a whole number.");
    assertThatThrownBy(() -> MoreTries.multiplied(1000, "0"))
        .hasMessage("-Dtries.times: found '0', expected a number from 1 to 2147483.");
    assertThatThrownBy(() -> MoreTries.multiplied(1000, "2147484"))
        .hasMessageContaining("expected a number from 1 to 2147483");
    assertThatThrownBy(() -> MoreTries.number("tries.seed", ""))
        .hasMessage("-Dtries.seed: found '', expected a whole number.");
    assertThat(MoreTries.number("tries.seed", "-4450090060242096556"))
        .isEqualTo(-4450090060242096556L);
  }

  /** A file under another name, or with another in it, would be passed over without a word. */
  @Test
  void jqwikIsToldOfIt() throws IOException {
    String file = "/META-INF/services/" + LifecycleHook.class.getName();
    try (InputStream services = MoreTries.class.getResourceAsStream(file)) {
      assertThat(services).as(file).isNotNull();
      assertThat(new String(services.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(MoreTries.class.getName() + "\n");
    }
  }
}
