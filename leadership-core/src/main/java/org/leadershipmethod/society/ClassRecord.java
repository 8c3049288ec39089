package org.leadershipmethod.society;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;

/**
 * What a record says of a class, beside who belongs to it.
 *
 * @param come since when somebody is in its position, if somebody ever was
 * @param stage how far its struggle has come, if that was written down
 * @param reached since when it is at that stage
 * @param against the classes against which it goes
 * @param interests what it needs, and since when that is known
 * @param parties the parties that were founded for it, among others or alone
 */
record ClassRecord(
    Optional<Since> come,
    Optional<StruggleStage> stage,
    Optional<Since> reached,
    ImmutableSet<EconomicPosition> against,
    ImmutableMap<Interest, Since> interests,
    ImmutableSet<PartyId> parties) {

  static final ClassRecord NOTHING =
      new ClassRecord(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ImmutableSet.of(),
          ImmutableMap.of(),
          ImmutableSet.of());

  ClassRecord come(Since since) {
    return come.isPresent()
        ? this
        : new ClassRecord(Optional.of(since), stage, reached, against, interests, parties);
  }

  ClassRecord struggling(StruggleRecorded event, Since since) {
    boolean isSame = stage.filter(event.stage()::equals).isPresent();
    return new ClassRecord(
        come,
        Optional.of(event.stage()),
        isSame ? reached : Optional.of(since),
        event.against(),
        interests,
        parties);
  }

  ClassRecord voicing(InterestsVoiced event, Since since) {
    ImmutableMap.Builder<Interest, Since> all = ImmutableMap.builder();
    all.putAll(interests);
    Sets.difference(event.interests(), interests.keySet()).forEach(one -> all.put(one, since));
    return new ClassRecord(come, stage, reached, against, all.buildOrThrow(), parties);
  }

  ClassRecord with(PartyId party) {
    return with(Sets.union(parties, ImmutableSet.of(party)).immutableCopy());
  }

  ClassRecord without(PartyId party) {
    return with(Sets.difference(parties, ImmutableSet.of(party)).immutableCopy());
  }

  private ClassRecord with(ImmutableSet<PartyId> others) {
    return new ClassRecord(come, stage, reached, against, interests, others);
  }

  /** Whether its struggle has come as far as a stage. */
  boolean hasReached(StruggleStage asked) {
    return stage.filter(asked::isReachedBy).isPresent();
  }
}
