package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.rule.Step;

/**
 * The struggle of a class against other classes, as something to write down ({@code R1.2}, {@code
 * R2.1}).
 *
 * <p>There is struggle between classes only: neither a party nor leaders nor the masses can stand
 * in it against their own. For example, with a practice:
 *
 * <pre>{@code
 * practice.take(Struggle.of(workers).against(owners).at(StruggleStage.POLITICAL), day);
 * }</pre>
 *
 * <p>It does not say who is right, and it is not asked of people but of classes: a quarrel between
 * two people is none.
 */
public final class Struggle {

  private Struggle() {}

  /** Begins to state the struggle of a class. */
  public static Of of(SocialClass ofClass) {
    return new Of(ofClass);
  }

  /** The struggle of a class, against whom is still to be said. */
  public static final class Of {

    private final SocialClass ofClass;

    private Of(SocialClass ofClass) {
      this.ofClass = requireNonNull(ofClass, "ofClass");
    }

    /**
     * Against these classes.
     *
     * @param others the other classes, at least one. They get no struggle of their own by it: how
     *     far theirs has come is another entry
     * @throws IllegalArgumentException if none is named, or the class itself is among them
     */
    public Between against(SocialClass... others) {
      ImmutableSet<EconomicPosition> against =
          Argument.all("others", others).stream()
              .map(SocialClass::position)
              .collect(ImmutableSet.toImmutableSet());
      if (against.isEmpty() || against.contains(ofClass.position())) {
        throw new IllegalArgumentException(
            "Struggle is between different classes, but of "
                + ofClass.key()
                + " it was said to be against "
                + against
                + ".");
      }
      return new Between(ofClass.position(), against);
    }
  }

  /** A struggle between classes, how far it has come is still to be said. */
  public static final class Between {

    private final EconomicPosition ofClass;
    private final ImmutableSet<EconomicPosition> against;

    private Between(EconomicPosition ofClass, ImmutableSet<EconomicPosition> against) {
      this.ofClass = ofClass;
      this.against = against;
    }

    /**
     * At this stage, as these entries show: this completes the step.
     *
     * @param stage how far it has come. It takes the place of the stage before, and it may be lower
     * @param shownBy the entries that show it; none, if nobody wrote down anything to show it
     */
    public Step<StruggleRecorded> at(StruggleStage stage, EntryId... shownBy) {
      return Step.of(
          new StruggleRecorded(ofClass, against, stage, Argument.all("shownBy", shownBy)));
    }
  }
}
