package org.leadershipmethod.nucleus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** Deeds come into a record all or not at all, once each, and every bad row is told. */
class DeedRowsProperties {

  /** A row as texts, of which some say nothing usable. */
  private record Plain(String unit, String person, String day, String deed) {

    boolean isGood() {
      return (unit.equals("school") || unit.equals("shop"))
          && !person.isBlank()
          && !day.equals("1 March")
          && !deed.isBlank();
    }
  }

  private static final Chronicle RECORD =
      Chronicle.empty()
          .append(
              new OrganizationRecorded(
                  Organization.builder().unit("school").members("ada").unit("shop").build()),
              When.on(LocalDate.of(2029, 1, 1)));

  private static Arbitrary<String> mostly(String bad, String... good) {
    return Arbitraries.frequencyOf(
        Tuple.of(20, Arbitraries.of(good)), Tuple.of(1, Arbitraries.just(bad)));
  }

  @Provide
  Arbitrary<List<Plain>> rows() {
    return Combinators.combine(
            mostly("schol", "school", "shop"),
            mostly(" ", "ada", "ben", "cem"),
            mostly("1 March", "2030-03-01", "2030-03-02", "2030-12-31"),
            mostly("", "taught", "wrote, twice", "said \"yes\"", "two\nlines"))
        .as(Plain::new)
        .list()
        .ofMaxSize(8);
  }

  private static DeedRows rows(List<Plain> rows) {
    DeedRows all = new DeedRows();
    for (int i = 0; i < rows.size(); i++) {
      Plain row = rows.get(i);
      all.row("deeds:" + i, row.unit(), row.person(), row.day(), row.deed());
    }
    return all;
  }

  /** Where something is wrong: in a bad row, and in a row that was there before. */
  private static Set<String> bad(List<Plain> rows) {
    Set<Plain> seen = new HashSet<>();
    Set<String> bad = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).isGood() || !seen.add(rows.get(i))) {
        bad.add("deeds:" + i);
      }
    }
    return bad;
  }

  @Property
  void allRowsAreAddedOrNone(@ForAll("rows") List<Plain> rows) {
    Checked<Chronicle> added = rows(rows).addedTo(RECORD);
    Set<String> told = added.problems().stream().map(Problem::where).collect(Collectors.toSet());
    Set<String> bad = bad(rows);
    assertThat(told).isEqualTo(bad);
    if (bad.isEmpty()) {
      Chronicle next = added.orElseThrow();
      assertThat(next.recorded().skip(1).map(DeedRowsProperties::plain)).isEqualTo(rows);
      assertThat(next.first(1)).isEqualTo(RECORD);
      assertThat(rows(rows).addedTo(next).orElseThrow()).isEqualTo(next);
    }
    Statistics.label("all good, of two or more")
        .collect(bad.isEmpty() && rows.size() > 1)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 10));
    Statistics.label("something wrong")
        .collect(!bad.isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share >= 20));
  }

  private static Plain plain(Entry entry) {
    DeedDone deed = (DeedDone) entry.event();
    return new Plain(
        deed.unit().value(), deed.person().value(), entry.when().toString(), deed.deed());
  }

  /** A file that has grown adds what is new, in whatever order its rows now stand. */
  @Property
  void whatIsReadTwiceIsThereOnce(
      @ForAll("rows") List<Plain> rows, @ForAll("rows") List<Plain> more) {
    List<Plain> first = rows.stream().filter(Plain::isGood).distinct().toList();
    Set<Plain> grown = new HashSet<>(first);
    more.stream().filter(Plain::isGood).forEach(grown::add);
    Chronicle before = rows(first).addedTo(RECORD).orElseThrow();
    Chronicle after = rows(new ArrayList<>(grown)).addedTo(before).orElseThrow();
    assertThat(after.size()).isEqualTo(1 + grown.size());
    assertThat(after.first(before.size())).isEqualTo(before);
    Statistics.label("something more")
        .collect(grown.size() > first.size() && !first.isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share >= 20));
  }

  private static String cell(String text, boolean isQuoted) {
    boolean isNeeded = text.chars().anyMatch(letter -> ",\"\n\r".indexOf(letter) >= 0);
    return isQuoted || isNeeded ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  @Property
  void aTableSaysWhatItsRowsSay(
      @ForAll("rows") List<Plain> rows, @ForAll boolean isQuoted, @ForAll boolean isWindows) {
    List<Plain> good = rows.stream().filter(Plain::isGood).distinct().toList();
    String end = isWindows ? "\r\n" : "\n";
    StringBuilder text = new StringBuilder("day,unit,note,deed,person" + end);
    for (Plain row : good) {
      text.append(row.day()).append(',').append(cell(row.unit(), isQuoted)).append(",,");
      text.append(cell(row.deed(), isQuoted)).append(',').append(row.person()).append(end);
    }
    assertThat(new DeedRows().table("deeds.csv", text.toString()).addedTo(RECORD))
        .isEqualTo(rows(good).addedTo(RECORD));
    Statistics.label("several rows")
        .collect(good.size() > 1)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 40));
  }

  private static ImmutableList<String> problems(String text) {
    return new DeedRows()
        .table("deeds.csv", text).addedTo(RECORD).problems().stream()
            .map(Problem::toString)
            .collect(ImmutableList.toImmutableList());
  }

  @Example
  void whatIsWrongIsToldWithItsPlace() {
    assertThat(
            problems(
                "unit,person,day,deed\n"
                    + "school,ada,2030-03-01,taught\n\n"
                    + "schol,ada,2030-03-01,taught\n"
                    + "school,,2030-02-30,\n"
                    + "school,ada\n"
                    + "school,ada,2030-03-01,taught\n"))
        .containsExactly(
            "deeds.csv:4: found 'schol', expected the id of a unit of the organization ('school'?)",
            "deeds.csv:5: found '', expected the id of a person",
            "deeds.csv:5: found '2030-02-30', expected a day such as 2030-03-01",
            "deeds.csv:5: found '', expected what was done",
            "deeds.csv:6: found 2 cells, expected 4, as in the first row",
            "deeds.csv:7: found the same deed as at deeds.csv:2, expected each deed once");
  }

  @Example
  void aTableThatCannotBeReadIsTold() {
    assertThat(problems(""))
        .containsExactly("deeds.csv: found no row, expected a first row that names the columns");
    assertThat(problems("unit,person,deed\n"))
        .containsExactly("deeds.csv:1: found no column 'day', expected such a column");
    assertThat(problems("unit,person,day,deed\nschool,ada,2030-03-01,\"taught\n"))
        .containsExactly(
            "deeds.csv:2: found a quotation mark that nothing closes, expected a quotation mark at its end");
    assertThat(problems("unit,person,day,deed\nschool,ada,2030-03-01,\"taught\" six\n"))
        .containsExactly(
            "deeds.csv:2: found ' six' after a quotation mark, expected a comma, or two quotation marks for one within");
    assertThat(problems("\uFEFFunit,person,day,deed")).isEmpty();
    assertThat(new DeedRows().row(null, null, "ada", null, "x").addedTo(RECORD).problems())
        .extracting(Problem::where)
        .containsOnly("row 1");
  }

  @Example
  void theIdOfADeedIsMadeOfWhatTheRowSays() {
    DeedRows here = new DeedRows(ZoneId.of("Asia/Kolkata"));
    here.row("a", "school", "ada", "2030-03-01", "taught");
    Chronicle added = here.addedTo(RECORD).orElseThrow();
    Entry entry = added.get(1);
    assertThat(entry.event())
        .isEqualTo(new DeedDone(UnitId.of("school"), PersonId.of("ada"), "taught"));
    assertThat(entry.when())
        .isEqualTo(When.on(LocalDate.of(2030, 3, 1), ZoneId.of("Asia/Kolkata")));
    assertThat(entry.id().value()).matches("deed-[0-9a-f]{24}");
    DeedRows elsewhere = new DeedRows().row("b", "school", "ada", "2030-03-01", "taught");
    assertThat(elsewhere.addedTo(added).problems())
        .extracting(Problem::expected)
        .containsExactly("the zone in which it was added before");
    assertThat(elsewhere).hasToString("1 deeds and 0 problems");
  }
}
