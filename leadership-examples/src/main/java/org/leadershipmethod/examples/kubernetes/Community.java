package org.leadershipmethod.examples.kubernetes;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.function.Predicate.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.files.Day;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.IndicatedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.plan.TasksIndicated;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;

/**
 * What three files say of a community, and the chronicle that it makes.
 *
 * @param zone whose days they name
 * @param snapshot the groups
 * @param lastDay the latest day that is named anywhere
 * @param tenures who led which group when
 * @param proposals the proposals whose groups' leads at the time are known
 * @param dissolved the groups that were dissolved since, of which nothing is examined
 * @param unread what of the files was left out, and why
 * @param notices what a reader has to know
 */
record Community(
    ZoneId zone,
    Snapshot snapshot,
    LocalDate lastDay,
    ImmutableList<Tenure> tenures,
    ImmutableList<Proposal> proposals,
    ImmutableList<Dissolved> dissolved,
    ImmutableList<Notice> unread,
    ImmutableList<Notice> notices) {

  private static final FieldOfWork DEVELOPMENT = FieldOfWork.of("development");

  /**
   * Puts together what was read.
   *
   * @param file which file the groups come from
   * @param gathered what the files say
   * @param zone whose days they name
   */
  static Community of(SnapshotFile file, Gathered gathered, ZoneId zone) {
    Snapshot snapshot = gathered.snapshot();
    ImmutableList<Interval> intervals = gathered.intervals();
    ImmutableList<Proposal> all = gathered.proposals();
    LocalDate lastDay = lastDay(file, intervals, all);
    LocalDate day = file.day().orElse(lastDay);
    Set<UnitId> followed =
        intervals.stream()
            .filter(Interval::isLeading)
            .map(Interval::group)
            .collect(toImmutableSet());
    Predicate<Proposal> leadsKnown =
        one ->
            followed.contains(one.group())
                || !one.span(zone).earliest().isBefore(When.on(day, zone).earliest());
    return new Community(
        zone,
        snapshot,
        lastDay,
        tenures(snapshot, day, intervals, followed),
        all.stream().filter(leadsKnown).collect(toImmutableList()),
        gathered.dissolved(),
        gathered.unread(),
        notices(file, intervals, all, leadsKnown));
  }

  /**
   * The latest day that is named anywhere; where none is, there is nothing that a day would tell
   * apart.
   */
  private static LocalDate lastDay(
      SnapshotFile file, ImmutableList<Interval> intervals, ImmutableList<Proposal> proposals) {
    Stream<Day> days =
        Stream.concat(
            intervals.stream().flatMap(Interval::days), proposals.stream().flatMap(Proposal::days));
    return Stream.concat(file.day().stream(), days.map(Day::last))
        .max(LocalDate::compareTo)
        .orElse(LocalDate.EPOCH);
  }

  private static ImmutableList<Tenure> tenures(
      Snapshot snapshot, LocalDate day, ImmutableList<Interval> intervals, Set<UnitId> followed) {
    Stream<Tenure> asOfSnapshot =
        snapshot.groups().stream()
            .filter(group -> !followed.contains(group.id()))
            .flatMap(
                group ->
                    group.leads().stream()
                        .map(person -> new Tenure(group.id(), person, day, Optional.empty())));
    return Stream.concat(Tenure.of(intervals).stream(), asOfSnapshot).collect(toImmutableList());
  }

  private static ImmutableList<Notice> notices(
      SnapshotFile file,
      ImmutableList<Interval> intervals,
      ImmutableList<Proposal> all,
      Predicate<Proposal> leadsKnown) {
    return Stream.of(
            file.notice().stream(),
            intervals.stream().flatMap(Interval::notices),
            all.stream().flatMap(Proposal::notices),
            all.stream().filter(not(leadsKnown)).map(Community::leftOut))
        .flatMap(notices -> notices)
        .collect(toImmutableList());
  }

  private static Notice leftOut(Proposal proposal) {
    return new Notice(
        proposal.where(),
        proposal.title()
            + " is left out: who led "
            + proposal.group()
            + " at the time is in none of the files");
  }

  /**
   * What happened: the groups from the outset, who came to lead them and left, and the proposals as
   * relayed tasks, each indicated as central for the release that it is aimed at.
   */
  Chronicle chronicle() {
    ImmutableSet<Class<? extends Event>> kinds =
        ImmutableSet.of(OrganizationEvent.class, TaskRelayed.class, TasksIndicated.class);
    ChronicleBuilder chronicle =
        Chronicle.builder().covering(Coverage.EVERYTHING.ofKinds(kinds)).in(zone);
    chronicle.add(new OrganizationRecorded(snapshot.organization()), When.OUTSET);
    // of what is over on the same day, what was added first stands first: people change before
    // tasks come
    tenures.forEach(tenure -> addTenure(chronicle, tenure));
    proposals.forEach(one -> addProposal(chronicle, one));
    return chronicle.build();
  }

  private static void addTenure(ChronicleBuilder chronicle, Tenure tenure) {
    Post post = Post.inCharge(tenure.group());
    chronicle.add(new Appointed(tenure.person(), post), tenure.from());
    tenure.to().ifPresent(day -> chronicle.add(new Departed(tenure.person(), post), day));
  }

  private void addProposal(ChronicleBuilder chronicle, Proposal proposal) {
    chronicle.add(EntryId.of(proposal.path()), relayed(proposal), proposal.span(zone));
    proposal
        .release()
        .ifPresent(
            release ->
                chronicle.add(
                    EntryId.of(proposal.path() + " for " + release),
                    indicated(proposal, release),
                    proposal.span(zone)));
  }

  private static Task task(Proposal proposal) {
    return Task.of(proposal.path(), proposal.title(), DEVELOPMENT);
  }

  /** Whoever names a release wants the group to finish it then; how urgent it is nobody says. */
  private static TasksIndicated indicated(Proposal proposal, String release) {
    return new TasksIndicated(
        Snapshot.COMMUNITY,
        proposal.group(),
        Optional.of(PlanningPeriod.named(release)),
        ImmutableList.of(
            new IndicatedTask(task(proposal), Optional.of(Importance.CENTRAL), Optional.empty())));
  }

  private static TaskRelayed relayed(Proposal proposal) {
    return new TaskRelayed(
        task(proposal),
        Snapshot.COMMUNITY,
        Optional.empty(),
        proposal.group(),
        proposal.approvers().stream()
            .map(person -> Delivery.of(proposal.group(), person))
            .collect(toImmutableList()));
  }
}
