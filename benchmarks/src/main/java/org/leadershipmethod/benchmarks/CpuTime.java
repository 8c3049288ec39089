package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Adds what the processor spent on one operation, in the best iteration.
 *
 * <p>On a machine that others use too, time on the wall says how much of it was free; this says it
 * much less. All threads count, those that collect garbage and compile among them.
 */
public final class CpuTime implements InternalProfiler {
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private long before;

  /** Begins without having seen anything. */
  public CpuTime() {}

  @Override
  public String getDescription() {
    return "processor time of an operation, in the best iteration";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = system.getProcessCpuTime();
  }

  @Override
  public ImmutableList<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double spent = system.getProcessCpuTime() - before;
    long operations = result.getMetadata().getAllOps();
    return ImmutableList.of(
        new ScalarResult("cpu", spent / operations, "ns/op", AggregationPolicy.MIN));
  }
}
