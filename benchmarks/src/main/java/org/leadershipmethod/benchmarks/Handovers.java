package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kotlinx.collections.immutable.ExtensionsKt;
import kotlinx.collections.immutable.PersistentMap;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;

/**
 * Units whose heads leave one after the other and are followed by somebody of the same unit, and
 * how each contender writes that down.
 *
 * <p>A change is one departure or one appointment. Each contender keeps two things right: who is in
 * charge of a unit, and of what a person is in charge; and each version before a change.
 */
final class Handovers {
  /** How many changes there are: a departure and an appointment for every other one. */
  static final int CHANGES = 1000;

  /** How many of them are made where each copies everything. */
  static final int FEW = 10;

  private static final When WHEN = When.at(Instant.EPOCH);

  /** A departure, or an appointment, in the words of each contender. */
  record Change(
      boolean isDeparture,
      int unit,
      int person,
      UnitId unitId,
      PersonId personId,
      OrganizationEvent event) {}

  /** Both maps of one version of a contender. */
  record Maps<M>(M heads, M charges) {}

  private final SampleColumns sample;
  private final ImmutableList<Change> changes;

  Handovers(SampleColumns sample) {
    this.sample = sample;
    Random random = new Random(CHANGES);
    Set<Integer> units = new LinkedHashSet<>();
    while (units.size() < CHANGES / 2) {
      units.add(random.nextInt(sample.units()));
    }
    ImmutableList.Builder<Change> all = ImmutableList.builder();
    for (int unit : units) {
      all.add(change(true, unit, sample.head(unit)), change(false, unit, sample.follower(unit)));
    }
    changes = all.build();
  }

  private Change change(boolean isDeparture, int unit, int person) {
    UnitId unitId = UnitId.of(sample.unitId(unit));
    PersonId personId = PersonId.of(sample.personId(person));
    Post post = Post.inCharge(unitId);
    OrganizationEvent event =
        isDeparture ? new Departed(personId, post) : new Appointed(personId, post);
    return new Change(isDeparture, unit, person, unitId, personId, event);
  }

  /** The changes in order. */
  ImmutableList<Change> changes() {
    return changes;
  }

  /** Who is in charge of a unit after all of them. */
  String headAfterwards(int unit) {
    boolean isChanged = changes.stream().anyMatch(change -> change.unit() == unit);
    return sample.personId(isChanged ? sample.follower(unit) : sample.head(unit));
  }

  /** All versions of ours. */
  Organization[] ours(Organization start) {
    Organization[] versions = new Organization[CHANGES];
    Organization now = start;
    for (int i = 0; i < CHANGES; i++) {
      now = now.after(changes.get(i).event(), WHEN);
      versions[i] = now;
    }
    return versions;
  }

  /** The maps of PCollections before any change. */
  Maps<HashPMap<Object, Object>> persistentStart() {
    Maps<Map<Object, Object>> start = mutableStart();
    return new Maps<>(HashTreePMap.from(start.heads()), HashTreePMap.from(start.charges()));
  }

  /** All versions of maps of PCollections. */
  List<Maps<HashPMap<Object, Object>>> persistent(Maps<HashPMap<Object, Object>> start) {
    ImmutableList.Builder<Maps<HashPMap<Object, Object>>> versions =
        ImmutableList.builderWithExpectedSize(CHANGES);
    Maps<HashPMap<Object, Object>> now = start;
    for (Change change : changes) {
      now =
          change.isDeparture()
              ? new Maps<>(
                  now.heads().minus(change.unitId()), now.charges().minus(change.personId()))
              : new Maps<>(
                  now.heads().plus(change.unitId(), change.personId()),
                  now.charges().plus(change.personId(), change.unitId()));
      versions.add(now);
    }
    return versions.build();
  }

  /** The maps of kotlinx before any change. */
  Maps<PersistentMap<Object, Object>> kotlinxStart() {
    Maps<Map<Object, Object>> start = mutableStart();
    return new Maps<>(
        ExtensionsKt.toPersistentHashMap(start.heads()),
        ExtensionsKt.toPersistentHashMap(start.charges()));
  }

  /** All versions of maps of kotlinx. */
  List<Maps<PersistentMap<Object, Object>>> kotlinx(Maps<PersistentMap<Object, Object>> start) {
    ImmutableList.Builder<Maps<PersistentMap<Object, Object>>> versions =
        ImmutableList.builderWithExpectedSize(CHANGES);
    Maps<PersistentMap<Object, Object>> now = start;
    for (Change change : changes) {
      now =
          change.isDeparture()
              ? new Maps<>(
                  now.heads().remove(change.unitId()), now.charges().remove(change.personId()))
              : new Maps<>(
                  now.heads().put(change.unitId(), change.personId()),
                  now.charges().put(change.personId(), change.unitId()));
      versions.add(now);
    }
    return versions.build();
  }

  /** Maps of the JDK before any change. */
  Maps<Map<Object, Object>> mutableStart() {
    Map<Object, Object> heads = new HashMap<>();
    Map<Object, Object> charges = new HashMap<>();
    for (int unit = 0; unit < sample.units(); unit++) {
      UnitId unitId = UnitId.of(sample.unitId(unit));
      PersonId personId = PersonId.of(sample.personId(sample.head(unit)));
      heads.put(unitId, personId);
      charges.put(personId, unitId);
    }
    return new Maps<>(heads, charges);
  }

  /** The first few versions of maps of the JDK, each a copy; all of them would not fit. */
  List<Maps<Map<Object, Object>>> copies(Maps<Map<Object, Object>> start) {
    ImmutableList.Builder<Maps<Map<Object, Object>>> versions = ImmutableList.builder();
    Maps<Map<Object, Object>> now = start;
    for (Change change : changes.subList(0, FEW)) {
      now = new Maps<>(new HashMap<>(now.heads()), new HashMap<>(now.charges()));
      if (change.isDeparture()) {
        now.heads().remove(change.unitId());
        now.charges().remove(change.personId());
      } else {
        now.heads().put(change.unitId(), change.personId());
        now.charges().put(change.personId(), change.unitId());
      }
      versions.add(now);
    }
    return versions.build();
  }

  /**
   * The limit: one version in place, and what it takes to undo each change.
   *
   * @param heads by unit; changed here, and set back before this returns
   * @param charges by person; changed here, and set back before this returns
   * @return who was in charge of the last unit afterwards
   */
  int inPlace(int[] heads, int[] charges) {
    int[] undoneHeads = new int[CHANGES];
    int[] undoneCharges = new int[CHANGES];
    for (int i = 0; i < CHANGES; i++) {
      Change change = changes.get(i);
      undoneHeads[i] = heads[change.unit()];
      undoneCharges[i] = charges[change.person()];
      heads[change.unit()] = change.isDeparture() ? SampleColumns.NONE : change.person();
      charges[change.person()] = change.isDeparture() ? SampleColumns.NONE : change.unit();
    }
    int last = heads[changes.get(CHANGES - 1).unit()];
    for (int i = CHANGES - 1; i >= 0; i--) {
      heads[changes.get(i).unit()] = undoneHeads[i];
      charges[changes.get(i).person()] = undoneCharges[i];
    }
    return last;
  }

  /** Of what each person is in charge, as a column. */
  int[] charges() {
    int[] charges = new int[sample.persons()];
    Arrays.fill(charges, SampleColumns.NONE);
    for (int unit = 0; unit < sample.units(); unit++) {
      charges[sample.head(unit)] = unit;
    }
    return charges;
  }
}
