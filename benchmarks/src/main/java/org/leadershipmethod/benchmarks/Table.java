package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures all operations, each contender in each size twice, and writes one table for each
 * question that they answer: how many times what the limit takes, how far the two runs are apart,
 * time, memory, growth; and whether what was asked for was reached.
 *
 * <p>It fails where contenders do not agree, where a benchmark gave no result, and where there is a
 * benchmark that no operation names.
 */
public final class Table {

  private static final int RUNS = 2;

  /**
   * One thread collects, and new things have little room: else the first seconds of each Java go
   * into asking the system for memory page by page, and more so the more a contender makes.
   */
  private static final ImmutableList<String> JAVA =
      ImmutableList.of("-XX:+UseSerialGC", "-Xmn256m", "-Xmx4g");

  private final boolean isQuick;
  private final Set<Operation> operations;
  private final Optional<Path> file;

  private Table(boolean isQuick, Set<Operation> operations, Optional<Path> file) {
    this.isQuick = isQuick;
    this.operations = operations;
    this.file = file;
  }

  /**
   * Measures and writes.
   *
   * @param args {@code --quick}: everything once in its two smallest sizes, to see that all run and
   *     agree; {@code --letters ABC}: only these; {@code --out FILE}: written there too
   */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    List<String> all = List.of(args);
    // one contender tells its model each time
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    Table table =
        new Table(
            all.contains("--quick"),
            after(all, "--letters").map(Table::named).orElse(EnumSet.allOf(Operation.class)),
            after(all, "--out").map(Path::of));
    table.run();
  }

  private static Optional<String> after(List<String> args, String option) {
    int place = args.indexOf(option);
    return place < 0 ? Optional.empty() : Optional.of(args.get(place + 1));
  }

  private static Set<Operation> named(String letters) {
    Set<Operation> named = EnumSet.noneOf(Operation.class);
    Lists.charactersOf(letters.toUpperCase(Locale.ROOT))
        .forEach(letter -> named.add(Operation.valueOf(letter.toString())));
    return named;
  }

  private void run() throws IOException, InterruptedException, RunnerException {
    checkAllNamed();
    if (file.isPresent()) {
      Files.deleteIfExists(file.get());
    }
    write(isQuick ? "# That all benchmarks run and agree\n" : "# How long things take\n");
    write("\n" + Machine.described());
    write("- " + Instant.now() + ", load " + Machine.load() + "\n");
    for (Operation operation : operations) {
      run(operation);
    }
    write("\n" + Instant.now() + ", load " + Machine.load() + "\n");
  }

  private static void checkAllNamed() {
    Set<String> listed =
        BenchmarkList.defaultList()
            .getAll(
                OutputFormatFactory.createFormatInstance(System.err, VerboseMode.SILENT), List.of())
            .stream()
            .map(one -> one.getUserClassQName())
            .collect(Collectors.toSet());
    for (Operation operation : Operation.values()) {
      operation.contests().forEach(one -> listed.remove(one.className()));
    }
    if (!listed.isEmpty()) {
      throw new IllegalStateException("No operation names these benchmarks: " + listed);
    }
  }

  private void run(Operation operation) throws IOException, InterruptedException, RunnerException {
    if (operation.contests().isEmpty()) {
      write("\nNobody has written " + operation + ": " + operation.title() + "\n");
      return;
    }
    write("\n## " + operation + " " + operation.title() + "\n");
    List<Figures> all = new ArrayList<>();
    for (Contest contest : operation.contests()) {
      all.add(new Figures(contest));
    }
    for (int run = 0; run < (isQuick ? 1 : RUNS); run++) {
      for (int nth = 0; nth < all.size(); nth++) {
        all.get(nth).add(results(operation.contests().get(nth), run));
      }
    }
    for (int nth = 0; nth < all.size(); nth++) {
      write(told(operation.contests().get(nth), all.get(nth)));
    }
    for (Weighing weighing : operation.weighings()) {
      write(weighing.markdown(isQuick));
    }
  }

  private String told(Contest contest, Figures figures) {
    return isQuick
        ? "\n- " + contest + ": " + String.join(", ", contest.roles().keySet()) + " run and agree\n"
        : new ContestTable(contest, figures).markdown();
  }

  /**
   * What JMH measured.
   *
   * @throws IllegalStateException if one of the contenders has no result
   */
  private Collection<RunResult> results(Contest contest, int run) throws RunnerException {
    long start = System.nanoTime();
    Collection<RunResult> results =
        new Runner((isQuick ? quick(contest) : measured(contest)).build()).run();
    ImmutableSet<String> seen =
        results.stream()
            .map(one -> one.getParams().getBenchmark())
            .collect(ImmutableSet.toImmutableSet());
    for (String method : contest.roles().keySet()) {
      if (!seen.contains(contest.method(method))) {
        throw new IllegalStateException(contest.method(method) + " gave no result.");
      }
    }
    System.err.printf(
        Locale.ROOT,
        "%s, run %d: %d results in %.0f s%n",
        contest,
        run + 1,
        results.size(),
        (System.nanoTime() - start) / 1e9);
    return results;
  }

  private static ChainedOptionsBuilder options(Contest contest) {
    return new OptionsBuilder()
        .include(contest.pattern())
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private static ChainedOptionsBuilder measured(Contest contest) {
    ChainedOptionsBuilder options =
        options(contest)
            .forks(1)
            .warmupIterations(2)
            .warmupTime(TimeValue.milliseconds(700))
            .measurementIterations(3)
            .measurementTime(TimeValue.milliseconds(300))
            .jvmArgsAppend(JAVA.toArray(new String[0]))
            .addProfiler(GCProfiler.class)
            .addProfiler(CpuTime.class);
    contest.fixed().forEach((name, values) -> options.param(name, values.toArray(new String[0])));
    return options;
  }

  /** In this Java, as briefly as can be: it is not the time that is looked at. */
  private static ChainedOptionsBuilder quick(Contest contest) {
    ChainedOptionsBuilder options =
        options(contest)
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(1));
    contest.small().forEach((name, values) -> options.param(name, values.toArray(new String[0])));
    return options;
  }

  private void write(String text) throws IOException {
    System.out.print(text);
    System.out.flush();
    if (file.isPresent()) {
      Files.writeString(file.get(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
