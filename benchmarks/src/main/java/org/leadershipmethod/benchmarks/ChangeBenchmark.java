package org.leadershipmethod.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kotlinx.collections.immutable.PersistentMap;
import org.leadershipmethod.benchmarks.Handovers.Change;
import org.leadershipmethod.benchmarks.Handovers.Maps;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.person.PersonId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pcollections.HashPMap;

/** How long one change takes out of a thousand after each other, with every version kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Handovers.CHANGES)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class ChangeBenchmark {
  /** How many units; ten people in each. */
  @Param({"1000", "10000", "100000"})
  public int units;

  private Handovers handovers;
  private Organization ours;
  private Maps<HashPMap<Object, Object>> persistent;
  private Maps<PersistentMap<Object, Object>> kotlinx;
  private Maps<Map<Object, Object>> mutable;
  private int[] heads;
  private int[] charges;

  /** Chooses changes, and sees to it that everybody is the same after each, and before. */
  @Setup
  public void prepare() {
    SampleColumns sample = SampleColumns.of(units);
    handovers = new Handovers(sample);
    ours = sample.organization();
    persistent = handovers.persistentStart();
    kotlinx = handovers.kotlinxStart();
    mutable = handovers.mutableStart();
    heads = new IntOrganization(sample).heads();
    charges = handovers.charges();
    Organization[] versions = after();
    List<Maps<HashPMap<Object, Object>>> persistentVersions = handovers.persistent(persistent);
    List<Maps<PersistentMap<Object, Object>>> kotlinxVersions = handovers.kotlinx(kotlinx);
    List<Maps<Map<Object, Object>>> copies = handovers.copies(mutable);
    for (int i = 0; i < Handovers.CHANGES; i++) {
      checkVersion(i, versions[i], persistentVersions.get(i).heads());
      checkVersion(i, versions[i], kotlinxVersions.get(i).heads());
      if (i < Handovers.FEW) {
        checkVersion(i, versions[i], copies.get(i).heads());
      }
    }
    int last = handovers.changes().get(Handovers.CHANGES - 1).person();
    Same.check("last head", last, limit());
    Same.check("nothing before changed", sample.organization(), ours);
  }

  private void checkVersion(int i, Organization version, Map<Object, Object> others) {
    Change change = handovers.changes().get(i);
    PersonId expected = change.isDeparture() ? null : change.personId();
    Same.check("head", expected, version.charge(change.unitId()).soleHolder().orElse(null));
    Same.check("head", expected, others.get(change.unitId()));
  }

  /** Ours. */
  @Benchmark
  public Organization[] after() {
    return handovers.ours(ours);
  }

  /** Two persistent maps of PCollections. */
  @Benchmark
  public Object pcollections() {
    return handovers.persistent(persistent);
  }

  /** Two persistent maps of kotlinx. */
  @Benchmark
  public Object kotlinx() {
    return handovers.kotlinx(kotlinx);
  }

  /** Two maps of the JDK, copied for every change. */
  @Benchmark
  @OperationsPerInvocation(Handovers.FEW)
  public Object jdkCopies() {
    return handovers.copies(mutable);
  }

  /** The limit: changed in place, with notes of what was there, and set back. */
  @Benchmark
  public int limit() {
    return handovers.inPlace(heads, charges);
  }
}
