package org.leadershipmethod.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Predicate;
import net.jqwik.api.statistics.Statistics;

/**
 * A reader under test: what files it is given, and what must hold whatever stands in one.
 *
 * <p>A fuzzer makes bytes, properties make bytes, and both get their files in the same way. What is
 * read may take so much time and memory and no more, however little sense it makes.
 *
 * @param corpus files with which nothing is wrong
 * @param reading reads a file, and throws if what became of it is not as it should be; whether the
 *     file was of use
 */
public record Fuzzed(Corpus corpus, Predicate<String> reading) {

  /** In time of the processor, which other programs beside this one do not lengthen. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private static final long MOST_ALLOCATED = 1L << 30;

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** The file that these bytes make. */
  public String file(byte[] bytes) {
    return corpus.recombined(Draws.of(bytes));
  }

  /** Whether a file is of use; throws if something does not hold, or costs too much. */
  public boolean reads(String file) {
    Outcome outcome = outcome(file);
    // whoever comes first pays for the classes that are loaded, and is measured again
    if (outcome.isDear() && outcome(file).isDear()) {
      throw new AssertionError(outcome);
    }
    return outcome.isOfUse();
  }

  private Outcome outcome(String file) {
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long nanos = THREADS.getCurrentThreadCpuTime();
    boolean isOfUse = reading.test(file);
    return new Outcome(
        isOfUse,
        file.length(),
        Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - nanos),
        THREADS.getCurrentThreadAllocatedBytes() - allocated);
  }

  private record Outcome(boolean isOfUse, int letters, Duration took, long allocated) {

    boolean isDear() {
      return took.compareTo(LONGEST) > 0 || allocated > MOST_ALLOCATED;
    }
  }

  /** The same for a property, in whose tries some files are to be of use, and some refused. */
  public void holdsFor(byte[] bytes) {
    String file = file(bytes);
    assertThatCode(() -> Statistics.collect(reads(file) ? "read" : "refused"))
        .as(file)
        .doesNotThrowAnyException();
    Statistics.coverage(
        of -> {
          of.check("refused").percentage(part -> part >= 5);
          of.check("read").percentage(part -> part >= 5);
        });
  }

  /** The same for a fuzzer, which knows only its bytes: tells the file that they made. */
  public void readMadeOf(byte[] bytes) {
    String file = file(bytes);
    try {
      reads(file);
    } catch (Throwable failure) {
      System.err.println("== The file:\n" + file + "\n== Its end.");
      throw failure;
    }
  }
}
