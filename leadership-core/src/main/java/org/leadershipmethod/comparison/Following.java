package org.leadershipmethod.comparison;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.rule.Finding;

/**
 * Follows known findings into a diagnosis: those that it has open, then those that it has mended,
 * then the rest.
 *
 * <p>Where more of one identity are there than are known, the earlier ones of the record are taken
 * for known among the open ones, and the later ones among the mended ones, since what was mended
 * long ago was not known as open.
 */
final class Following {

  private final Diagnosis diagnosis;
  private final Sight sight;

  /** What is known and was not met yet. */
  private final Multiset<FindingIdentity> left;

  private final ImmutableList.Builder<Finding> appeared = ImmutableList.builder();
  private final ImmutableList.Builder<Finding> stillOpen = ImmutableList.builder();
  private final List<Finding> mended = new ArrayList<>();
  private final ImmutableList.Builder<FindingIdentity> ended = ImmutableList.builder();
  private final ImmutableList.Builder<FindingIdentity> withdrawn = ImmutableList.builder();
  private final ImmutableList.Builder<FindingsSince.Unseen> unseen = ImmutableList.builder();

  Following(KnownFindings known, Diagnosis diagnosis) {
    this.diagnosis = diagnosis;
    this.sight = new Sight(diagnosis);
    this.left = HashMultiset.create(known.findings());
    followOpen();
    followMended();
    // in their order, which the multiset does not keep
    left.stream().sorted().forEach(this::followRest);
  }

  private void followOpen() {
    for (Finding finding : diagnosis.open()) {
      boolean wasKnown = left.remove(FindingIdentity.of(finding));
      (wasKnown ? stillOpen : appeared).add(finding);
    }
  }

  private void followMended() {
    for (Finding finding : diagnosis.mended().reverse()) {
      if (left.remove(FindingIdentity.of(finding))) {
        mended.add(finding);
      }
    }
  }

  private void followRest(FindingIdentity known) {
    sight
        .gap(known)
        .ifPresentOrElse(
            reason -> unseen.add(new FindingsSince.Unseen(known, reason)),
            () -> (known.isStanding() ? ended : withdrawn).add(known));
  }

  FindingsSince findings() {
    return new FindingsSince(
        appeared.build(),
        stillOpen.build(),
        ImmutableList.copyOf(Lists.reverse(mended)),
        ended.build(),
        withdrawn.build(),
        unseen.build());
  }
}
