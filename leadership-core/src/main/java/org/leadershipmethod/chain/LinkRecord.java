package org.leadershipmethod.chain;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.society.Since;

/**
 * What a record says of one link of a chain.
 *
 * @param begun since when both layers are there
 * @param mandate the mandate that stands, if one was given
 * @param last what last kept the link alive
 * @param report the last report
 */
record LinkRecord(
    Since begun,
    Optional<Told<MandateGiven>> mandate,
    Optional<LinkAct> last,
    Optional<Since> report) {

  static LinkRecord begun(Since since) {
    return new LinkRecord(since, Optional.empty(), Optional.empty(), Optional.empty());
  }

  LinkRecord mandated(Told<MandateGiven> given) {
    return new LinkRecord(
        begun,
        Optional.of(given),
        Optional.of(new LinkAct(LinkAct.Kind.MANDATE, Since.of(given))),
        report);
  }

  LinkRecord reported(Since since) {
    return new LinkRecord(
        begun, mandate, Optional.of(new LinkAct(LinkAct.Kind.REPORT, since)), Optional.of(since));
  }

  LinkRecord kept(LinkAct act) {
    return new LinkRecord(begun, mandate, Optional.of(act), report);
  }

  /** The same, where those of the upper layer are all there for no longer than this. */
  LinkRecord notBefore(Since since) {
    return new LinkRecord(begun.later(since), mandate, last, report);
  }

  /** Since when nothing has kept it alive: its last act, or its beginning. */
  Since sinceLast() {
    return last.map(LinkAct::since).map(begun::later).orElse(begun);
  }

  /** Since when there has been no report. */
  Since sinceReport() {
    return report.map(begun::later).orElse(begun);
  }

  /** The matters that the mandate covers at a time. */
  ImmutableSet<Matter> matters(When when) {
    return mandate
        .map(Told::what)
        .filter(given -> given.during().map(during -> holds(during, when)).orElse(true))
        .map(MandateGiven::matters)
        .orElse(ImmutableSet.of());
  }

  private static boolean holds(When during, When when) {
    return !when.latest().isBefore(during.earliest()) && !when.earliest().isAfter(during.latest());
  }
}
