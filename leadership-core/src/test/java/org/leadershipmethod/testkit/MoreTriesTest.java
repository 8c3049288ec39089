package org.leadershipmethod.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.LifecycleHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

class MoreTriesTest {

  @Test
  void triesAreMultiplied() {
    assertThat(MoreTries.multiplied(300, "10")).isEqualTo(3000);
    assertThat(MoreTries.multiplied(1000, "1")).isEqualTo(1000);
  }

  @Test
  void triesAreAtMostSoMany() {
    assertThat(MoreTries.atMost(300, "25")).isEqualTo(25);
    assertThat(MoreTries.atMost(300, "300")).isEqualTo(300);
    assertThat(MoreTries.atMost(20, "25")).isEqualTo(20);
    assertThat(MoreTries.atMost(20, "3000000000")).isEqualTo(20);
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> MoreTries.multiplied(300, "ten"))
        .hasMessage("-Dtries.times: found 'ten', expected a whole number.");
    assertThatThrownBy(() -> MoreTries.multiplied(1000, "0"))
        .hasMessage("-Dtries.times: found '0', expected a number from 1 to 2147483.");
    assertThatThrownBy(() -> MoreTries.multiplied(1000, "2147484"))
        .hasMessageContaining("expected a number from 1 to 2147483");
    assertThatThrownBy(() -> MoreTries.atMost(300, "1"))
        .hasMessage("-Dtries.most: found '1', expected a number from 2.");
    assertThatThrownBy(() -> MoreTries.number("tries.seed", ""))
        .hasMessage("-Dtries.seed: found '', expected a whole number.");
    assertThat(MoreTries.number("tries.seed", "-4450090060242096556"))
        .isEqualTo(-4450090060242096556L);
  }

  /** What jqwik says of a property, on its way to {@link MoreTries}. */
  abstract static class Heard implements AroundPropertyHook {

    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      PropertyExecutionResult result = property.execute();
      assertThat(result.status()).isEqualTo(Status.FAILED);
      assertThat(MoreTries.withoutShares(result).status()).isEqualTo(expected());
      return result.mapToSuccessful();
    }

    abstract Status expected();

    /** Where jqwik has counted, and {@link MoreTries} has not yet heard of it. */
    @Override
    public int aroundPropertyProximity() {
      return -55;
    }
  }

  static final class Forgiven extends Heard {
    @Override
    Status expected() {
      return Status.SUCCESSFUL;
    }
  }

  static final class NotForgiven extends Heard {
    @Override
    Status expected() {
      return Status.FAILED;
    }
  }

  @Property(tries = 2)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @AddLifecycleHook(Forgiven.class)
  void whatComesUpTooSeldomIsForgiven(@ForAll int any) {
    Statistics.label("never")
        .collect(false)
        .coverage(fair -> fair.check(true).percentage(share -> share > 1));
  }

  @Property(tries = 2)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @AddLifecycleHook(Forgiven.class)
  void whatNeverComesUpIsForgiven(@ForAll int any) {
    Statistics.label("any")
        .collect(any)
        .coverage(fair -> fair.checkQuery(one -> false).count(one -> one > 0));
  }

  @Property(tries = 2)
  @AddLifecycleHook(NotForgiven.class)
  void anAssertionIsNotForgiven(@ForAll int any) {
    assertThat(Optional.of(any)).isEmpty();
  }

  @Property(tries = 2)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @AddLifecycleHook(NotForgiven.class)
  void anAssertionOfATestAboutWhatWasCountedIsNotForgiven(@ForAll int any) {
    Statistics.label("never")
        .collect(false)
        .coverage(fair -> fair.check(true).percentage(MoreTriesTest::isPositive));
  }

  private static void isPositive(double share) {
    assertThat(share).isPositive();
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
