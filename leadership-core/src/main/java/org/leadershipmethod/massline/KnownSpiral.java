package org.leadershipmethod.massline;

import java.util.Optional;
import org.immutables.value.Generated;
import org.immutables.value.Value;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.internal.SharedList;
import org.leadershipmethod.internal.SharedSet;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** What the record says of one spiral: its turns, its ideas, and which of them are open. */
@Value.Immutable
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class, Generated.class})
interface KnownSpiral {

  /** A spiral that begins. */
  static KnownSpiral begun(Told<TurnBegun> told) {
    return new KnownSpiralBuilder()
        .id(told.what().spiral())
        .turns(SharedList.singleton(told))
        .last(told.of(told.what()))
        .closedTurn(0)
        .ideas(SharedList.empty())
        .gathered(SharedSet.empty())
        .passedOver(PassedOver.NONE)
        .heard(SharedList.empty())
        .spoken(SharedSet.empty())
        .leaders(SharedSet.singleton(told.what().unit()))
        .closings(SharedList.empty())
        .build();
  }

  SpiralId id();

  /** The units whose leaders ever asked. */
  SharedSet<UnitId> leaders();

  /** Who ever spoke, as far as they are named. */
  SharedSet<PersonId> spoken();

  /** What was said by somebody who had not spoken before, or is not named; the last of them. */
  Optional<Told<IdeaVoiced>> newcomer();

  SharedList<Told<TurnBegun>> turns();

  /** What was told of it last. */
  Told<MassLineEvent> last();

  /** The last turn that was over when it was closed; 0 where it never was. */
  int closedTurn();

  /** What told that it was closed, each time; none where the unit that led it is gone. */
  SharedList<Told<SpiralClosed>> closings();

  /** All its ideas, in the order in which they came up. */
  SharedList<IdeaId> ideas();

  /** Ideas of which nothing has to come yet: in this turn nothing was concentrated. */
  SharedSet<IdeaId> gathered();

  /** Ideas that were left out when others were concentrated. */
  PassedOver passedOver();

  /** What was heard in this turn. */
  SharedList<Told<IdeaVoiced>> heard();

  /** What was concentrated first in this turn. */
  Optional<Told<IdeaConcentrated>> concentrated();

  /** The number of the turn, counted from 1. */
  default int turn() {
    return turns().size();
  }

  /** The unit whose leaders asked last. */
  default UnitId unit() {
    return turns().get(turns().size() - 1).what().unit();
  }

  /** Whether nobody is asked for anything in it any more. */
  default boolean isOver() {
    return closedTurn() >= turn();
  }

  /** What was not concentrated in the turn before is passed over now. */
  default KnownSpiral turning(Told<TurnBegun> told) {
    return passingOver(told.of(told.what()))
        .with()
        .turns(turns().plus(told))
        .leaders(leaders().plus(told.what().unit()))
        .heard(SharedList.empty())
        .concentrated(Optional.empty())
        .build();
  }

  /** An idea that was voiced, where nothing came of it in this turn yet. */
  default KnownSpiral hearing(Told<IdeaVoiced> told, boolean isOpen) {
    IdeaId idea = told.what().idea();
    KnownSpiral next = speaking(told).with().heard(heard().plus(told)).build();
    if (!isOpen || passedOver().contains(idea)) {
      return next;
    }
    return concentrated().isPresent()
        ? next.with().passedOver(passedOver().plus(idea, told.of(told.what()))).build()
        : next.with().gathered(gathered().plus(idea)).build();
  }

  private KnownSpiral speaking(Told<IdeaVoiced> told) {
    IdeaVoiced voice = told.what();
    boolean isNew = voice.others() > 0 || !spoken().containsAll(voice.by());
    KnownSpiralBuilder next = with().spoken(spoken().plusAll(voice.by()));
    return (isNew ? next.newcomer(told) : next).build();
  }

  default KnownSpiral knowing(IdeaId idea) {
    return with().ideas(ideas().plus(idea)).build();
  }

  /** Something came of an idea, or a reason was given that nothing does. */
  default KnownSpiral accounting(IdeaId idea) {
    return with().gathered(gathered().minus(idea)).passedOver(passedOver().minus(idea)).build();
  }

  /** The first idea that is concentrated in a turn passes over those that it was not made of. */
  default KnownSpiral concentrating(Told<IdeaConcentrated> told) {
    return concentrated().isPresent()
        ? this
        : passingOver(told.of(told.what())).with().concentrated(told).build();
  }

  private KnownSpiral passingOver(Told<MassLineEvent> told) {
    PassedOver next = passedOver();
    for (IdeaId idea : gathered()) {
      next = next.plus(idea, told);
    }
    return with().gathered(SharedSet.empty()).passedOver(next).build();
  }

  default KnownSpiral closing() {
    return with()
        .closedTurn(turn())
        .gathered(SharedSet.empty())
        .passedOver(PassedOver.NONE)
        .build();
  }

  /** What told last of it; where it was closed, why it was is kept. */
  default KnownSpiral lasting(Told<MassLineEvent> told) {
    KnownSpiralBuilder next = with().last(told);
    return told.what() instanceof SpiralClosed closed
        ? next.closings(closings().plus(told.of(closed))).build()
        : next.build();
  }

  /** In which turn something was, counted from 1; 0 where it was before the first. */
  default int turnOf(Turn then) {
    return (int) turns().stream().filter(begun -> !begun.turn().isAfter(then)).count();
  }

  /** Why it was closed in a turn or later, the first time. */
  default Optional<Told<SpiralClosed>> closedFrom(int turn) {
    return closings().stream().filter(told -> turnOf(told.turn()) >= turn).findFirst();
  }

  private KnownSpiralBuilder with() {
    return new KnownSpiralBuilder().from(this);
  }
}
