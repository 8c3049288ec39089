package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.NamesInFiles;
import org.leadershipmethod.json.EventKinds;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.testkit.Library;

/** A family carries what is its own, and nobody else lists it. */
class FamiliesTest {

  /**
   * Diagrams draw what these events say, and who sat where is told by those about seats: each is
   * the subject of one, and no list of kinds.
   */
  private static final ImmutableSet<String> TELLING =
      ImmutableSet.of(
          "diagram.Diagram",
          "diagram.PeriodRead",
          "diagram.PeriodsReading",
          "diagram.RecordedWay",
          "diagram.RelayDiagram",
          "tenure.Reading",
          "tenure.SeatsSaid");

  private static final ImmutableSet<String> PACKAGES =
      Library.FAMILIES.stream()
          .map(family -> Library.classesBeside(family).get(0).getPackageName())
          .collect(toImmutableSet());

  /** It reads what the families beside it tell, and has no events and no rules. */
  private static final String MEASURES = "org.leadershipmethod.vitality";

  @Test
  void thereAreFamilies() {
    assertThat(Library.FAMILIES)
        .extracting(Family::name)
        .contains("relay", "plan", "guidance", "group", "society", "chain", "massline");
  }

  @Test
  void whatStandsInItsPackageIsInTheFamily() {
    List<String> faults = new ArrayList<>();
    for (Family family : Library.FAMILIES) {
      NamesInFiles inFiles = family.inFiles();
      compare(faults, family, "event", records(family, Event.class), inFiles.events().values());
      compare(
          faults,
          family,
          "key",
          records(family, Key.class),
          Iterables.filter(inFiles.keys().values(), FamiliesTest::isOfAFamily));
      compare(faults, family, "rule", rules(family), rulesOf(family));
      compare(
          faults,
          family,
          "group of events",
          beside(family, Event.class).filter(one -> isGroup(one, family)),
          inFiles.groups().values());
    }
    assertThat(faults).isEmpty();
  }

  private static void compare(
      List<String> faults,
      Family family,
      String what,
      Stream<? extends Class<?>> there,
      Iterable<? extends Class<?>> listed) {
    Set<Class<?>> all = there.collect(toImmutableSet());
    Set<Class<?>> known = ImmutableSet.copyOf(listed);
    Sets.difference(all, known)
        .forEach(one -> faults.add(one + " is no " + what + " of the family " + family));
    Sets.difference(known, all)
        .forEach(one -> faults.add(one + ", a " + what + ", is not beside the family " + family));
  }

  private static Stream<Class<?>> beside(Family family, Class<?> type) {
    return Library.classesBeside(family).stream().filter(type::isAssignableFrom);
  }

  /** Whatever is sealed is one; what is open may be one. */
  private static boolean isGroup(Class<?> type, Family family) {
    return type.isSealed() || (type.isInterface() && family.inFiles().groups().containsValue(type));
  }

  private static Stream<Class<?>> records(Family family, Class<?> type) {
    return beside(family, type).filter(Class::isRecord);
  }

  private static Stream<Class<?>> rules(Family family) {
    return beside(family, Rule.class).filter(one -> !Modifier.isAbstract(one.getModifiers()));
  }

  private static ImmutableSet<Class<?>> rulesOf(Family family) {
    return family.rules().stream().map(Object::getClass).collect(toImmutableSet());
  }

  @Test
  void filesKnowEveryFamilyOfTheLibrary() {
    EventKinds standard = EventKinds.standard();
    for (Family family : Library.FAMILIES) {
      assertThat(standard.kinds()).as("%s", family).containsAllEntriesOf(family.inFiles().events());
      assertThat(standard.keys()).as("%s", family).containsAllEntriesOf(family.inFiles().keys());
    }
  }

  @Test
  void onlyFamiliesNameTheirEventsAndKeys() {
    ImmutableSet<String> naming =
        BuiltFiles.mainClasses().stream()
            .filter(type -> !isOfAFamily(type) && !type.getPackageName().equals(MEASURES))
            .filter(FamiliesTest::namesAny)
            .map(FamiliesTest::nameWithin)
            .collect(toImmutableSet());
    assertThat(naming).isEqualTo(TELLING);
  }

  private static boolean namesAny(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .anyMatch(one -> isOfAFamily(one) && isNamed(one));
  }

  private static String nameWithin(JavaClass type) {
    return type.getName().replace("org.leadershipmethod.", "");
  }

  private static boolean isOfAFamily(JavaClass type) {
    return PACKAGES.contains(type.getPackageName());
  }

  /** What stands on a floor below all families is named by the one that tells of it. */
  private static boolean isOfAFamily(Class<?> type) {
    return PACKAGES.contains(type.getPackageName());
  }

  private static boolean isNamed(JavaClass type) {
    return type.isAssignableTo(Event.class) || type.isAssignableTo(Key.class);
  }
}
