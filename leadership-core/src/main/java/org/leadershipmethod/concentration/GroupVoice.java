package org.leadershipmethod.concentration;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.internal.Argument;

/**
 * Finds what a group says for itself: the ideas in which it stands out from the other groups
 * ({@code M4.2}).
 *
 * <p>An idea stands out clearly where the group holds an opinion more often than the others, and
 * more often than not, and chance alone would give neither one time in ten. One with which the
 * group agrees most is always among them, if there is any. Where none stands out clearly, one is
 * named all the same: what the group agrees with most, or else what it stands out in most. Who is
 * in no group counts in neither side.
 *
 * <p>The figures come of people who chose to vote, and many ideas are compared at once. That is a
 * hint, and no proof. Of a small group they say what single people said; {@link IdeasAsked#hiding}
 * leaves such ideas out.
 *
 * @param group which group
 * @param mode how the one with which it agrees most is told
 * @param most how many are named
 * @param asked which ideas are looked at
 */
public record GroupVoice(GroupName group, Mode mode, int most, IdeasAsked asked)
    implements Study<StandingOut> {

  /** How many are named where nobody says otherwise. */
  public static final int USUAL = 5;

  /**
   * How the one with which a group agrees most is told.
   *
   * <p>The reference says of each idea the side in which the group stands out more. So the idea
   * that was chosen because most of the group agree can be told as one with which they disagree.
   */
  public enum Mode {
    /** As the reference does, with what is odd about it. */
    AS_POLIS,
    /**
     * What was chosen for agreement is told as agreement, and no idea is told of a group of which
     * nobody voted on it.
     */
    STRICT
  }

  /**
   * Makes it of its parts.
   *
   * @throws IllegalArgumentException if fewer than none are to be named
   */
  public GroupVoice {
    requireNonNull(group, "group");
    requireNonNull(mode, "mode");
    Argument.count("most", most);
    requireNonNull(asked, "asked");
  }

  /** The voice of a group, told strictly. */
  public static GroupVoice of(GroupName group) {
    return new GroupVoice(group, Mode.STRICT, USUAL, IdeasAsked.ALL);
  }

  /** The same, told in this mode. */
  public GroupVoice told(Mode how) {
    return new GroupVoice(group, requireNonNull(how, "how"), most, asked);
  }

  /** The same, naming so many. */
  public GroupVoice naming(int number) {
    return new GroupVoice(group, mode, number, asked);
  }

  /** The same, looking at these ideas. */
  public GroupVoice among(IdeasAsked ideas) {
    return new GroupVoice(group, mode, most, requireNonNull(ideas, "ideas"));
  }

  @Override
  public Studied<StandingOut> of(Tallies tallies) {
    IdeasAsked.Found found = asked.inGroups(requireNonNull(tallies, "tallies"));
    return Studied.of(
        chosen(
            found.asked().entrySet().stream()
                .map(one -> OwnVoice.of(one.getKey(), one.getValue(), group))
                .filter(one -> mode == Mode.AS_POLIS || one.group().votes() > 0)
                .toList()),
        found.leftOut());
  }

  private ImmutableList<StandingOut> chosen(List<OwnVoice> voices) {
    Optional<OwnVoice> agreed = mostAgreed(voices);
    List<OwnVoice> clear = voices.stream().filter(OwnVoice::isClear).toList();
    if (clear.isEmpty()) {
      return agreed.map(one -> told(one, agreed)).or(() -> fallback(voices)).stream()
          .limit(most)
          .collect(ImmutableList.toImmutableList());
    }
    Stream<OwnVoice> others =
        clear.stream()
            .filter(one -> agreed.filter(one::equals).isEmpty())
            .sorted(comparingDouble((OwnVoice one) -> one.weight()).reversed());
    return Stream.concat(agreed.stream(), others)
        .limit(most)
        .map(one -> told(one, agreed))
        .sorted(comparing(StandingOut::opinion))
        .collect(ImmutableList.toImmutableList());
  }

  private StandingOut told(OwnVoice voice, Optional<OwnVoice> agreed) {
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
          || (voice.times(agree) > 1 && voice.part(agree) > 0.5);
    } else if (best.times(agree) > 1) {
      return voice.weight(agree) > best.weight(agree);
    }
    return voice.part(agree) * voice.fromHalf(agree) > best.part(agree) * best.fromHalf(agree);
  }
}
