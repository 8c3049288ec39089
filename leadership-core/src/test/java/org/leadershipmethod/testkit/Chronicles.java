package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadershipmethod.chain.Asked;
import org.leadershipmethod.chain.ChainLink;
import org.leadershipmethod.chain.Link;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionOf;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.TaskAtUnit;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.society.ClassId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.LayerPair;
import org.leadershipmethod.society.LeadersId;
import org.leadershipmethod.society.MassesId;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.PersonInMasses;

/**
 * Chronicles of anything at all, recorded in any order, covering anything: for what has to work
 * with every chronicle, whether it makes sense or not.
 *
 * <p>One entry in three has an id that a host gave. Not guaranteed: that an event fits what was
 * before it.
 */
public final class Chronicles {

  private Chronicles() {}

  /** Chronicles of up to six events of these kinds. */
  public static Arbitrary<Chronicle> chronicles(
      Collection<? extends Class<? extends Event>> kinds) {
    List<Arbitrary<Event>> each =
        kinds.stream().map(kind -> Events.ofKind(kind).map(Event.class::cast)).toList();
    return chroniclesOf(Arbitraries.oneOf(each), kinds);
  }

  /**
   * Chronicles of up to six of these events.
   *
   * @param events the events
   * @param kinds the kinds that a chronicle may say it covers
   */
  public static Arbitrary<Chronicle> chroniclesOf(
      Arbitrary<Event> events, Collection<? extends Class<? extends Event>> kinds) {
    Arbitrary<Noted> written =
        Combinators.combine(events, Events.times())
            .as((event, when) -> new Noted(EntryId.of("note"), event, when));
    return Combinators.combine(written.list().ofMaxSize(6), coverages(kinds), Events.texts())
        .as(Chronicles::chronicle)
        .withoutEdgeCases();
  }

  private static Chronicle chronicle(List<Noted> written, Coverage coverage, String id) {
    ChronicleBuilder builder = Chronicle.builder().covering(coverage);
    int number = 0;
    for (Noted one : written) {
      if (number++ % 3 == 2) {
        builder.add(EntryId.of("host " + number + id), one.event(), one.when());
      } else {
        builder.add(one.event(), one.when());
      }
    }
    return builder.build();
  }

  private static Arbitrary<Coverage> coverages(Collection<? extends Class<? extends Event>> kinds) {
    Arbitrary<Class<? extends Event>> some = Arbitraries.of(List.copyOf(kinds));
    return Combinators.combine(
            some.list().ofMaxSize(3).map(ImmutableSet::copyOf).optional(),
            keys().list().ofMaxSize(3).map(ImmutableSet::copyOf).optional(),
            Events.times())
        .as(Coverage::new);
  }

  /**
   * Units, entries, tasks, tasks at units, leading groups and their decisions, layers of a society,
   * under any id.
   */
  public static Arbitrary<Key> keys() {
    return Events.texts()
        .map(text -> "k" + text)
        .flatMap(
            text ->
                Arbitraries.of(
                    UnitId.of(text),
                    EntryId.of(text),
                    TaskId.of(text),
                    new TaskAtUnit(TaskId.of(text), UnitId.of(text)),
                    GroupId.of(UnitId.of(text)),
                    MassesId.MASSES,
                    new ClassId(EconomicPosition.of(text)),
                    PartyId.of(text),
                    new LeadersId(PartyId.of(text)),
                    new ChainLink(PartyId.of(text), Link.PARTY_TO_CLASS),
                    new PersonInMasses(PersonId.of(text)),
                    new LayerPair(MassesId.MASSES, new ClassId(EconomicPosition.of(text))),
                    new Asked(PartyId.of(text), Matter.of(text)),
                    new DecisionOf(GroupId.of(UnitId.of(text)), DecisionId.of(text))));
  }
}
