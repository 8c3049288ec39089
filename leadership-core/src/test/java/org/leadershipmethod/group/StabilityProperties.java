package org.leadershipmethod.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.group.BranchOfFive.BRANCH;
import static org.leadershipmethod.group.BranchOfFive.elected;
import static org.leadershipmethod.group.BranchOfFive.people;
import static org.leadershipmethod.group.BranchOfFive.record;

import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Leaderships;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.PlainGroups;

/** Who stayed, came and left is what plain sets at the two moments say. */
class StabilityProperties {

  @Provide
  Arbitrary<Notes> anything() {
    return Leaderships.anything();
  }

  @Property
  void theThreeAreWhatPlainSetsSay(
      @ForAll("anything") Notes record,
      @ForAll @IntRange(max = 500) int daysBefore,
      @ForAll @IntRange(max = 200) int before) {
    Instant to = record.last().minus(Duration.ofDays(before));
    Instant from = to.minus(Duration.ofDays(daysBefore));
    GroupId group = PlainGroups.groups(record).get(0);
    Set<PersonId> then = PlainGroups.at(record.all(), group, from).members();
    Set<PersonId> now = PlainGroups.at(record.all(), group, to).members();
    Stability stability = Stability.of(record.chronicle(), group, from, to);
    assertThat(stability.stayed()).containsExactlyElementsOf(Sets.intersection(then, now));
    assertThat(stability.came()).containsExactlyElementsOf(Sets.difference(now, then));
    assertThat(stability.left()).containsExactlyElementsOf(Sets.difference(then, now));
    assertThat(stability.before()).isEqualTo(then.size());
    assertThat(stability.after()).isEqualTo(now.size());
    assertThat(stability.kept().isPresent()).isEqualTo(!then.isEmpty());
    Statistics.label("some stayed and some left")
        .collect(!stability.stayed().isEmpty() && !stability.left().isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share >= 2));
  }

  @Example
  void aBranchBetweenTwoYears() {
    LeadersElected change = elected("fay", "ada").withLeaving(people("ben", "cem", "ada"));
    Stability stability =
        Stability.of(record(change), BRANCH, Notes.day(0).latest(), Notes.day(1).latest());
    assertThat(stability).hasToString("3 stayed, 1 came, 2 left");
    assertThat(stability.kept()).contains(Share.of(3, 5));
    GroupRecord before = at(0);
    assertThat(Stability.between(before, before).kept()).contains(Share.of(1, 1));
    assertThat(Stability.between(GroupRecord.unknown(BRANCH), before).kept()).isEmpty();
  }

  private static GroupRecord at(int position) {
    return GroupView.GROUPS
        .after(Groups.NONE, record().get(position))
        .next()
        .orElseThrow()
        .of(BRANCH);
  }

  @Example
  void whatIsNoComparisonIsSaid() {
    GroupId other = GroupId.of(UnitId.of("other"));
    assertThatThrownBy(() -> Stability.between(at(0), GroupRecord.unknown(other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the leading group of branch and the leading group of other");
    assertThatThrownBy(() -> Stability.of(record(), BRANCH, Instant.EPOCH, Instant.MIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is before 1970-01-01T00:00:00Z");
    assertThatThrownBy(() -> new Stability(people("a"), people("a"), people()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("in two of these");
  }
}
