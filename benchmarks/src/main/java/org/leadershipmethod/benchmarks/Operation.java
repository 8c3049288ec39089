package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.benchmarks.Contest.in;
import static org.leadershipmethod.benchmarks.Target.atMost;
import static org.leadershipmethod.benchmarks.Target.faster;
import static org.leadershipmethod.benchmarks.Target.growth;
import static org.leadershipmethod.benchmarks.Target.microsAnEntry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is measured: ten operations, each with the benchmarks that measure it and what is asked of
 * them. A benchmark that no operation names is not in the table, so {@link Table} refuses to run
 * where there is one.
 */
enum Operation {
  A(
      "an organization and all it is asked by, built from rows of texts",
      in("BuildBenchmark", "units")
          .ours("ofRows", "ofCollectedRows")
          .plain("jdkMaps", "guavaRecords")
          .limit("limit")
          .target(atMost("ofRows", 12))
          .target(faster("ofRows", "jdkMaps", 3)),
      in("MassesBenchmark", "people").titled("a society in classes").ours("ours").plain("guavaMap"),
      in("MassesBenchmark", "people")
          .titled("the biggest class")
          .ours("biggestOfOurs")
          .plain("biggestOfMap"),
      in("MassesBenchmark", "people")
          .titled("one person in another class")
          .ours("changeOfOurs")
          .peers("changeOfPersistentMap")),
  B(
      "the route of a task with everybody on it, or that there is none",
      route("one"),
      route("every"),
      in("SubordinationBenchmark", "units")
          .titled("yes or no")
          .ours("isSubordinate", "byHandle")
          .plain("jdkMaps")
          .peers("casbin", "casbinRoles")
          .limit("limit")
          .target(atMost("byHandle", 3))),
  C(
      "a task to everything below a unit",
      in("AssignmentsBenchmark", "units")
          .ours("visited", "visitedAndKept", "list")
          .plain("guavaRecords")
          .peers("jgrapht")
          .limit("limit")
          .target(atMost("visited", 2))
          .target(atMost("list", 10))),
  D(
      "one change of a thousand, every version kept; who is in charge afterwards",
      in("ChangeBenchmark", "units")
          .titled("change")
          .ours("after")
          .plain("jdkCopies")
          .peers("pcollections", "kotlinx")
          .limit("limit")
          .target(atMost("after", 60))
          .target(faster("after", "pcollections", 2))
          .target(faster("after", "kotlinx", 2)),
      in("HeadBenchmark", "units")
          .titled("read")
          .ours("charge", "byHandle")
          .plain("jdkMap", "guavaMap")
          .peers("pcollections", "kotlinx")
          .limit("limit")
          .target(atMost("byHandle", 3))
          .target(faster("charge", "guavaMap", 1))),
  E(
      "plans of ten tasks: each checked; the last task of each to its centre",
      in("PlanBenchmark", "plans")
          .titled("check")
          .ours("read")
          .plain("checkedBySets", "checkedByRanks")
          .peers("checkedByEasyRules")
          .limit("checkedOnNumbers")
          .target(atMost("read", 25))
          .target(faster("read", "checkedBySets", 1))
          .target(faster("read", "checkedByRanks", 1)),
      in("PlanBenchmark", "plans")
          .titled("reorder")
          .ours("withCentre")
          .plain("withCentreRanked", "withCentreListed")
          .peers("withCentreKotlinx")
          .limit("withCentreOnNumbers")
          .target(atMost("withCentre", 20))
          .target(faster("withCentre", "withCentreRanked", 1))),
  F(
      "twenty-five rules over a whole organization",
      in("StructureBenchmark", "units")
          .ours("diagnosed", "walked")
          .plain("recordsInOnePass", "streamPerRule")
          .peers("easyRules", "duckdb")
          .limit("limit")
          .target(atMost("diagnosed", 4))
          .target(atMost("walked", 4))
          .target(growth("diagnosed", 1.1))
          .target(faster("diagnosed", "recordsInOnePass", 4))
          .target(faster("diagnosed", "easyRules", 15))
          .target(faster("diagnosed", "duckdb", 15)),
      in("StructureInDroolsBenchmark", "units").titled("the same").peers("drools").limit("limit")),
  G(
      "votes counted by idea, group and opinion; ballots counted",
      in("IdeasBenchmark", "votes")
          .titled("votes")
          .ours("oursByNumber", "oursByName")
          .plain("groupedRecords")
          .peers("database")
          .limit("numbers")
          .target(atMost("oursByNumber", 2))
          .target(faster("oursByNumber", "groupedRecords", 5))
          .target(faster("oursByNumber", "database", 2)),
      in("CountBenchmark", "ballots")
          .titled("ranked ballots by the Schulze method")
          .ours("ours")
          .plain("maps")
          .limit("numbers")),
  H(
      "a record read and diagnosed",
      in("RecordBenchmark", "tasks")
          .titled("four rules")
          .ours("four")
          .plain("fourInPlainJava")
          .limit("fourOnNumbers")
          .target(faster("four", "fourInPlainJava", 1))
          .target(atMost("four", 50)),
      in("RecordBenchmark", "tasks")
          .titled("all rules")
          .ours("relaying", "all")
          .target(microsAnEntry("all", 6))
          .target(growth("all", 1.1)),
      in("DiagnosisBenchmark", "relays")
          .titled("one question of a record")
          .ours("diagnose")
          .plain("oneQuestion")),
  I(
      "one more entry",
      in("OneMoreBenchmark", "tasks")
          .titled("after so many tasks that were concluded")
          .ours("note")
          .plain("plainJava")
          .target(growth("note", 0.1)),
      openTasks("departure", "here"),
      openTasks("departure", "beside").target(growth("departure", 0.1)),
      openTasks("plan", "here"),
      openTasks("plan", "beside").target(growth("plan", 0.1)),
      in("OpenFindingsBenchmark", "findings")
          .titled("what is wrong where so much is")
          .ours("resumed", "again", "afterOneMore"),
      in("StepBenchmark", "relays")
          .titled("a step judged and written")
          .ours("take")
          .plain("diagnoseAgain")
          .target(growth("take", 0.1)),
      in("RemedyBenchmark", "findings")
          .titled("what would mend it")
          .ours("unasked", "oneFinding", "allFindings")
          .limit("untried"),
      in("LateBenchmark", "late")
          .titled("noted late, after so many came")
          .where("relays", "100000")
          .where("late", "10", "1000", "100000")
          .ours("note")
          .limit("readWhatCameAfter")),
  J(
      "JSON Lines",
      in("JsonBenchmark", "entries")
          .titled("read")
          .ours("read", "readStreamed")
          .peers("readDatabind")
          .limit("readLimit")
          .target(faster("read", "readDatabind", 0.7)),
      in("JsonBenchmark", "entries")
          .titled("write")
          .ours("write")
          .peers("writeDatabind")
          .limit("writeLimit")
          .target(faster("write", "writeDatabind", 0.7)));

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // what a target looks at holds nothing
  private final ImmutableList<Contest> contests;

  Operation(String title, Contest... contests) {
    this.title = title;
    this.contests = ImmutableList.copyOf(contests);
  }

  private static Contest route(String levels) {
    return in("RouteBenchmark", "units")
        .titled("levels: " + levels)
        .where("levels", levels)
        .ours("between", "unnamed", "byHandle", "byHandleUnnamed")
        .plain("jdkMaps", "guavaRecords")
        .peers("jgrapht")
        .limit("limit")
        .target(atMost("between", 25))
        .target(faster("between", "guavaRecords", 1))
        .target(atMost("byHandleUnnamed", 3));
  }

  private static Contest openTasks(String happening, String where) {
    return in("OpenTasksBenchmark", "open")
        .titled("a " + happening + " where so many tasks are open " + where)
        .where("where", where)
        .ours(happening);
  }

  /** What is done, in words. */
  String title() {
    return title;
  }

  /** The programs that print how much memory something takes. */
  ImmutableList<Weighing> weighings() {
    return switch (this) {
      case A ->
          ImmutableList.of(
              new Weighing(
                  "MemoryOfAnOrganization",
                  ImmutableList.of("1000"),
                  ImmutableMap.of("ours", 45.0)),
              new Weighing("MemoryOfASociety", ImmutableList.of("1000"), ImmutableMap.of()));
      case H ->
          ImmutableList.of(
              new Weighing(
                  "MemoryOfARecord",
                  ImmutableList.of("1000"),
                  ImmutableMap.of("an entry beside its event", 60.0, "an open task", 500.0)));
      default -> ImmutableList.of();
    };
  }

  /**
   * The contests whose class there is. What such a class has and no contest names is a contest of
   * its own, so that nothing is left out because nobody has said yet what it is.
   */
  ImmutableList<Contest> contests() {
    List<Contest> there = new ArrayList<>(contests);
    there.removeIf(one -> !one.isThere());
    Set<String> named = new HashSet<>();
    there.forEach(one -> one.roles().keySet().forEach(method -> named.add(one.method(method))));
    Set<String> seen = new HashSet<>();
    ImmutableList.Builder<Contest> all = ImmutableList.<Contest>builder().addAll(there);
    for (Contest one : there) {
      ImmutableSet<String> further =
          one.methods().stream()
              .filter(method -> !named.contains(one.method(method)))
              .collect(ImmutableSet.toImmutableSet());
      if (seen.add(one.benchmark()) && !further.isEmpty()) {
        all.add(in(one.benchmark(), one.size()).titled("further").with(Role.UNKNOWN, further));
      }
    }
    return all.build();
  }
}
