package org.leadershipmethod.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableMap;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.leadershipmethod.concentration.GroupName;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.concentration.Opinion;
import org.leadershipmethod.concentration.OpinionCounts;
import org.leadershipmethod.concentration.Tallies;
import org.leadershipmethod.concentration.VoteCount;
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

/**
 * Votes on three hundred ideas by sixteen groups counted by idea, group and opinion: ours, grouped
 * records, a database in columns on one thread, and plain numbers.
 *
 * <p>All begin with the votes in memory, and each with what it likes best: ours and the limit with
 * numbers, the stream with records, the database with its own table. What comes out of all is the
 * same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class IdeasBenchmark {

  private static final int IDEAS = 300;
  private static final int GROUPS = 16;
  private static final Opinion[] OPINIONS = Opinion.values();

  private static final String QUERY =
      "select idea, grp, opinion, count(*) from vote group by idea, grp, opinion";

  /** A vote by numbers, as somebody would write it down. */
  record Vote(int idea, int group, Opinion opinion) {}

  /** What a stream groups by. */
  record Cell(int idea, int group, Opinion opinion) {}

  /** How many votes. */
  @Param({"100000", "1000000", "10000000"})
  public int votes;

  private int[] ideas;
  private int[] groups;
  private byte[] opinions;
  private Opinion[] said;
  private List<Vote> records;
  private List<IdeaId> ideaIds;
  private List<GroupName> groupNames;
  private Connection database;

  /** Makes the votes, and sees to it that all count the same. */
  @Setup
  public void prepare() throws SQLException {
    Random chance = new Random(7);
    ideas = new int[votes];
    groups = new int[votes];
    opinions = new byte[votes];
    said = new Opinion[votes];
    List<Vote> made = new ArrayList<>(votes);
    for (int i = 0; i < votes; i++) {
      ideas[i] = chance.nextInt(IDEAS);
      groups[i] = chance.nextInt(GROUPS);
      opinions[i] = (byte) chance.nextInt(OPINIONS.length);
      said[i] = OPINIONS[opinions[i]];
      made.add(new Vote(ideas[i], groups[i], said[i]));
    }
    records = made;
    ideaIds = new ArrayList<>();
    groupNames = new ArrayList<>();
    for (int i = 0; i < IDEAS; i++) {
      ideaIds.add(IdeaId.of(String.valueOf(i)));
    }
    for (int i = 0; i < GROUPS; i++) {
      groupNames.add(GroupName.of("g" + i));
    }
    fillDatabase();
    long[] limit = numbers();
    Same.check("tally", cells(oursByNumber()), limitCells(limit));
    Same.check("tally", cells(oursByName()), limitCells(limit));
    Same.check("tally", streamCells(groupedRecords()), limitCells(limit));
    Same.check("tally", rows(database()), limitCells(limit));
  }

  private void fillDatabase() throws SQLException {
    DuckDBConnection opened =
        DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
    database = opened;
    try (Statement statement = database.createStatement()) {
      statement.execute("set threads = 1");
      statement.execute("create table vote (idea integer, grp integer, opinion tinyint)");
    }
    try (DuckDBAppender appender = opened.createAppender("main", "vote")) {
      for (int i = 0; i < votes; i++) {
        appender.beginRow();
        appender.append(ideas[i]);
        appender.append(groups[i]);
        appender.append(opinions[i]);
        appender.endRow();
      }
    }
  }

  /** Ends the database. */
  @TearDown
  public void close() throws SQLException {
    database.close();
  }

  /** Ours: numbers of ideas and groups asked for once, tallies at the end. */
  @Benchmark
  public Tallies oursByNumber() {
    VoteCount count = Tallies.counting();
    int[] ideaNumbers = ideaIds.stream().mapToInt(count::number).toArray();
    int[] groupNumbers = groupNames.stream().mapToInt(count::number).toArray();
    for (int i = 0; i < ideas.length; i++) {
      count.vote(ideaNumbers[ideas[i]], groupNumbers[groups[i]], said[i]);
    }
    return count.tallies();
  }

  /** Ours: each vote with the id of its idea and the name of its group. */
  @Benchmark
  public Tallies oursByName() {
    VoteCount count = Tallies.counting();
    for (int i = 0; i < ideas.length; i++) {
      count.vote(ideaIds.get(ideas[i]), groupNames.get(groups[i]), said[i]);
    }
    return count.tallies();
  }

  /** Records in a stream, grouped by a record. */
  @Benchmark
  public Map<Cell, Long> groupedRecords() {
    return records.stream()
        .collect(
            groupingBy(vote -> new Cell(vote.idea(), vote.group(), vote.opinion()), counting()));
  }

  /** A database in columns. */
  @Benchmark
  public List<long[]> database() throws SQLException {
    List<long[]> rows = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(QUERY)) {
      while (result.next()) {
        rows.add(
            new long[] {
              result.getLong(1), result.getLong(2), result.getLong(3), result.getLong(4)
            });
      }
    }
    return rows;
  }

  /** Numbers in an array: the limit. */
  @Benchmark
  public long[] numbers() {
    long[] cells = new long[IDEAS * GROUPS * OPINIONS.length];
    for (int i = 0; i < ideas.length; i++) {
      cells[place(ideas[i], groups[i], opinions[i])]++;
    }
    return cells;
  }

  private static int place(int idea, int group, int opinion) {
    return (idea * GROUPS + group) * OPINIONS.length + opinion;
  }

  private static ImmutableMap<Integer, Long> limitCells(long[] cells) {
    ImmutableMap.Builder<Integer, Long> all = ImmutableMap.builder();
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] > 0) {
        all.put(i, cells[i]);
      }
    }
    return all.buildOrThrow();
  }

  private ImmutableMap<Integer, Long> cells(Tallies tallies) {
    long[] cells = new long[IDEAS * GROUPS * OPINIONS.length];
    for (int idea = 0; idea < IDEAS; idea++) {
      for (int group = 0; group < GROUPS; group++) {
        OpinionCounts counts = tallies.of(ideaIds.get(idea)).of(groupNames.get(group));
        for (int opinion = 0; opinion < OPINIONS.length; opinion++) {
          cells[place(idea, group, opinion)] = counts.with(OPINIONS[opinion]);
        }
      }
    }
    return limitCells(cells);
  }

  private static ImmutableMap<Integer, Long> streamCells(Map<Cell, Long> grouped) {
    long[] cells = new long[IDEAS * GROUPS * OPINIONS.length];
    grouped.forEach(
        (cell, number) ->
            cells[
                    place(
                        cell.idea(),
                        cell.group(),
                        Arrays.asList(OPINIONS).indexOf(cell.opinion()))] =
                number);
    return limitCells(cells);
  }

  private static ImmutableMap<Integer, Long> rows(List<long[]> rows) {
    long[] cells = new long[IDEAS * GROUPS * OPINIONS.length];
    rows.forEach(row -> cells[place((int) row[0], (int) row[1], (int) row[2])] = row[3]);
    return limitCells(cells);
  }
}
