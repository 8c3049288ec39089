package org.leadershipmethod.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.chain.ChainFamily.CHAIN;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.Layer;
import org.leadershipmethod.society.LayerKind;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.Party;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.PartyLeadingGroup;
import org.leadershipmethod.society.SocialClass;
import org.leadershipmethod.society.SocietyView;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.PlainGroups;
import org.leadershipmethod.testkit.PlainSociety;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.SocietyAttempts;
import org.leadershipmethod.testkit.SocietyRecords;

/** From every leader there is a way down to the masses, and its links are as old as they are. */
class ChainProperties {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(GROUP, SOCIETY, CHAIN);
  private static final Duration SEASON = Duration.ofDays(90);

  @Provide
  Arbitrary<Notes> records() {
    return SocietyRecords.societies();
  }

  @Provide
  Arbitrary<List<Event>> attempts() {
    return SocietyAttempts.attempts();
  }

  private static Situation after(Chronicle chronicle) {
    return Practice.resume(chronicle, METHOD).situation();
  }

  @Property(tries = 300)
  @Proves({Clause.R0_3, Clause.R4_1, Clause.R4_2})
  void everyLeaderHasAWayDownThroughAllLayers(@ForAll("records") Notes record) {
    Situation now = after(record.chronicle());
    int ways = 0;
    for (PartyFounded founded : PlainSociety.foundings(record)) {
      Chain chain = Chain.of(founded.party(), now);
      Set<PersonId> leaders =
          PlainGroups.after(record.all(), founded.party().leadership()).members();
      assertThat(chain.leaders().isPresent()).isEqualTo(leaders.size() > 1);
      for (PersonId leader : leaders) {
        assertIsWayDown(chain.wayDown(leader), founded, leaders);
        ways++;
      }
      assertThat(chain.wayDown(PersonId.of("stranger"))).isEmpty();
      assertIsInOrder(chain);
    }
    Statistics.label("leaders")
        .collect(ways > 1)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 50));
  }

  private static void assertIsWayDown(
      ImmutableList<Layer> way, PartyFounded founded, Set<PersonId> leaders) {
    assertThat(way).hasSize(4);
    PartyLeadingGroup group = (PartyLeadingGroup) way.get(0);
    Party party = (Party) way.get(1);
    SocialClass ofClass = (SocialClass) way.get(2);
    Masses masses = (Masses) way.get(3);
    assertThat(group.answersTo()).isEqualTo(party);
    assertThat(party.answersTo()).isEqualTo(ofClass);
    assertThat(ofClass.answersTo()).isEqualTo(masses);
    assertThat(group.members()).containsExactlyInAnyOrderElementsOf(leaders);
    assertThat(party.id()).isEqualTo(founded.party());
    assertThat(founded.classes()).containsExactly(ofClass.position());
    assertThat(party.members()).containsAll(leaders);
    assertThat(masses.classes()).contains(ofClass);
  }

  /** Each layer came into being after the one below it, or with it. */
  private static void assertIsInOrder(Chain chain) {
    List<Instant> since = new ArrayList<>();
    for (LayerKind kind : LayerKind.values()) {
      Optional.ofNullable(chain.since().get(kind)).ifPresent(one -> since.add(one.when().latest()));
    }
    assertThat(since).isSorted().hasSizeGreaterThanOrEqualTo(3);
    assertThat(chain.since().keySet())
        .containsAll(chain.layers().stream().map(Layer::kind).toList());
  }

  /** Whatever is written down, past the guard: who leads was elected, and is a member. */
  @Property
  @Proves({Clause.R0_3, Clause.R3_2, Clause.R4_2})
  void nobodyElseIsALeaderWhateverARecordSays(@ForAll("attempts") List<Event> attempts) {
    Situation now = METHOD.start(Coverage.EVERYTHING); // no rule has to be asked for it
    List<Event> all = new ArrayList<>(SocietyAttempts.beginning());
    for (String person : List.of("a", "b")) {
      all.add(
          new SeatTaken(PartyId.of("one").leadership(), PersonId.of(person), SeatOrigin.ELECTED));
    }
    all.addAll(attempts);
    boolean isLed = false;
    for (int at = 0; at < all.size(); at++) {
      EntryId entry = EntryId.of("e" + (at + 1));
      now = now.after(new Entry(entry, When.on(Notes.FIRST), at, all.get(at)));
      for (PartyId id : now.view(SocietyView.SOCIETY).founded()) {
        Chain chain = Chain.of(id, now);
        assertThat(chain.layers().stream().map(Layer::kind))
            .containsExactlyElementsOf(
                ImmutableList.copyOf(LayerKind.values()).subList(0, chain.layers().size()));
        chain.leaders().ifPresent(ChainProperties::assertMayLead);
        isLed = chain.leaders().isPresent();
      }
      assertSeatsAreReadRight(now);
    }
    Statistics.label("led at the end")
        .collect(isLed)
        .coverage(
            fair -> {
              fair.check(true).percentage(share -> share >= 2);
              fair.check(false).percentage(share -> share >= 10);
            });
  }

  private static void assertMayLead(PartyLeadingGroup leaders) {
    assertThat(leaders.size()).isGreaterThan(1);
    assertThat(leaders.answersTo().members()).containsAll(leaders.members());
    assertThat(leaders.answersTo().answersTo().size()).isPositive();
    assertThat(leaders.wayDown()).hasSize(4);
  }

  private static void assertSeatsAreReadRight(Situation now) {
    for (PartyId id : now.view(SocietyView.SOCIETY).founded()) {
      boolean isAllElected =
          now.view(GroupView.GROUPS).of(id.leadership()).seats().stream()
              .allMatch(seat -> seat.origin() == SeatOrigin.ELECTED);
      assertThat(isAllElected || Chain.of(id, now).leaders().isEmpty()).isTrue();
    }
  }

  @Property(tries = 300)
  @Proves({Clause.R5_1, Clause.R4_4})
  void linksAreAsOldAsAWalkOverTheEntriesSays(
      @ForAll("records") Notes record,
      @ForAll @IntRange(min = 0, max = 999) int choice,
      @ForAll @IntRange(min = 0, max = 200) int days) {
    ImmutableList<Noted> notes = record.all().subList(0, 1 + choice % record.all().size());
    Notes known = Notes.of(notes).lookedAtAfter(days);
    Situation now = after(known.chronicle()).at(known.asOf());
    boolean isBroken = false;
    for (PartyFounded founded : PlainSociety.foundings(known)) {
      Chain chain = Chain.of(founded.party(), now);
      Map<Link, Instant> expected = lastActs(known, founded);
      Map<Link, Instant> found = new LinkedHashMap<>();
      chain.links().forEach(one -> found.put(one.link(), known.asOf().minus(one.age())));
      assertThat(found).isEqualTo(expected);
      Optional<Link> first =
          expected.keySet().stream()
              .filter(link -> !known.asOf().isBefore(expected.get(link).plus(SEASON)))
              .findFirst();
      assertThat(chain.firstBroken().map(LinkState::link)).isEqualTo(first);
      assertThat(chain.isWhole())
          .isEqualTo(first.isEmpty() && expected.containsKey(Link.LEADERS_TO_PARTY));
      isBroken |= first.isPresent();
    }
    Statistics.label("broken")
        .collect(isBroken)
        .coverage(
            fair -> {
              fair.check(true).percentage(share -> share >= 10);
              fair.check(false).percentage(share -> share >= 10);
            });
  }

  /** When each link was last kept alive, or began; from the masses up. */
  private static Map<Link, Instant> lastActs(Notes record, PartyFounded founded) {
    PartyId party = founded.party();
    Map<Link, Instant> last = new LinkedHashMap<>();
    for (Noted note : record.all()) {
      Event event = note.event();
      Set<Link> kept = new HashSet<>();
      if (event instanceof PartyFounded one && one.party().equals(party) && last.isEmpty()) {
        kept.addAll(Set.of(Link.CLASS_TO_MASSES, Link.PARTY_TO_CLASS));
      } else if (event instanceof MandateGiven one && one.party().equals(party)) {
        kept.add(one.link());
      } else if (event instanceof ReportGiven one && one.party().equals(party)) {
        kept.add(one.link());
      } else if (event instanceof MassesConsulted one && one.party().equals(party)) {
        kept.addAll(Set.of(Link.CLASS_TO_MASSES, Link.PARTY_TO_CLASS));
      } else if (event instanceof LeadersElected one && one.group().equals(party.leadership())) {
        kept.add(Link.LEADERS_TO_PARTY);
      } else if (event instanceof SeatTaken one
          && one.group().equals(party.leadership())
          && !last.containsKey(Link.LEADERS_TO_PARTY)) {
        kept.add(Link.LEADERS_TO_PARTY);
      }
      kept.forEach(link -> last.put(link, note.when().latest()));
    }
    Map<Link, Instant> inOrder = new LinkedHashMap<>();
    for (Link link : Link.values()) {
      Optional.ofNullable(last.get(link)).ifPresent(one -> inOrder.put(link, one));
    }
    return inOrder;
  }
}
