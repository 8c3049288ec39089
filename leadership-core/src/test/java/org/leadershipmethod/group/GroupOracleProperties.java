package org.leadershipmethod.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.GroupFamily.GROUP;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Majority;
import org.leadershipmethod.election.Quorum;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Leaderships;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.PlainGroups;
import org.leadershipmethod.testkit.Proves;

/** In records of anything at all the rules find what plain sets and plain numbers say. */
class GroupOracleProperties {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(GROUP);

  @Provide
  Arbitrary<Notes> anything() {
    return Leaderships.anything();
  }

  private static List<EntryId> found(LeadershipMethod method, Notes record, RuleId rule) {
    return Diagnosis.of(method, record.chronicle(), record.last()).findings(rule).stream()
        .map(Finding::evidence)
        .map(evidence -> evidence.get(0))
        .toList();
  }

  @Property
  @Proves(Clause.R3_4)
  void aWholesaleChangeIsOneThatNobodyOfThoseOfThenSurvives(@ForAll("anything") Notes record) {
    List<EntryId> expected = new ArrayList<>();
    for (Noted note : record.all()) {
      if (isWholesale(record, note)) {
        expected.add(note.id());
      }
    }
    assertThat(found(METHOD, record, GroupRuleId.WHOLESALE_CHANGE)).isEqualTo(expected);
    Statistics.label("wholesale changes")
        .collect(!expected.isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share >= 5));
  }

  private static boolean isWholesale(Notes record, Noted note) {
    GroupId group = ((GroupEvent) note.event()).group();
    PlainGroups groupBefore = PlainGroups.before(record, note, group);
    Set<PersonId> then = PlainGroups.before(record, note, group, Duration.ofDays(60)).members();
    Set<PersonId> before = groupBefore.members();
    Set<PersonId> after =
        PlainGroups.after(record.all().subList(0, record.all().indexOf(note) + 1), group).members();
    boolean isChange =
        !(note.event() instanceof DecisionTaken) && !(note.event() instanceof DecisionWithdrawn);
    boolean wasSoBefore = !before.isEmpty() && Sets.intersection(then, before).isEmpty();
    boolean isSecondSet = before.size() >= 2 && Sets.intersection(before, after).isEmpty();
    return isChange
        && groupBefore.isUsable(note.event())
        && then.size() >= 2
        && !after.isEmpty()
        && Sets.intersection(then, after).isEmpty()
        && (!wasSoBefore || isSecondSet);
  }

  @Property
  @Proves({Clause.R3_3, Clause.R3_4})
  void aDecisionHasTheFirstFaultThatPlainNumbersShow(
      @ForAll("anything") Notes record,
      @ForAll @IntRange(min = 1, max = 5) int part,
      @ForAll @IntRange(min = 1, max = 5) int against) {
    // quorums from 5/15 to 9/15 of the seats, majorities of more than 5/10 to 9/10 of the votes
    LeadershipMethod method =
        METHOD
            .with(GroupBounds.QUORUM, Quorum.of(4 + part, 15))
            .with(GroupBounds.MAJORITY, Majority.of(4 + against, 10));
    List<EntryId> byOne = new ArrayList<>();
    List<EntryId> noQuorum = new ArrayList<>();
    List<EntryId> noMajority = new ArrayList<>();
    for (Noted note : record.all()) {
      if (note.event() instanceof DecisionTaken decision) {
        Set<PersonId> members = PlainGroups.before(record, note, decision.group()).members();
        List<List<EntryId>> faults = List.of(byOne, noQuorum, noMajority);
        fault(decision, members, 4 + part, 4 + against)
            .ifPresent(fault -> faults.get(fault).add(note.id()));
      }
    }
    assertThat(found(method, record, GroupRuleId.DECISION_BY_ONE)).isEqualTo(byOne);
    assertThat(found(method, record, GroupRuleId.DECISION_WITHOUT_QUORUM)).isEqualTo(noQuorum);
    assertThat(found(method, record, GroupRuleId.DECISION_WITHOUT_MAJORITY)).isEqualTo(noMajority);
    Statistics.label("by one").collect(!byOne.isEmpty()).coverage(GroupOracleProperties::some);
    Statistics.label("quorum").collect(!noQuorum.isEmpty()).coverage(GroupOracleProperties::some);
    Statistics.label("majority")
        .collect(!noMajority.isEmpty())
        .coverage(GroupOracleProperties::some);
  }

  private static void some(StatisticsCoverage fair) {
    fair.check(true).percentage(share -> share >= 5);
  }

  /** 0 for one person, 1 for no quorum, 2 for no majority; nothing where nobody is known. */
  private static Optional<Integer> fault(
      DecisionTaken decision, Set<PersonId> members, int fifteenths, int tenths) {
    if (members.isEmpty() || decision.voters().isEmpty()) {
      return Optional.empty();
    }
    long present = members.stream().filter(decision.voters()::contains).count();
    Set<PersonId> againstOrNot = Sets.union(decision.against(), decision.abstaining());
    Set<PersonId> forOrNot = Sets.union(decision.inFavour(), decision.abstaining());
    long inFavour =
        members.stream()
            .filter(one -> decision.inFavour().contains(one) && !againstOrNot.contains(one))
            .count();
    long against =
        members.stream()
            .filter(one -> decision.against().contains(one) && !forOrNot.contains(one))
            .count();
    if (present == 1 && members.size() > 1) {
      return Optional.of(0);
    } else if (present * 15 < (long) members.size() * fifteenths) {
      return Optional.of(1);
    }
    return inFavour * 10 > (inFavour + against) * tenths ? Optional.empty() : Optional.of(2);
  }

  @Property
  @Proves(Clause.R3_4)
  void aGroupOfOneIsOneInWhichOnePersonIsLeft(@ForAll("anything") Notes record) {
    Set<String> expected =
        PlainGroups.groups(record).stream()
            .filter(group -> PlainGroups.after(record.all(), group).members().size() == 1)
            .map(group -> group.of().toString())
            .collect(ImmutableSet.toImmutableSet());
    Set<String> found =
        Diagnosis.of(METHOD, record.chronicle(), record.last()).findings().stream()
            .filter(one -> one.rule().equals(GroupRuleId.GROUP_OF_ONE))
            .map(one -> one.where().toString())
            .collect(ImmutableSet.toImmutableSet());
    assertThat(found).isEqualTo(expected);
    Statistics.label("one left")
        .collect(!expected.isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share >= 5));
  }

  @Property(tries = 200)
  void theViewSaysWhatPlainSetsSay(@ForAll("anything") Notes record) {
    Groups groups = GroupView.GROUPS.start();
    int unusable = 0;
    for (Entry entry : record.chronicle()) {
      int place = (int) entry.position();
      GroupId group = ((GroupEvent) entry.event()).group();
      PlainGroups before = PlainGroups.after(record.all().subList(0, place), group);
      boolean isUsable = before.isUsable(entry.event());
      Look<Groups> look = GroupView.GROUPS.after(groups, entry);
      assertThat(look.problems().isEmpty()).isEqualTo(isUsable);
      assertThat(look.touched().contains(group)).isEqualTo(isUsable);
      unusable += isUsable ? 0 : 1;
      groups = look.next().orElse(groups);
      assertIsSame(groups.of(group), PlainGroups.after(record.all().subList(0, place + 1), group));
      assertIsSameBefore(groups.of(group), record.all().subList(0, place + 1));
    }
    Statistics.label("something that cannot be")
        .collect(unusable > 0)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 20));
  }

  private static void assertIsSame(GroupRecord group, PlainGroups plain) {
    assertThat(group.members()).containsExactlyElementsOf(plain.members());
    assertThat(group.size()).isEqualTo(plain.members().size());
    for (Seat seat : group.seats()) {
      assertThat(group.contains(seat.person())).isTrue();
      assertThat(group.seat(seat.person())).contains(seat);
      assertThat(plain.since(seat.person())).contains(seat.since());
    }
    assertThat(group.decisions().stream().map(one -> one.event().decision()))
        .containsExactlyElementsOf(plain.decisions().keySet());
    assertThat(group.decisions().stream().map(StandingDecision::event))
        .containsExactlyElementsOf(plain.decisions().values());
  }

  /** Everybody who sat there within the year that is remembered, at every day's beginning. */
  private static void assertIsSameBefore(GroupRecord group, List<Noted> notes) {
    var now = notes.get(notes.size() - 1).when().latest();
    for (int days = 0; days <= 366; days += 11) {
      var moment = now.minus(Duration.ofDays(days));
      assertThat(group.membersAt(moment))
          .containsExactlyElementsOf(PlainGroups.at(notes, group.id(), moment).members());
    }
  }
}
