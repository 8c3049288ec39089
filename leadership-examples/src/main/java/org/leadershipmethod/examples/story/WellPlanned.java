package org.leadershipmethod.examples.story;

import static org.leadershipmethod.examples.story.April.APRIL;
import static org.leadershipmethod.examples.story.April.HARVEST;
import static org.leadershipmethod.examples.story.April.LOOKED_AT;
import static org.leadershipmethod.examples.story.April.MAY;
import static org.leadershipmethod.examples.story.April.ROOFS;
import static org.leadershipmethod.examples.story.County.LITERACY;
import static org.leadershipmethod.examples.story.County.RIVER_SCHOOL;
import static org.leadershipmethod.examples.story.County.april;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Competition;
import org.leadershipmethod.plan.Indication;
import org.leadershipmethod.plan.PeriodClosed;
import org.leadershipmethod.plan.Plan;
import org.leadershipmethod.plan.PlanStep;
import org.leadershipmethod.plan.Urgency;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.WorkDone;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;

/** Three tasks in one month led well: one of them is central, and has a result. */
final class WellPlanned {

  private static final String PRINCIPAL = "principal";

  private final Telling telling;

  private WellPlanned(Telling telling) {
    this.telling = telling;
  }

  /** What happened and what a diagnosis says of it, as lines. */
  static ImmutableList<String> lines(Telling telling) {
    WellPlanned story = new WellPlanned(telling);
    return story.telling.diagnosis(story.diagnosis()).lines();
  }

  /** What a diagnosis says of it. */
  static Diagnosis found() {
    return new WellPlanned(Telling.unseen()).diagnosis();
  }

  private Diagnosis diagnosis() {
    Practice practice = Practice.begin(County.ORGANIZATION, April.METHOD);
    practice = asked(practice);
    practice = refused(practice);
    practice = weighed(practice);
    practice = carriedThrough(practice);
    return practice.diagnosis(When.on(LOOKED_AT).latest());
  }

  private Practice asked(Practice practice) {
    telling.say(
        "1 April: the county asks river-school for three things, and says which is central: "
            + "literacy; the harvest is pressing; the roofs can wait. GRANTED.");
    Indication order =
        Indication.from("county")
            .to(RIVER_SCHOOL.value())
            .during(APRIL)
            .central(LITERACY, Urgency.ORDINARY)
            .second(HARVEST, Urgency.PRESSING)
            .third(ROOFS, Urgency.CAN_WAIT);
    return practice.take(order, april(1)).orElseThrow().practice();
  }

  private Practice refused(Practice practice) {
    telling.say("2 April: the principal takes the order over as it came.");
    PlanStep asItCame =
        Plan.of(RIVER_SCHOOL, APRIL)
            .central(LITERACY)
            .second(HARVEST)
            .third(ROOFS)
            .adoptedBy(PRINCIPAL);
    Ruling<Taken<Plan>> ruling = practice.take(asItCame, april(2));
    return ruling.fold(
        Taken::practice,
        refusal -> {
          telling.say("REFUSED:");
          refusal.findings().forEach(telling::finding);
          return practice;
        });
  }

  private Practice weighed(Practice practice) {
    telling.say("3 April: three people are in the fields already; the rye will not wait.");
    WorkDone work =
        new WorkDone(
            HARVEST,
            RIVER_SCHOOL,
            Stream.of("cook", "bookkeeper", "oldest-pupil")
                .map(PersonId::of)
                .collect(ImmutableSet.toImmutableSet()));
    Practice after = happened(practice, work, april(3));
    telling.say(
        "4 April: the principal weighs that. The harvest is central, and literacy comes second. "
            + "GRANTED.");
    Competition competition = Competition.at(RIVER_SCHOOL, after.situation());
    PlanStep plan =
        Plan.of(RIVER_SCHOOL, APRIL)
            .central(HARVEST)
            .second(LITERACY)
            .third(ROOFS)
            .citing(competition.circumstances())
            .adoptedBy(PRINCIPAL);
    return after.take(plan, april(4)).orElseThrow().practice();
  }

  private Practice carriedThrough(Practice practice) {
    telling.say(
        "24 April: the rye is in. The result is written down; for May literacy is central, and "
            + "April is closed.");
    Practice done =
        happened(
            practice,
            ResultAchieved.of(HARVEST, RIVER_SCHOOL.value(), "all the rye is in"),
            april(24));
    PlanStep next =
        Competition.at(RIVER_SCHOOL, done.situation())
            .centred(LITERACY.id(), MAY)
            .citing(Competition.at(RIVER_SCHOOL, done.situation()).circumstances())
            .adoptedBy(PRINCIPAL);
    Practice planned = done.take(next, april(24)).orElseThrow().practice();
    return happened(planned, new PeriodClosed(RIVER_SCHOOL, APRIL), april(30));
  }

  private static <E extends Event> Practice happened(Practice practice, E event, LocalDate day) {
    return practice.take(Step.of(event), day).orElseThrow().practice();
  }
}
