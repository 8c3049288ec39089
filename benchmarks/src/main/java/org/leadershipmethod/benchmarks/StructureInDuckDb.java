package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.benchmarks.SampleColumns.NONE;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The organization in four tables of a database in columns, and all rules in one query. */
final class StructureInDuckDb implements AutoCloseable {

  private static final String LOOK =
      """
      with pair as materialized (
        select c.unit, count(*) heads, count(m.person) own_heads
        from charge c left join member m on m.unit = c.unit and m.person = c.person group by c.unit),
      size as materialized (select unit, count(*) members from member group by unit),
      children as (select parent as unit, count(*) below from unit where parent >= 0 group by parent),
      both_heads as (
        select u.id as unit, count(*) shared_heads from unit u join charge c on c.unit = u.id
        join charge a on a.unit = u.parent and a.person = c.person group by u.id),
      office as materialized (
        select d.unit, d.field, d.person as chief, m.person is not null as own_chief,
          c.person is not null as chief_is_head
        from department d left join member m on m.unit = d.unit and m.person = d.person
        left join charge c on c.unit = d.unit and c.person = d.person),
      one as materialized (
        select u.id, u.parent, u.kind, coalesce(p.heads, 0) heads, coalesce(p.own_heads, 0) own_heads,
          coalesce(s.members, 0) members, coalesce(k.below, 0) below,
          coalesce(b.shared_heads, 0) shared_heads,
          d0.unit is not null has0, d0.chief chief0, coalesce(d0.own_chief, false) own_chief0,
          coalesce(d0.chief_is_head, false) chief_is_head0,
          d1.unit is not null has1, d1.chief chief1, coalesce(d1.own_chief, false) own_chief1,
          coalesce(d1.chief_is_head, false) chief_is_head1
        from unit u left join pair p on p.unit = u.id left join size s on s.unit = u.id
        left join children k on k.unit = u.id left join both_heads b on b.unit = u.id
        left join office d0 on d0.unit = u.id and d0.field = 0
        left join office d1 on d1.unit = u.id and d1.field = 1),
      look as materialized (
        select one.*, a.heads above_heads, a.kind above_kind, a.members above_members,
          a.has0 above_has0, a.has1 above_has1
        from one left join one a on a.id = one.parent)
      """;

  private final Connection connection;
  private final String query;

  StructureInDuckDb(FaultyColumns all) throws SQLException {
    DuckDBConnection opened =
        DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
    connection = opened;
    try (Statement statement = opened.createStatement()) {
      statement.execute("set threads = 1");
      statement.execute("create table unit (id integer, parent integer, kind integer)");
      statement.execute("create table charge (unit integer, person integer)");
      statement.execute("create table department (unit integer, field integer, person integer)");
      statement.execute("create table member (unit integer, person integer)");
    }
    fill(opened, all);
    query =
        LOOK
            + IntStream.range(0, StructureRule.ALL.size())
                .mapToObj(
                    rule ->
                        "select %d as rule, id from look where %s"
                            .formatted(rule, StructureRule.ALL.get(rule).sql()))
                .collect(Collectors.joining(" union all "));
  }

  private static void fill(DuckDBConnection opened, FaultyColumns all) throws SQLException {
    try (DuckDBAppender units = opened.createAppender("main", "unit");
        DuckDBAppender charges = opened.createAppender("main", "charge");
        DuckDBAppender departments = opened.createAppender("main", "department");
        DuckDBAppender members = opened.createAppender("main", "member")) {
      for (int unit = 0; unit < all.units(); unit++) {
        row(units, unit, all.parents[unit], all.kinds[unit]);
        for (int head : new int[] {all.heads[unit], all.secondHeads[unit]}) {
          if (head != NONE) {
            row(charges, unit, head);
          }
        }
        for (int field = 0; field < 2; field++) {
          int chief = all.departments[field][unit];
          if (chief != NONE) {
            row(departments, unit, field, chief);
          }
        }
        for (int member = 0; member < all.memberCounts[unit]; member++) {
          row(members, unit, all.firstMembers[unit] + member);
        }
      }
    }
    try (Statement statement = opened.createStatement()) {
      statement.execute("update department set person = null where person < 0");
    }
  }

  private static void row(DuckDBAppender table, int... values) throws SQLException {
    table.beginRow();
    for (int value : values) {
      table.append(value);
    }
    table.endRow();
  }

  /** All that is broken, in the numbers of the limit and in no order. */
  int[] found() throws SQLException {
    IntStream.Builder found = IntStream.builder();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(StructureOnNumbers.number(rows.getInt(1), rows.getInt(2)));
      }
    }
    return found.build().toArray();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
