package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;

/**
 * How far the struggle of a class against others has come; takes the place of what was known of it
 * ({@code R1.2}, {@code R2.1}).
 *
 * <p>It is a fact of the record and no judgement: the library does not measure struggle, it reads
 * what people wrote down. Whether it goes against the class itself, which is none, is what a rule
 * finds.
 *
 * @param ofClass whose struggle
 * @param against the classes against which it goes, as far as written down
 * @param stage how far it has come
 * @param shownBy the entries that show it
 */
public record StruggleRecorded(
    EconomicPosition ofClass,
    ImmutableSet<EconomicPosition> against,
    StruggleStage stage,
    ImmutableList<EntryId> shownBy)
    implements SocietyEvent {

  /** Makes the event. */
  public StruggleRecorded {
    requireNonNull(ofClass, "ofClass");
    requireNonNull(against, "against");
    requireNonNull(stage, "stage");
    requireNonNull(shownBy, "shownBy");
  }

  /** The entries that show it. */
  @Override
  public ImmutableList<EntryId> cites() {
    return shownBy;
  }

  /** The same, shown by entries as they are called then. */
  @Override
  public StruggleRecorded citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new StruggleRecorded(
        ofClass,
        against,
        stage,
        shownBy.stream().map(ids).collect(ImmutableList.toImmutableList()));
  }
}
