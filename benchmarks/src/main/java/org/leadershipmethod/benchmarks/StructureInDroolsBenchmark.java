package org.leadershipmethod.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The rules of {@link StructureBenchmark} in Drools, over the same records. Beside the others they
 * would all have to wait for it to compile its rules, which takes seconds and is not measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class StructureInDroolsBenchmark {
  /** How many units; about ten people in each. */
  @Param({"1000", "10000", "100000"})
  public int units;

  private KieBase rules;
  private UnitRecords records;
  private StructureOnNumbers numbers;

  /** Compiles the rules, and sees to it that both find the same. */
  @Setup
  public void prepare() {
    FaultyColumns sample = new FaultyColumns(units);
    records = new UnitRecords(sample);
    numbers = new StructureOnNumbers(sample);
    rules =
        new KieHelper().addContent(written(), ResourceType.DRL).build(ExecutableModelProject.class);
    Set<Integer> expected = new HashSet<>(Arrays.stream(limit()).boxed().toList());
    Same.check("findings", expected, new HashSet<>(drools()));
  }

  private static String written() {
    StringBuilder all = new StringBuilder("package structure\n");
    all.append("import " + StructureFact.class.getName() + ";\n");
    all.append("global java.util.List found;\n");
    for (int rule = 0; rule < StructureRule.ALL.size(); rule++) {
      String place = "$it.number() * " + StructureRule.ALL.size() + " + " + rule;
      all.append("rule \"" + StructureRule.ALL.get(rule).id() + "\"\n");
      all.append("when $it : StructureFact( breaks(" + rule + ") )\n");
      all.append("then found.add(" + place + "); end\n");
    }
    return all.toString();
  }

  /** Drools: each unit is told to a session, and all rules are fired. */
  @Benchmark
  public List<Integer> drools() {
    List<Integer> found = new ArrayList<>();
    KieSession session = rules.newKieSession();
    session.setGlobal("found", found);
    records.units().forEach(unit -> session.insert(new StructureFact(records, unit)));
    session.fireAllRules();
    session.dispose();
    return found;
  }

  /** The limit: numbers in columns. */
  @Benchmark
  public int[] limit() {
    return numbers.found();
  }
}
