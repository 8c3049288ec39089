package org.leadershipmethod.benchmarks;

import java.util.Locale;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;

/**
 * Reads and diagnoses a record of daily work with ten million entries, and prints how long that
 * took and how much memory it needs, first with four rules and then with all.
 */
public final class LongestRecord {
  private static final int ENTRIES = 10_000_000;
  private static final int UNITS = 100_000;

  private LongestRecord() {}

  /**
   * Makes the record, reads it and prints.
   *
   * @param args about how many entries, if not ten million, and of how many units, if not a hundred
   *     thousand: it grows with how much there is of one unit, too
   */
  public static void main(String[] args) {
    int entries = args.length == 0 ? ENTRIES : Integer.parseInt(args[0]);
    int units = args.length < 2 ? UNITS : Integer.parseInt(args[1]);
    long before = UsedMemory.now();
    // three entries for each task, and two for each handover; there is one for ten tasks
    WorkInARecord work = WorkInARecord.of(units, (int) (entries / 3.2));
    Chronicle chronicle = work.chronicle();
    System.out.printf(
        Locale.ROOT,
        "%,d entries of %,d units; %.1f bytes each, with their events and these units%n",
        chronicle.size(),
        units,
        (double) (UsedMemory.now() - before) / chronicle.size());
    read("four rules", RecordBenchmark.FOUR, chronicle, work);
    read("all rules", RecordBenchmark.ALL, chronicle, work);
  }

  private static void read(
      String rules, LeadershipMethod method, Chronicle chronicle, WorkInARecord work) {
    long before = UsedMemory.now();
    long start = System.nanoTime();
    Practice practice = Practice.resume(chronicle, method);
    double folded = (System.nanoTime() - start) / 1e9;
    Diagnosis diagnosis = practice.diagnosis(work.end());
    double diagnosed = (System.nanoTime() - start) / 1e9;
    Same.check("not examined", 0, diagnosis.notExamined().size());
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s to read (%.2f µs an entry), %.1f s more to diagnose; %,d findings;"
            + " %,d MB beside the record%n",
        rules,
        folded,
        folded * 1e6 / chronicle.size(),
        diagnosed - folded,
        diagnosis.findings().size(),
        (UsedMemory.now() - before) / 1_000_000);
    Same.check("entries", chronicle.size(), practice.version());
  }
}
