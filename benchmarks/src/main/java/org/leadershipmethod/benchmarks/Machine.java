package org.leadershipmethod.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.Locale;

/** On what it was measured, and how busy that was. */
final class Machine {

  private Machine() {}

  /** Processors, system, Java and the versions of everybody who was measured, in Markdown. */
  static String described() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "- machine: %d processors, %s %s %s%n- Java: %s %s%n- versions: %s%n",
        system.getAvailableProcessors(),
        system.getName(),
        system.getVersion(),
        system.getArch(),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"),
        versions());
  }

  private static String versions() {
    try {
      return Resources.toString(Resources.getResource(Machine.class, "versions.txt"), UTF_8)
          .strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** How many wanted a processor in the last minute, as the system counts them. */
  static String load() {
    return String.format(
        Locale.ROOT, "%.2f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
