package org.leadershipmethod.vitality;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.organization.UnitSplit;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;

/** Reads in which part each member of a unit stands, and keeps which entry said so last. */
final class PartsReading {

  private final UnitId unit;
  private final boolean isWithSubtree;
  private final When asOf;
  private final Reading reading;
  private final Table<UnitId, PersonId, Said> said = HashBasedTable.create();

  /** The entry that last said how a member stands. */
  private record Said(EntryId entry, Turn turn) {}

  /** What one unit of the subtree says of a member. */
  private record Claim(Placed placed, Turn turn) {}

  PartsReading(Chronicle record, UnitId unit, boolean isWithSubtree, When asOf) {
    this.unit = unit;
    this.isWithSubtree = isWithSubtree;
    this.asOf = asOf;
    reading = Reading.asOf(record, asOf, ImmutableSet.of(OrganizationEvent.class));
  }

  ThreeParts parts() {
    Organization then = reading.read(this::take).organization();
    ImmutableList<UnitId> units =
        isWithSubtree
            ? then.subtree(unit).collect(toImmutableList())
            : ImmutableList.of(then.existing(unit));
    Map<PersonId, List<Claim>> claims = claims(then, units);
    return new ThreeParts(
        unit,
        isWithSubtree,
        asOf.latest(),
        claims.values().stream().map(PartsReading::last).collect(toImmutableList()),
        claims.entrySet().stream()
            .filter(one -> parts(one.getValue()) > 1)
            .map(Map.Entry::getKey)
            .collect(toImmutableSet()),
        reading.unseen(ImmutableSet.copyOf(units)));
  }

  private void take(Entry entry, Situation before, Situation after) {
    if (entry.event() instanceof MemberDescribed described) {
      say(described.unit(), described.member().person(), entry);
    } else if (entry.event() instanceof Appointed appointed) {
      appoint(appointed, entry);
    } else {
      changed(entry, after.organization())
          .forEach(one -> sayNew(one, before.organization(), after.organization(), entry));
    }
  }

  private void say(UnitId at, PersonId person, Entry entry) {
    if (isWithSubtree || at.equals(unit)) {
      said.put(at, person, new Said(entry.id(), entry.turn()));
    }
  }

  private void appoint(Appointed appointed, Entry entry) {
    if (appointed.post().kind() == Post.Kind.MEMBER) {
      say(appointed.post().unit(), appointed.person(), entry);
    }
  }

  /** The units to which members may come all at once. */
  private static Stream<UnitId> changed(Entry entry, Organization after) {
    if (entry.event() instanceof OrganizationRecorded) {
      return after.units().map(Unit::id);
    } else if (entry.event() instanceof UnitMerged merged) {
      return Stream.of(merged.into());
    }
    return entry.event() instanceof UnitSplit split
        ? split.into().stream().map(Successor::id)
        : Stream.of();
  }

  /** What was found takes the place of what was known; who comes along is new. */
  private void sayNew(UnitId at, Organization before, Organization after, Entry entry) {
    boolean isFound = entry.event() instanceof OrganizationRecorded;
    after
        .members(at)
        .map(Member::person)
        .filter(person -> isFound || !before.contains(at) || before.member(at, person).isEmpty())
        .forEach(person -> say(at, person, entry));
  }

  private Map<PersonId, List<Claim>> claims(Organization then, ImmutableList<UnitId> units) {
    Map<PersonId, List<Claim>> claims = new TreeMap<>();
    for (UnitId at : units) {
      for (Member member : then.members(at).collect(toImmutableList())) {
        claims.computeIfAbsent(member.person(), person -> new ArrayList<>()).add(claim(at, member));
      }
    }
    return claims;
  }

  private Claim claim(UnitId at, Member member) {
    Said one =
        Optional.ofNullable(said.get(at, member.person()))
            .orElseThrow(() -> new IllegalStateException("A member came by no entry."));
    return new Claim(new Placed(member.person(), at, member.part(), one.entry()), one.turn());
  }

  /** Who says a part counts before who says none; then who said it last, then the first by id. */
  private static Placed last(List<Claim> claims) {
    return claims.stream()
        .max(
            Comparator.<Claim, Boolean>comparing(one -> one.placed().part().isPresent())
                .thenComparing(Claim::turn)
                .thenComparing(one -> one.placed().unit().value(), Comparator.reverseOrder()))
        .orElseThrow()
        .placed();
  }

  private static long parts(List<Claim> claims) {
    Stream<Part> parts = claims.stream().flatMap(one -> one.placed().part().stream());
    return parts.distinct().count();
  }
}
