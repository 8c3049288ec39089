package org.leadershipmethod.examples.kubernetes;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * What three files say, and what of it belongs together.
 *
 * <p>A proposal is kept only where it is known in whole who led its group: nobody is said to have
 * passed by a lead who may stand in a row that could not be read.
 */
final class Gathered {

  private static final String ANY = "";

  private final String groupsFile;
  private final Snapshot snapshot;
  private final History history;
  private final ReadInPart<ImmutableList<Proposal>> proposals;
  private final ImmutableSet<UnitId> groups;
  private final ImmutableSet<UnitId> dissolved;
  private final ImmutableSet<String> uncertain;
  private final ImmutableSet<PersonId> ledNoKnownGroup;

  /**
   * Puts together what was read.
   *
   * @param groupsFile which file lists the groups
   * @param snapshot the groups
   * @param history who had which role when
   * @param proposals the proposals
   */
  Gathered(
      String groupsFile,
      Snapshot snapshot,
      History history,
      ReadInPart<ImmutableList<Proposal>> proposals) {
    this.groupsFile = groupsFile;
    this.snapshot = snapshot;
    this.history = history;
    this.proposals = proposals;
    this.groups = snapshot.groups().stream().map(Group::id).collect(toImmutableSet());
    this.dissolved =
        history.dissolved(group -> groups.contains(group) || group.equals(Snapshot.COMMUNITY));
    this.uncertain =
        ImmutableSet.<String>builder()
            .addAll(snapshot.uncertain())
            .addAll(history.uncertain())
            .build();
    this.ledNoKnownGroup = ledNoKnownGroup();
  }

  /** The groups. */
  Snapshot snapshot() {
    return snapshot;
  }

  /** Who had which role in them when. */
  ImmutableList<Interval> intervals() {
    return history.of(groups::contains);
  }

  /** The proposals of which it is known who led their groups, as far as the rows tell. */
  ImmutableList<Proposal> proposals() {
    Set<String> doubled = doubled();
    return ofGroups().stream()
        .filter(one -> !doubled.contains(one.path()) && !isUncertain(one))
        .collect(toImmutableList());
  }

  private ImmutableList<Proposal> ofGroups() {
    return proposals.value().stream()
        .filter(one -> groups.contains(one.group()))
        .collect(toImmutableList());
  }

  private boolean isUncertain(Proposal one) {
    return uncertain.contains(ANY)
        || uncertain.contains(one.group().value())
        || !Collections.disjoint(one.approvers(), ledNoKnownGroup);
  }

  /** Who is said to lead a group that is not there may lead one that is spelled otherwise. */
  private ImmutableSet<PersonId> ledNoKnownGroup() {
    return history.of(this::isUnknown).stream()
        .flatMap(one -> one.person().stream())
        .collect(toImmutableSet());
  }

  private Set<String> doubled() {
    Set<String> paths = new HashSet<>();
    return proposals.value().stream()
        .map(Proposal::path)
        .filter(path -> !paths.add(path))
        .collect(toImmutableSet());
  }

  /** The groups that were dissolved since. */
  ImmutableList<Dissolved> dissolved() {
    return Dissolved.of(dissolved, history.intervals(), proposals.value());
  }

  /** What is missing, and what is missing because of that. */
  ImmutableList<Notice> unread() {
    ImmutableList.Builder<Notice> unread = ImmutableList.builder();
    problems().forEach(problem -> unread.add(Notice.leftOut(problem)));
    ImmutableList<Proposal> lost =
        ofGroups().stream().filter(this::isUncertain).collect(toImmutableList());
    if (!lost.isEmpty()) {
      String groups =
          lost.stream().map(one -> one.group().value()).distinct().collect(joining(", "));
      unread.add(new Notice(groupsFile, ofUncertain(lost.size(), groups)));
    }
    return unread.build();
  }

  private static String ofUncertain(int number, String groups) {
    return "%s left out, since a row that says who led the group is: %s"
        .formatted(HowMany.ofMany(number, "proposal is", "proposals are"), groups);
  }

  private ImmutableList<Problem> problems() {
    return ImmutableList.<Problem>builder()
        .addAll(snapshot.leftOut())
        .addAll(history.leftOut())
        .addAll(proposals.leftOut())
        .addAll(ofUnknownGroups())
        .addAll(ofSamePaths())
        .build();
  }

  private ImmutableList<Problem> ofUnknownGroups() {
    String led = "a group of " + groupsFile + ", or one in which no time is still open";
    ImmutableList.Builder<Problem> unknown = ImmutableList.builder();
    history
        .of(this::isUnknown)
        .forEach(one -> unknown.add(unknown(one.where(), "group", one.group(), led)));
    proposals.value().stream()
        .filter(one -> isUnknown(one.group()))
        .forEach(
            one ->
                unknown.add(
                    unknown(one.where(), "owning_sig", one.group(), "a group of " + groupsFile)));
    return unknown.build();
  }

  private boolean isUnknown(UnitId group) {
    return !groups.contains(group) && !dissolved.contains(group);
  }

  private static Problem unknown(String where, String column, UnitId group, String expected) {
    return new Problem(where, column + " '" + group + "'", expected);
  }

  private ImmutableList<Problem> ofSamePaths() {
    Map<String, String> places = new HashMap<>();
    ImmutableList.Builder<Problem> same = ImmutableList.builder();
    for (Proposal one : proposals.value()) {
      String first = places.putIfAbsent(one.path(), one.where());
      if (first != null) {
        same.add(
            new Problem(
                one.where(),
                "path '" + one.path() + "', as " + first + " has; neither is read",
                "a path that no other has"));
      }
    }
    return same.build();
  }
}
