package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;

/**
 * What a class needs was voiced, in addition to what was voiced before ({@code R2.2}).
 *
 * <p>It can be given before there is a party, and no entry takes it back. For example {@code new
 * InterestsVoiced(WAGE_LABOUR, ImmutableSet.of(Interest.of("weekly pay")), ImmutableList.of())}.
 *
 * @param ofClass whose interests
 * @param interests what they need
 * @param shownBy the entries that show it
 */
public record InterestsVoiced(
    EconomicPosition ofClass, ImmutableSet<Interest> interests, ImmutableList<EntryId> shownBy)
    implements SocietyEvent {

  /** Makes the event. */
  public InterestsVoiced {
    requireNonNull(ofClass, "ofClass");
    requireNonNull(interests, "interests");
    requireNonNull(shownBy, "shownBy");
  }

  /** The entries that show it. */
  @Override
  public ImmutableList<EntryId> cites() {
    return shownBy;
  }

  /** The same, shown by entries as they are called then. */
  @Override
  public InterestsVoiced citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new InterestsVoiced(
        ofClass, interests, shownBy.stream().map(ids).collect(ImmutableList.toImmutableList()));
  }
}
