package org.leadershipmethod.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.guidance.LiteracyInCounty.CALLED;
import static org.leadershipmethod.guidance.LiteracyInCounty.COUNTY;
import static org.leadershipmethod.guidance.LiteracyInCounty.LITERACY;
import static org.leadershipmethod.guidance.LiteracyInCounty.METHOD;
import static org.leadershipmethod.guidance.LiteracyInCounty.READING;
import static org.leadershipmethod.guidance.LiteracyInCounty.SCHOOL;
import static org.leadershipmethod.guidance.LiteracyInCounty.SECRETARY;
import static org.leadershipmethod.guidance.LiteracyInCounty.directive;
import static org.leadershipmethod.guidance.LiteracyInCounty.experience;
import static org.leadershipmethod.guidance.LiteracyInCounty.pilots;
import static org.leadershipmethod.guidance.LiteracyInCounty.solution;
import static org.leadershipmethod.guidance.LiteracyInCounty.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.WorkDone;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.Story;

/** Each clause of the call and of guidance, over all numbers, levels and people of small cases. */
class GuidanceProperties {

  private static final List<String> PEOPLE = List.of("principal", "ada", "secretary", "deputy");

  /**
   * Units of a line, each below the one before, called by their number; the first is at the top.
   */
  private static Organization line(int units) {
    OrganizationBuilder builder = Organization.builder();
    for (int nth = 0; nth < units; nth++) {
      OrganizationBuilder unit = builder.unit("unit-" + nth);
      builder =
          (nth == 0 ? unit : unit.under("unit-" + (nth - 1)))
              .inCharge("head-" + nth)
              .members("a", "b", "c");
    }
    return builder.build();
  }

  private static UnitId unit(int nth) {
    return UnitId.of("unit-" + nth);
  }

  private static Set<Expected> open(Story story, RuleId... rules) {
    Set<Expected> open = new HashSet<>();
    story.diagnosis().open().stream()
        .filter(one -> ImmutableSet.copyOf(rules).contains(one.rule()))
        .forEach(one -> open.add(Expected.of(one)));
    return open;
  }

  /** Of the units of a line, those are accused that a call from the top did not reach. */
  @Property
  @Proves(Clause.M2_1)
  void whoeverWorksHasToBeReachedByTheCall(@ForAll @Size(min = 1, max = 6) List<Boolean> reached) {
    ImmutableSet.Builder<UnitId> known = ImmutableSet.builder();
    Set<Expected> expected = new HashSet<>();
    for (int nth = 0; nth < reached.size(); nth++) {
      if (reached.get(nth)) {
        known.add(unit(nth + 1));
      } else {
        expected.add(Expected.of(GuidanceRuleId.WORK_WITHOUT_CALL, unit(nth + 1)));
      }
    }
    Story story =
        Story.of(METHOD)
            .given(new OrganizationRecorded(line(reached.size() + 1)))
            .when(new CallIssued(LITERACY, READING, unit(0), known.build()));
    for (int nth = 0; nth <= reached.size(); nth++) {
      story = story.together(new WorkDone(READING, unit(nth), ImmutableSet.of(PersonId.of("a"))));
    }
    assertThat(open(story, GuidanceRuleId.WORK_WITHOUT_CALL)).isEqualTo(expected);
  }

  /**
   * A call is passed on from level to level on one day. Each level that guides nobody is found once
   * the window is over, and no other.
   */
  @Property
  @Proves({Clause.M2_2, Clause.M2_7, Clause.M5_3})
  void eachLevelThatOnlyPassesTheCallOnIsFound(
      @ForAll @Size(min = 1, max = 5) List<Boolean> guides, @ForAll @IntRange(max = 28) int later) {
    Story story =
        Story.of(METHOD)
            .given(new OrganizationRecorded(line(guides.size() + 1)))
            .when(new CallIssued(LITERACY, READING, unit(0), ImmutableSet.of(unit(1))));
    for (int nth = 1; nth < guides.size(); nth++) {
      story = story.together(new CallReached(LITERACY, unit(nth + 1), Optional.of(unit(nth))));
    }
    Set<Expected> expected = new HashSet<>();
    for (int nth = 0; nth < guides.size(); nth++) {
      if (guides.get(nth)) {
        story = story.together(guidance(nth));
      } else if (later >= 14) {
        expected.add(
            Expected.of(
                nth == 0
                    ? GuidanceRuleId.CALL_WITHOUT_GUIDANCE
                    : GuidanceRuleId.LEVEL_WITHOUT_GUIDANCE,
                unit(nth)));
      }
    }
    assertThat(
            open(
                story.later(later),
                GuidanceRuleId.CALL_WITHOUT_GUIDANCE,
                GuidanceRuleId.LEVEL_WITHOUT_GUIDANCE))
        .isEqualTo(expected);
  }

  private static GuidanceGiven guidance(int nth) {
    return LiteracyInCounty.guidance(unit(nth), "head-" + nth, unit(nth + 1), "head-" + (nth + 1));
  }

  @Property
  @Proves(Clause.M2_4)
  void twoOrThreePilotsAreChosen(@ForAll @IntRange(max = 8) int own, @ForAll boolean isNearby) {
    Pilot[] chosen =
        IntStream.range(0, own + (isNearby ? 1 : 0))
            .mapToObj(
                nth ->
                    nth == own
                        ? Pilot.nearby("mill", "it is ahead", "all read")
                        : Pilot.own(unit(nth).value(), "it began", "all read"))
            .toArray(Pilot[]::new);
    OrganizationBuilder builder = Organization.builder().unit("county").unit("mill");
    for (int nth = 0; nth < own; nth++) {
      builder = builder.unit("unit-" + nth).under("county");
    }
    Story story =
        Story.of(METHOD)
            .given(new OrganizationRecorded(builder.build()))
            .when(LiteracyInCounty.call(), pilots(chosen));
    boolean isRight = chosen.length == 2 || chosen.length == 3;
    assertThat(open(story, GuidanceRuleId.PILOTS_OUT_OF_NUMBER).isEmpty()).isEqualTo(isRight);
  }

  /** The school has four members: two of them can stand for the others. */
  @Property
  @Proves(Clause.M2_5)
  void aStudyLooksAtTheWorkAndAtSomeOfThePeople(
      @ForAll @IntRange(max = 4) int people,
      @ForAll boolean isDeveloped,
      @ForAll boolean isGuided) {
    String[] looked =
        List.of("ada", "ben", "cem", "dora").subList(0, people).toArray(String[]::new);
    Optional<String> development = isDeveloped ? Optional.of("it began") : Optional.empty();
    Story studied = CALLED.when(study(SCHOOL, development, looked));
    boolean isThorough = isDeveloped && people >= 1 && people <= 2;
    assertThat(open(studied, GuidanceRuleId.SHALLOW_STUDY).isEmpty()).isEqualTo(isThorough);
    Story unstudied = isGuided ? CALLED.when(LiteracyInCounty.GUIDANCE_OF_SCHOOL) : CALLED;
    assertThat(open(unstudied, GuidanceRuleId.GUIDANCE_WITHOUT_STUDY).isEmpty())
        .isEqualTo(!isGuided);
  }

  /** The principal is in charge; everybody else is not. */
  @Property
  @Proves(Clause.M2_6)
  void guidanceGoesToWhoeverIsInChargeOnAProblemAndTheyFindTheSolution(
      @ForAll @IntRange(max = 3) int guided,
      @ForAll @IntRange(max = 3) int solver,
      @ForAll boolean isOnProblem) {
    PersonId to = PersonId.of(PEOPLE.get(guided));
    PersonId by = PersonId.of(PEOPLE.get(solver));
    Optional<String> problem = isOnProblem ? Optional.of("no time") : Optional.empty();
    Story story =
        CALLED.when(
            LiteracyInCounty.STUDY,
            new GuidanceGiven(LITERACY, COUNTY, SECRETARY, SCHOOL, to, problem),
            solution(by));
    ImmutableSet.Builder<RuleId> expected = ImmutableSet.builder();
    if (guided != 0) {
      expected.add(GuidanceRuleId.GUIDANCE_PAST_HEAD);
    }
    if (!isOnProblem) {
      expected.add(GuidanceRuleId.GUIDANCE_WITHOUT_PROBLEM);
    }
    if (guided != solver) {
      expected.add(GuidanceRuleId.SOLUTION_BY_ANOTHER);
    }
    assertThat(story.rules()).containsExactlyInAnyOrderElementsOf(expected.build());
  }

  /** Experience at units of a line, by several people: only their own from further down counts. */
  @Property
  @Proves(Clause.M2_9)
  void aDirectiveRestsOnExperienceThatItsAuthorDrewInAUnitBelow(
      @ForAll @Size(max = 4) List<@IntRange(max = 3) Integer> where,
      @ForAll @Size(min = 4, max = 4) List<Boolean> own) {
    Story story =
        Story.of(METHOD)
            .given(new OrganizationRecorded(LiteracyInCounty.county()))
            .when(LiteracyInCounty.call());
    List<UnitId> units = List.of(COUNTY, LiteracyInCounty.MILL, SCHOOL, LiteracyInCounty.VILLAGE);
    ImmutableList.Builder<String> cited = ImmutableList.builder();
    boolean isRight = false;
    for (int nth = 0; nth < where.size(); nth++) {
      PersonId by = own.get(nth) ? SECRETARY : LiteracyInCounty.DEPUTY;
      story = story.when(experience(by, units.get(where.get(nth))));
      cited.add("e" + (nth + 3));
      isRight |= own.get(nth) && where.get(nth) >= 2;
    }
    Story directed = story.when(directive(SECRETARY, cited.build().toArray(String[]::new)));
    assertThat(open(directed, GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE).isEmpty())
        .isEqualTo(isRight);
  }
}
