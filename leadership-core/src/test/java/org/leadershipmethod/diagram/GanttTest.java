package org.leadershipmethod.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.tenure.Position;
import org.leadershipmethod.tenure.Tenure;
import org.leadershipmethod.tenure.Timeline;

/** A chart of who was where has a bar for each time, and none outside its days. */
class GanttTest {

  private static final UnitId SCHOOL = UnitId.of("school");
  private static final Position CHARGE = Position.of(Post.inCharge(SCHOOL));
  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

  /** A line of a bar: words without a colon, then a mark and two days. */
  private static final Pattern BAR =
      Pattern.compile("    [^:]+ :(done, )?(\\d{4}-\\d\\d-\\d\\d), (\\d{4}-\\d\\d-\\d\\d)");

  private static Timeline timeline(Tenure... rows) {
    return new Timeline(SCHOOL, ImmutableList.copyOf(rows), ImmutableList.of());
  }

  private static Tenure ada(When from, Optional<When> to) {
    return new Tenure(PersonId.of("ada"), CHARGE, from, to);
  }

  @Test
  void knownDaysGiveOneBarAndVagueTimesOneMore() {
    Tenure first =
        ada(When.OUTSET, Optional.of(When.during(FIRST.plusDays(30), FIRST.plusDays(59))));
    Tenure second =
        new Tenure(PersonId.of("ben"), CHARGE, When.on(FIRST.plusDays(60)), Optional.empty());
    assertThat(Gantt.of(timeline(first, second), FIRST, LAST).mermaid())
        .isEqualTo(
            """
            gantt
              title Unit 'school'
              dateFormat YYYY-MM-DD
              section in charge of 'school'
                ada :2030-01-01, 2030-01-31
                ada, perhaps :done, 2030-01-31, 2030-03-01
                ben :2030-03-02, 2031-01-01
            """);
  }

  @Test
  void whoWasPerhapsThereHasABarThatSaysSo() {
    When any = When.during(FIRST, FIRST.plusDays(9));
    assertThat(Gantt.of(timeline(ada(any, Optional.of(any))), FIRST, LAST).mermaid())
        .contains("    ada, perhaps :done, 2030-01-01, 2030-01-10\n");
  }

  @Test
  void theDaysOfAChartAreInOrder() {
    assertThatThrownBy(() -> Gantt.of(timeline(), LAST, FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from its first day to its last");
  }

  @Property(tries = 200)
  void whateverAnIdIsEachLineIsAsItShouldBe(
      @ForAll @NotBlank String id,
      @ForAll @IntRange(max = 400) int day,
      @ForAll @IntRange(max = 40) int length) {
    // what counts as blank there is less than what counts as blank here: a lone em space passes
    Assume.that(!id.isBlank());
    When from = When.during(FIRST.plusDays(day), FIRST.plusDays((long) day + length));
    Tenure row = new Tenure(PersonId.of(id), CHARGE, from, Optional.empty());
    Gantt chart = Gantt.of(timeline(row), FIRST, LAST);
    MermaidReader.requireWhole(chart.mermaid());
    String[] lines = chart.mermaid().split("\n", -1);
    for (int at = 4; at < lines.length - 1; at++) {
      var bar = BAR.matcher(lines[at]);
      assertThat(bar.matches()).as(lines[at]).isTrue();
      assertThat(LocalDate.parse(bar.group(2))).isBefore(LocalDate.parse(bar.group(3)));
      assertThat(LocalDate.parse(bar.group(3))).isBeforeOrEqualTo(LAST.plusDays(1));
    }
    Statistics.label("something is shown")
        .collect(lines.length > 4)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 40));
  }

  @Test
  void anIdThatIsAWordOfTheChartIsWrittenOtherwise() {
    for (String id :
        new String[] {
          "title", "Section 9", "click", "2030-01-01", "a:b", "#x", "%% y", "direction TB"
        }) {
      Tenure row = new Tenure(PersonId.of(id), CHARGE, When.on(FIRST), Optional.empty());
      String text = Gantt.of(timeline(row), FIRST, LAST).mermaid();
      assertThat(text.lines().toList().get(4))
          .matches("    \\S*#\\d+;[^:%]* :2030-01-01, 2031-01-01");
    }
  }
}
