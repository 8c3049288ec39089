package org.leadershipmethod.conventions;

import static org.leadershipmethod.nucleus.NucleusFamily.NUCLEUS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.guidance.Call;
import org.leadershipmethod.guidance.CampaignAtUnit;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.guidance.CampaignStep;
import org.leadershipmethod.guidance.Directive;
import org.leadershipmethod.guidance.Experience;
import org.leadershipmethod.guidance.Guidance;
import org.leadershipmethod.guidance.Pilot;
import org.leadershipmethod.guidance.Pilots;
import org.leadershipmethod.guidance.Representative;
import org.leadershipmethod.guidance.Solution;
import org.leadershipmethod.guidance.Study;
import org.leadershipmethod.guidance.Summary;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.guidance.TwoWays;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.nucleus.CameForward;
import org.leadershipmethod.nucleus.DeedDone;
import org.leadershipmethod.nucleus.DemandAnswered;
import org.leadershipmethod.nucleus.DemandId;
import org.leadershipmethod.nucleus.Nucleus;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.vitality.Demand;

/** What each step of a campaign opens, once the campaign was led from its call to a summing-up. */
final class GivenSteps {

  private static final PersonId X = PersonId.of("x");

  private static final ImmutableList<EntryId> E3 = ImmutableList.of(EntryId.of("e3"));
  private final List<Object> opened = new ArrayList<>();
  private Practice practice =
      Practice.begin(Organization.builder().unit("x").build(), LeadershipMethod.of());

  private GivenSteps() {}

  static ImmutableList<Object> all(Task task) {
    GivenSteps steps = new GivenSteps();
    UnitId unit = UnitId.of("x");
    Pilot pilot = Pilot.own("x", "x", "x");
    TestOutcome held = new TestOutcome.Held("x");
    CampaignStep<Call> calling = Call.on(CampaignId.of("x"), task, unit, ImmutableSet.of());
    Call call = steps.taken(calling);
    Pilots pilots = steps.taken(call.choose(pilot, pilot));
    Study study = steps.taken(pilots.study(pilot, X, "x", Representative.of("x")));
    Guidance guidance = steps.taken(study.guide(X, X, "x"));
    Solution solution = steps.taken(guidance.solved("x"));
    Experience experience = steps.taken(solution.learn("x", "x"));
    Directive directive = steps.taken(experience.direct("x", experience));
    Summary summary =
        steps.taken(call.sumUp(X, "x", steps.taken(directive.test(unit, X, held)), experience));
    return ImmutableList.builder()
        .addAll(steps.opened)
        .add(
            calling,
            study.guide(X, X, "x").event(),
            pilot,
            held,
            summary,
            new TwoWays(1, 0, 0, 1, 0),
            new Demand(unit, DemandId.of("x"), When.on(LocalDate.of(2030, 3, 1)), E3, 1, false),
            new DemandAnswered(unit, DemandId.of("x"), E3),
            cameForward(),
            Nucleus.in(new CampaignAtUnit(CampaignId.of("x"), unit)))
        .build();
  }

  private static CameForward cameForward() {
    UnitId unit = UnitId.of("x");
    Organization organization = Organization.builder().unit("x").members("x").build();
    return CameForward.of(
            Practice.begin(organization, LeadershipMethod.of(NUCLEUS))
                .note(new DeedDone(unit, X, "x"), LocalDate.of(2030, 3, 1))
                .situation(),
            unit,
            X)
        .orElseThrow();
  }

  private <T> T taken(CampaignStep<T> step) {
    Taken<?> taken = practice.take(step, LocalDate.of(2030, 3, 1)).orElseThrow();
    practice = taken.practice();
    T value = step.written(taken.entries().get(0));
    opened.add(value);
    return value;
  }
}
