package org.leadershipmethod.vitality;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.StandingDecision;
import org.leadershipmethod.internal.Counted;

/**
 * How a leading group decided in a span: in common or not, with dissent or without ({@code M3.14}).
 *
 * <p>That the unity of a group can be read from its decisions is our interpretation; the text only
 * says that a group is to be united. It is no verdict either: a group that never disagrees on
 * record may be united, or may not dare to, and recorded dissent shows that people say what they
 * think. So there is no number for unity here, but only what was written down.
 *
 * <p>Counted are the decisions that were taken in the span and stand at its end; of one that was
 * taken anew the last form counts. For example {@code 6 decisions: 3 unanimous, 1 with abstentions,
 * 1 with votes against, 0 by one alone, 0 by others, 1 of which nobody wrote the votes; 1
 * withdrawn}.
 *
 * @param group which leading group
 * @param span the span
 * @param decisions the decisions, by id
 * @param withdrawn how many withdrawals were told in the span
 * @param unseen what could not be looked at
 */
public record Unity(
    GroupId group,
    When span,
    ImmutableList<StandingDecision> decisions,
    int withdrawn,
    Unseen unseen) {

  /** Makes the measure. */
  public Unity {
    requireNonNull(group, "group");
    requireNonNull(span, "span");
    requireNonNull(decisions, "decisions");
    requireNonNull(unseen, "unseen");
  }

  /** The decisions on which they voted in some way. */
  public ImmutableList<StandingDecision> with(Concord concord) {
    requireNonNull(concord, "concord");
    return decisions.stream()
        .filter(one -> Concord.of(one.attendance()) == concord)
        .collect(toImmutableList());
  }

  /** The decisions in which two or more with a seat took part. */
  public ImmutableList<StandingDecision> joint() {
    return decisions.stream()
        .filter(one -> Concord.of(one.attendance()).isJoint())
        .collect(toImmutableList());
  }

  /** The numbers as words. */
  @Override
  public String toString() {
    return "%s: %d unanimous, %d with abstentions, %d with votes against, %d by one alone, %d by others, %d of which nobody wrote the votes; %d withdrawn"
        .formatted(
            Counted.of(decisions.size(), "decision", "decisions"),
            with(Concord.UNANIMOUS).size(),
            with(Concord.ABSTAINED).size(),
            with(Concord.DISSENT).size(),
            with(Concord.ALONE).size(),
            with(Concord.OTHERS).size(),
            with(Concord.NOT_WRITTEN).size(),
            withdrawn);
  }
}
