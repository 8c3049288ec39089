package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.leadershipmethod.benchmarks.UnitRecords.Node;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to ask twenty-five rules about each unit of an organization that is built. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class StructureBenchmark {
  private static final LeadershipMethod METHOD = LeadershipMethod.of(StructureFamily.family());
  private static final ImmutableList<StructureRule> RULES = StructureRule.ALL;
  private static final Instant END = Instant.parse("2030-01-01T00:00:00Z");

  /** How many units; about ten people in each. */
  @Param({"1000", "10000", "100000"})
  public int units;

  private Organization organization;
  private Chronicle chronicle;
  private UnitRecords records;
  private StructureInDuckDb database;
  private StructureOnNumbers numbers;
  private Rules easyRules;

  /** A rule that is broken at a unit. */
  record Broken(StructureRule rule, UnitId unit) {}

  /** Makes the organization in every way, and sees to it that everybody finds the same in it. */
  @Setup
  public void prepare() throws SQLException {
    FaultyColumns sample = new FaultyColumns(units);
    organization = sample.organization();
    chronicle =
        Chronicle.builder().add(new OrganizationRecorded(organization), When.OUTSET).build();
    records = new UnitRecords(sample);
    database = new StructureInDuckDb(sample);
    numbers = new StructureOnNumbers(sample);
    easyRules = inEasyRules();
    Set<Integer> expected = set(limit());
    Set<Integer> rules = new HashSet<>();
    expected.forEach(one -> rules.add(one % RULES.size()));
    Same.check("most rules are broken somewhere: " + rules, true, rules.size() >= 18);
    Same.check("findings", expected, found(diagnosed()));
    Same.check("findings", expected, found(walked()));
    Same.check("findings", expected, found(recordsInOnePass()));
    Same.check("findings", expected, found(streamPerRule()));
    Same.check("findings", expected, found(easyRules()));
    Same.check("findings", expected, set(duckdb()));
  }

  private static Set<Integer> set(int[] found) {
    return new HashSet<>(Arrays.stream(found).boxed().toList());
  }

  private static Set<Integer> found(Diagnosis diagnosis) {
    ImmutableMap.Builder<String, Integer> rules = ImmutableMap.builder();
    RULES.forEach(rule -> rules.put(rule.id(), RULES.indexOf(rule)));
    ImmutableMap<String, Integer> places = rules.buildOrThrow();
    Same.check("not examined", 0, diagnosis.notExamined().size());
    Set<Integer> found = new HashSet<>();
    diagnosis
        .open()
        .forEach(
            one ->
                found.add(
                    StructureOnNumbers.number(
                        places.getOrDefault(one.rule().value(), -1),
                        FaultyColumns.number(((UnitId) one.where()).value()))));
    return found;
  }

  private static Set<Integer> found(List<Broken> all) {
    Set<Integer> found = new HashSet<>();
    all.forEach(
        one ->
            found.add(
                StructureOnNumbers.number(
                    RULES.indexOf(one.rule()), FaultyColumns.number(one.unit().value()))));
    return found;
  }

  /** Ends the database. */
  @TearDown
  public void close() throws SQLException {
    database.close();
  }

  /** Ours: a family of a host's own, asked in a diagnosis, with explanations. */
  @Benchmark
  public Diagnosis diagnosed() {
    return Diagnosis.of(METHOD, chronicle, END);
  }

  /** Ours: the organization alone, asked about each unit. */
  @Benchmark
  public List<Broken> walked() {
    List<Broken> found = new ArrayList<>();
    organization
        .handles()
        .forEach(
            unit -> {
              for (StructureRule rule : RULES) {
                if (rule.ours().test(organization, unit)) {
                  found.add(new Broken(rule, unit.id()));
                }
              }
            });
    return found;
  }

  /** Records: each unit once, and all rules about it. */
  @Benchmark
  public List<Broken> recordsInOnePass() {
    List<Broken> found = new ArrayList<>();
    for (Node unit : records.units()) {
      for (StructureRule rule : RULES) {
        if (rule.records().test(records, unit)) {
          found.add(new Broken(rule, unit.id()));
        }
      }
    }
    return found;
  }

  /** Records: a stream for each rule. */
  @Benchmark
  public List<Broken> streamPerRule() {
    return RULES.stream()
        .flatMap(
            rule ->
                records.units().stream()
                    .filter(unit -> rule.records().test(records, unit))
                    .map(unit -> new Broken(rule, unit.id())))
        .toList();
  }

  /** Easy Rules over the same records: a rule for each, fired for each unit. */
  @Benchmark
  public List<Broken> easyRules() {
    DefaultRulesEngine engine = new DefaultRulesEngine();
    List<Broken> found = new ArrayList<>();
    for (Node unit : records.units()) {
      Facts facts = new Facts();
      facts.put("unit", unit);
      facts.put("found", found);
      engine.fire(easyRules, facts);
    }
    return found;
  }

  private Rules inEasyRules() {
    Rules rules = new Rules();
    for (int nth = 0; nth < RULES.size(); nth++) {
      StructureRule rule = RULES.get(nth);
      rules.register(
          new RuleBuilder()
              .name(rule.id())
              .priority(nth)
              .when(facts -> rule.records().test(records, facts.get("unit")))
              .then(
                  facts ->
                      facts
                          .<List<Broken>>get("found")
                          .add(new Broken(rule, facts.<Node>get("unit").id())))
              .build());
    }
    return rules;
  }

  /** A database in columns: one query, on one thread. */
  @Benchmark
  public int[] duckdb() throws SQLException {
    return database.found();
  }

  /** The limit: numbers in columns. */
  @Benchmark
  public int[] limit() {
    return numbers.found();
  }
}
