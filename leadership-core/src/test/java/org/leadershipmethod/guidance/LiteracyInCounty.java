package org.leadershipmethod.guidance;

import static org.leadershipmethod.guidance.GuidanceFamily.GUIDANCE;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.WorkDone;
import org.leadershipmethod.testkit.Story;

/**
 * A county that calls on its units to teach everybody to read: what the stories about campaigns are
 * told with. The mill lies nearby and is not under the county.
 */
final class LiteracyInCounty {

  static final LeadershipMethod METHOD = LeadershipMethod.of(GUIDANCE);
  static final CampaignId LITERACY = CampaignId.of("literacy");
  static final Task READING = Task.of("reading", "Everybody reads", EDUCATION);
  static final UnitId COUNTY = UnitId.of("county");
  static final UnitId SCHOOL = UnitId.of("school");
  static final UnitId WORKS = UnitId.of("works");
  static final UnitId DISTRICT = UnitId.of("district");
  static final UnitId VILLAGE = UnitId.of("village");
  static final UnitId MILL = UnitId.of("mill");
  static final PersonId SECRETARY = PersonId.of("secretary");
  static final PersonId DEPUTY = PersonId.of("deputy");
  static final PersonId PRINCIPAL = PersonId.of("principal");
  static final PersonId ADA = PersonId.of("ada");

  /** What the county knows of the school when it has looked there. */
  static final UnitStudied STUDY =
      study(SCHOOL, Optional.of("half the classes began"), "ada", "ben");

  /** The secretary goes to the principal with a problem of the school. */
  static final GuidanceGiven GUIDANCE_OF_SCHOOL =
      guidance(COUNTY, "secretary", SCHOOL, "principal");

  /** Nothing has happened: e1 is who is where. */
  static final Story STORY = Story.of(METHOD).given(new OrganizationRecorded(county()));

  /** The call is e2, on the second day. */
  static final Story CALLED = STORY.when(call(SCHOOL, WORKS));

  /** The study is e3, the guidance e4. */
  static final Story GUIDED = CALLED.when(STUDY, GUIDANCE_OF_SCHOOL);

  /** The experiences are e5 and e6, the directive e7. */
  static final Story DIRECTED =
      GUIDED.when(
          experience(SECRETARY, SCHOOL),
          experience(SECRETARY, WORKS),
          directive(SECRETARY, "e5", "e6"));

  /** The tests are e8, e9 and e10. */
  static final Story TESTED =
      DIRECTED.when(test(SCHOOL, "e7"), test(WORKS, "e7"), test(VILLAGE, "e7"));

  private LiteracyInCounty() {}

  static Organization county() {
    return Organization.builder()
        .unit("county")
        .inCharge("secretary")
        .members("deputy")
        .unit("school")
        .under("county")
        .inCharge("principal")
        .members("ada", "ben", "cem", "dora")
        .unit("works")
        .under("county")
        .inCharge("manager")
        .members("eli", "fay")
        .unit("district")
        .under("county")
        .inCharge("head")
        .unit("village")
        .under("district")
        .inCharge("elder")
        .unit("mill")
        .inCharge("miller")
        .build();
  }

  static CallIssued call(UnitId... reached) {
    return new CallIssued(LITERACY, READING, COUNTY, ImmutableSet.copyOf(reached));
  }

  static WorkDone work(UnitId unit) {
    return new WorkDone(READING, unit, ImmutableSet.of(ADA));
  }

  static PilotsChosen pilots(Pilot... pilots) {
    return new PilotsChosen(LITERACY, COUNTY, ImmutableList.copyOf(pilots));
  }

  static Pilot pilot(UnitId unit) {
    return Pilot.own(unit.value(), "it began twice", "all can read by May");
  }

  static UnitStudied study(UnitId unit, Optional<String> development, String... people) {
    return new UnitStudied(
        LITERACY,
        unit,
        SECRETARY,
        development,
        Arrays.stream(people).map(Representative::of).collect(ImmutableList.toImmutableList()));
  }

  /** A whole study of a unit of which nobody wrote down the members, so that it can be guided. */
  static UnitStudied study(UnitId unit) {
    return study(unit, Optional.of("they meet every week"), "eli");
  }

  static GuidanceGiven guidance(UnitId from, String by, UnitId unit, String to) {
    return new GuidanceGiven(
        LITERACY,
        from,
        PersonId.of(by),
        unit,
        PersonId.of(to),
        Optional.of("nobody has time in the evening"));
  }

  static SolutionFound solution(PersonId by) {
    return new SolutionFound(LITERACY, by, "lessons before work", EntryId.of("e4"));
  }

  static ExperienceDrawn experience(PersonId by, UnitId unit) {
    return new ExperienceDrawn(
        LITERACY, unit, by, "lessons before work", "all came", ImmutableList.of());
  }

  static Pilot aimless(UnitId unit) {
    return new Pilot(unit, PilotOrigin.OWN, Optional.empty(), Optional.empty());
  }

  static ExperienceSummedUp summary(String... from) {
    return new ExperienceSummedUp(
        LITERACY,
        COUNTY,
        SECRETARY,
        "it takes an hour when nobody works",
        Arrays.stream(from).map(EntryId::of).collect(ImmutableList.toImmutableList()));
  }

  static DirectiveTested test(UnitId unit, String directive) {
    return test(unit, directive, new TestOutcome.Held("all came"));
  }

  static DirectiveTested test(UnitId unit, String directive, TestOutcome outcome) {
    return new DirectiveTested(LITERACY, unit, SECRETARY, EntryId.of(directive), outcome);
  }

  static DirectiveIssued directive(PersonId by, String... experiences) {
    return new DirectiveIssued(
        LITERACY,
        COUNTY,
        by,
        "teach before work",
        Arrays.stream(experiences).map(EntryId::of).collect(ImmutableList.toImmutableList()));
  }
}
