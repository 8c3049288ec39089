package org.leadershipmethod.examples.rollout;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.organization.UnitId;

/**
 * A proposal, as its file says.
 *
 * @param file the file, which no other proposal has
 * @param number what it is known by; empty where it has no number
 * @param numberAt the file and line of its number
 * @param group the group that owns it
 * @param milestones by which release it is, or was, to reach each stage
 * @param latest the last release for which it was worked on
 * @param notices what a reader has to know of its file
 */
record Proposal(
    String file,
    String number,
    String numberAt,
    UnitId group,
    ImmutableMap<Maturity, Milestone> milestones,
    Milestone latest,
    ImmutableList<Notice> notices) {

  /** What stands in the place of a release. */
  Milestone milestone(Maturity maturity) {
    return milestones.getOrDefault(maturity, Milestone.NO_SECTION);
  }

  /** The releases that are named, by what is to be reached. */
  Stream<Map.Entry<Maturity, Release>> releases() {
    return milestones.entrySet().stream()
        .flatMap(one -> one.getValue().release().stream().map(at -> Map.entry(one.getKey(), at)));
  }

  /** The last release that is named for any stage. */
  Optional<Release> last() {
    return releases().map(Map.Entry::getValue).max(Release::compareTo);
  }

  /** What it is called in reports. */
  String title() {
    return number.isEmpty() ? file : "KEP-" + number;
  }

  /** Its name, and the releases that it names. */
  @Override
  public String toString() {
    return title()
        + (number.isEmpty() ? "" : " (" + file + ")")
        + releases().map(one -> ", " + one.getKey() + " " + one.getValue()).collect(joining());
  }
}
