package org.leadershipmethod.concentration;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a group says for itself: the ideas in which it stands out from the other groups.
 *
 * <p>An idea stands out clearly where the group holds an opinion more often than the others, and
 * more often than not, and chance alone would give neither one time in ten. One with which the
 * group agrees most is always among them, if there is any. Who is in no group counts in neither
 * side.
 *
 * @param group which group
 * @param ideas the ideas: those with which it agrees come first
 */
public record GroupVoice(GroupName group, ImmutableList<StandingOut> ideas) {

  /** How many are named where nobody says otherwise. */
  public static final int USUAL = 5;

  /**
   * How the one with which a group agrees most is told.
   *
   * <p>The reference says of each idea the side in which the group stands out more. So the idea
   * that was chosen because most of the group agree can be told as one with which they disagree.
   */
  public enum Mode {
    /** As the reference does. */
    AS_POLIS,
    /** What was chosen for agreement is told as agreement. */
    STRICT
  }

  /** Makes it of its ideas. */
  public GroupVoice {
    requireNonNull(group, "group");
    requireNonNull(ideas, "ideas");
  }

  /**
   * The voice of one group.
   *
   * @param tally what was counted
   * @param group which group
   * @param asked which ideas are looked at
   * @param mode how the idea with which it agrees most is told
   * @param most how many ideas are named
   */
  public static GroupVoice of(
      Tally tally, GroupName group, Predicate<? super IdeaId> asked, Mode mode, int most) {
    List<OwnVoice> voices =
        tally.ideas().entrySet().stream()
            .filter(one -> asked.test(one.getKey()))
            .map(
                one ->
                    new OwnVoice(
                        one.getKey(), one.getValue().of(group), one.getValue().others(group)))
            .toList();
    return new GroupVoice(group, chosen(voices, mode, most));
  }

  private static ImmutableList<StandingOut> chosen(List<OwnVoice> voices, Mode mode, int most) {
    Optional<OwnVoice> agreed = mostAgreed(voices);
    List<OwnVoice> clear = voices.stream().filter(OwnVoice::isClear).toList();
    if (clear.isEmpty()) {
      return agreed.map(one -> told(one, agreed, mode)).or(() -> fallback(voices)).stream()
          .collect(ImmutableList.toImmutableList());
    }
    Stream<OwnVoice> others =
        clear.stream()
            .filter(one -> agreed.filter(one::equals).isEmpty())
            .sorted(comparingDouble((OwnVoice one) -> one.weight()).reversed());
    return Stream.concat(agreed.stream(), others)
        .limit(most)
        .map(one -> told(one, agreed, mode))
        .sorted(comparing(StandingOut::opinion))
        .collect(ImmutableList.toImmutableList());
  }

  private static StandingOut told(OwnVoice voice, Optional<OwnVoice> agreed, Mode mode) {
    boolean isAgreed = mode == Mode.STRICT && agreed.filter(voice::equals).isPresent();
    return StandingOut.of(voice, isAgreed ? Opinion.AGREE : voice.side());
  }

  /** The one in which the group stands out most, clearly or not; the first of equals. */
  private static Optional<StandingOut> fallback(List<OwnVoice> voices) {
    OwnVoice best = null;
    for (OwnVoice voice : voices) {
      best = best == null || voice.most() > best.most() ? voice : best;
    }
    return Optional.ofNullable(best).map(one -> StandingOut.of(one, one.side()));
  }

  /** The one with which the group agrees most, beside the others or at all. */
  private static Optional<OwnVoice> mostAgreed(List<OwnVoice> voices) {
    OwnVoice best = null;
    for (OwnVoice voice : voices) {
      best = !voice.isSilent() && isBetter(voice, best) ? voice : best;
    }
    return Optional.ofNullable(best);
  }

  private static boolean isBetter(OwnVoice voice, @Nullable OwnVoice best) {
    Opinion agree = Opinion.AGREE;
    if (best == null) {
      return voice.fromHalf(agree) > Chance.ONE_IN_TEN
          || voice.times(agree) > 1 && voice.part(agree) > 0.5;
    } else if (best.times(agree) > 1) {
      return voice.weight(agree) > best.weight(agree);
    }
    return voice.part(agree) * voice.fromHalf(agree) > best.part(agree) * best.fromHalf(agree);
  }
}
