package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Owner;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;

/** The last entries that were read are the last of a plain list, whoever adds to them. */
class LastReadProperties {

  private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");
  private static final UnitId MILL = UnitId.of("mill");

  /** What somebody holds for good, and what a plain list says of it. */
  private record Held(LastRead last, List<ReadEntry> same, List<Situation> before) {

    void require() {
      int size = Math.min(same.size(), LastRead.LENGTH);
      int from = same.size() - size;
      assertThat(last).containsExactlyElementsOf(same.subList(from, same.size()));
      for (int place = 0; place < size; place += 7) {
        assertThat(last.before(last.get(place)).organization())
            .isEqualTo(before.get(from + place).organization());
      }
    }
  }

  private static Entry appointment(int nth) {
    return new Entry(
        EntryId.of("e" + nth),
        When.at(START.plusSeconds(nth)),
        nth,
        new Appointed(PersonId.of("person" + nth), Post.inCharge(MILL)));
  }

  private static Situation start() {
    Organization mill = Organization.builder().unit("mill").build();
    return LeadershipMethod.of()
        .start(Coverage.EVERYTHING)
        .after(new Entry(EntryId.of("mill"), When.OUTSET, 0, new OrganizationRecorded(mill)));
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(0, 260).withDistribution(RandomDistribution.uniform());
  }

  @Property(tries = 60)
  void itIsTheEndOfAPlainListAndWhatIsHeldStaysSo(
      @ForAll("lengths") int length,
      @ForAll @Size(min = 260, max = 260) List<@IntRange(max = 19) Integer> choices) {
    LastRead last = LastRead.NOTHING;
    Situation now = start();
    List<ReadEntry> same = new ArrayList<>();
    List<Situation> before = new ArrayList<>();
    List<Held> held = new ArrayList<>();
    Owner owner = new Owner();
    for (int nth = 0; nth < length; nth++) {
      Optional<Situation> kept = last.keepsNext() ? Optional.of(now) : Optional.empty();
      ReadEntry read = ReadEntry.of(appointment(nth), kept, now.read(appointment(nth)));
      last = last.with(read, choices.get(nth) == 1 ? null : owner);
      same.add(read);
      before.add(now);
      now = now.after(appointment(nth));
      if (choices.get(nth) == 0) {
        held.add(new Held(last, List.copyOf(same), List.copyOf(before)));
        owner = new Owner();
      }
    }
    held.add(new Held(last, same, before));
    held.forEach(Held::require);
    Statistics.label("something was forgotten")
        .collect(length > LastRead.LENGTH)
        .coverage(share -> share.check(true).percentage(part -> part >= 25));
  }

  @Property(tries = 20)
  void whoAddsToOneThatIsHeldLeavesItAsItWas(@ForAll @IntRange(min = 1, max = 160) int length) {
    LastRead last = LastRead.NOTHING;
    Owner owner = new Owner();
    for (int nth = 0; nth < length; nth++) {
      last = last.with(plain(nth), owner);
    }
    List<ReadEntry> then = List.copyOf(last);
    LastRead one = last.with(plain(1_000), new Owner());
    LastRead other = last.with(plain(2_000), new Owner());
    assertThat(last).containsExactlyElementsOf(then);
    assertThat(one.get(one.size() - 1)).isEqualTo(plain(1_000));
    assertThat(other.get(other.size() - 1)).isEqualTo(plain(2_000));
  }

  private static ReadEntry plain(int nth) {
    return new ReadEntry(
        appointment(nth),
        Optional.empty(),
        ImmutableSet.of(),
        ImmutableSet.of(MILL),
        ImmutableSet.of(),
        true);
  }
}
