package org.leadershipmethod.conventions;

import static org.leadershipmethod.organization.FieldOfWork.PROPAGANDA;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.StringReader;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chain.LinkAct;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.concentration.GroupName;
import org.leadershipmethod.concentration.GroupVoice;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.concentration.IdeasAsked;
import org.leadershipmethod.concentration.LatestVotes;
import org.leadershipmethod.concentration.Opinion;
import org.leadershipmethod.concentration.SharedByAll;
import org.leadershipmethod.concentration.Tallies;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Counts;
import org.leadershipmethod.election.Ranking;
import org.leadershipmethod.election.Standing;
import org.leadershipmethod.group.Attendance;
import org.leadershipmethod.group.CollectiveDecision;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.Renewal;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.guidance.CampaignStages;
import org.leadershipmethod.guidance.GuidanceView;
import org.leadershipmethod.guidance.SolutionFound;
import org.leadershipmethod.guidance.Stage;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Examination;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitRenamed;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Competition;
import org.leadershipmethod.plan.Plan;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.relay.Handover;
import org.leadershipmethod.relay.Relay;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.rule.Words;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.LeadersElection;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.Party;
import org.leadershipmethod.society.PartyLeadingGroup;
import org.leadershipmethod.society.Programme;
import org.leadershipmethod.society.Since;
import org.leadershipmethod.society.Society;
import org.leadershipmethod.society.SocietyView;
import org.leadershipmethod.society.Struggle;
import org.leadershipmethod.society.StruggleStage;
import org.leadershipmethod.tenure.Position;
import org.leadershipmethod.tenure.Tenure;
import org.leadershipmethod.testkit.Library;

/** A practice in which something of everything was done, and what came of it. */
final class GivenArguments {

  private static final LocalDate DAY = LocalDate.of(2030, 3, 1);
  private static final LeadershipMethod METHOD = Library.method();

  private GivenArguments() {}

  static ImmutableList<Object> all() {
    Task task = Task.of("x", "a task", PROPAGANDA);
    PlanningPeriod period = PlanningPeriod.of("x", DAY, DAY.plusDays(30));
    Organization organization =
        Organization.builder()
            .unit("top")
            .inCharge("head")
            .department(PROPAGANDA, "one")
            .unit("x")
            .under("top")
            .inCharge("x")
            .department(PROPAGANDA, "y")
            .members("z")
            .build();
    EconomicPosition wages = EconomicPosition.of("x");
    EconomicPosition land = EconomicPosition.of("land");
    Masses masses = Masses.builder().people(wages, "x", "y", "z").people(land, "other").build();
    Practice practice = Practice.begin(organization, METHOD);
    practice = practice.take(Step.of(new MassesRecorded(masses)), DAY).orElseThrow().practice();
    Taken<Relay> relay = practice.take(Relay.of(task).from("top").to("x"), DAY).orElseThrow();
    Taken<Plan> plan =
        relay.practice().take(Plan.of("x", period).central(task).adoptedBy("x"), DAY).orElseThrow();
    Practice struggling =
        plan.practice()
            .take(
                Struggle.of(masses.classOf(wages))
                    .against(masses.classOf(land))
                    .at(StruggleStage.POLITICAL),
                DAY)
            .orElseThrow()
            .practice();
    Taken<Party> party =
        struggling
            .take(
                Party.of(masses.classOf(wages))
                    .named("x")
                    .withProgramme(Programme.stating("x").withGoals("x"))
                    .withMembers("x", "y", "z"),
                DAY)
            .orElseThrow();
    Standing standing = Standing.shownBy(EntryId.of("e3"));
    Taken<PartyLeadingGroup> leaders =
        party
            .practice()
            .take(
                LeadersElection.of(party.value())
                    .candidates(
                        new Candidate(PersonId.of("x"), standing),
                        new Candidate(PersonId.of("y"), standing))
                    .seats(2)
                    .counted(
                        Counts.SCHULZE,
                        ImmutableList.of(
                            Ranking.of("x", "y"), Ranking.of("y", "x"), Ranking.of("x"))),
                DAY)
            .orElseThrow();
    Practice past = leaders.practice().note(TaskRelayed.of(task, "x", "top"), When.on(DAY));
    Instant end = When.on(DAY.plusDays(3)).latest();
    Diagnosis diagnosis = past.diagnosis(end);
    CollectiveDecision decision =
        CollectiveDecision.of(leaders.value().id(), "x")
            .called("x")
            .inFavour("x", "y")
            .draft(past.situation())
            .orElseThrow()
            .value();
    Society society = past.situation().view(SocietyView.SOCIETY);
    ImmutableList<Object> own =
        ImmutableList.of(
            Words.ENGLISH,
            Locale.ROOT,
            new StringReader("x=x"),
            "x",
            1,
            1L,
            0.5,
            true,
            DAY,
            ZoneId.of("Asia/Kolkata"),
            end,
            Duration.ofDays(1),
            Stream.of(),
            String.class,
            UnitId.of("x"),
            EntryId.of("e3"),
            Coverage.EVERYTHING,
            organization,
            organization.handle(UnitId.of("x")),
            masses,
            masses.classOf(wages),
            Struggle.of(masses.classOf(wages)).against(masses.classOf(land)),
            task,
            period,
            relay.value(),
            relay.value().route(),
            Handover.of(Post.inCharge(UnitId.of("x")), "x", "y"),
            plan.value(),
            party.value(),
            leaders.value(),
            leaders,
            leaders.entries().get(0).event(),
            decision,
            decision.event(),
            society,
            new Since(When.on(DAY), EntryId.of("e3")),
            past,
            past.situation(),
            past.situation().view(GroupView.GROUPS),
            past.situation().view(GuidanceView.CAMPAIGNS),
            new CampaignStages(
                CampaignId.of("x"),
                ImmutableMap.of(
                    Stage.INITIAL, When.on(DAY), Stage.FINAL, When.on(DAY.plusDays(1)))),
            new SolutionFound(CampaignId.of("x"), PersonId.of("x"), "x", EntryId.of("e3")),
            new UnitRenamed(UnitId.of("x"), "another name", Optional.empty()),
            new Tenure(
                PersonId.of("x"), Position.seat(UnitId.of("x")), When.on(DAY), Optional.empty()),
            Competition.at("x", past.situation()).tasks().get(0),
            past.chronicle(),
            past.chronicle().get(3),
            past.chronicle().get(2).event(),
            METHOD,
            METHOD.rules().get(0).card(),
            Words.ENGLISH,
            Locale.ENGLISH,
            new StringReader(""),
            RELAY,
            RELAY.rules().get(0),
            RELAY.views().iterator().next(),
            new Renewal(
                UnitId.of("x"),
                ImmutableSet.of(PersonId.of("x")),
                ImmutableSet.of(),
                ImmutableMap.of(),
                ImmutableSet.of()),
            diagnosis,
            diagnosis.open().get(0),
            diagnosis.open().get(0).breach(),
            Examination.begin(METHOD, Coverage.EVERYTHING),
            Counts.SCHULZE,
            Ranking.of("x"),
            standing,
            Checked.usable("x"),
            new Attendance(2, 2, 0, 0, 0),
            LinkAct.Kind.REPORT,
            new Member(PersonId.of("x"), Optional.empty(), Optional.empty()));
    return ImmutableList.builder()
        .addAll(own)
        .addAll(GivenSteps.all(task))
        .addAll(ofIdeas())
        .addAll(GivenSpiral.all())
        .build();
  }

  /** Votes on an idea, and what was counted. */
  private static ImmutableList<Object> ofIdeas() {
    IdeaId idea = IdeaId.of("x");
    Tallies tallies = Tallies.counting().vote(idea, GroupName.of("x"), Opinion.AGREE).tallies();
    return ImmutableList.of(
        idea,
        tallies,
        tallies.of(idea),
        tallies.ideas(),
        tallies.of(idea).all(),
        Tallies.counting(),
        new LatestVotes(),
        IdeasAsked.ALL,
        SharedByAll.AGREED,
        GroupVoice.of(GroupName.of("x")),
        BigInteger.ONE);
  }
}
