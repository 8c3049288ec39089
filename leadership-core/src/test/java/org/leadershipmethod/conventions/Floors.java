package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The floors of the house: a package uses only those below its own, and of the families, which
 * share one floor, those to its left.
 */
final class Floors {
  private static final String BASE = "org.leadershipmethod.";
  private static final String INTERNAL = "internal";

  private static final ImmutableSet<String> GROUND = ImmutableSet.of("clause", "person", "input");

  private static final ImmutableList<String> FAMILIES =
      ImmutableList.of(
          "relay",
          "plan",
          "guidance",
          "group",
          "nucleus",
          "vitality",
          "society",
          "chain",
          "massline");

  /** From the ground up; each family has a step of its own. */
  private static final ImmutableList<ImmutableSet<String>> STEPS =
      ImmutableList.<ImmutableSet<String>>builder()
          .add(GROUND)
          .add(ImmutableSet.of("chronicle"))
          .add(ImmutableSet.of("concentration"))
          .add(ImmutableSet.of("election"))
          .add(ImmutableSet.of("organization"))
          .add(ImmutableSet.of("rule"))
          .addAll(Iterables.transform(FAMILIES, ImmutableSet::of))
          .add(ImmutableSet.of("statistics"))
          .add(ImmutableSet.of("tenure"))
          .add(ImmutableSet.of("method"))
          .add(ImmutableSet.of("comparison"))
          .add(ImmutableSet.of("json", "diagram"))
          .build();

  private Floors() {}

  /** What stands where it should not, or leans on what it should not, sorted. */
  static ImmutableSortedSet<String> faultsIn(Iterable<JavaClass> classes) {
    return StreamSupport.stream(classes.spliterator(), false)
        .flatMap(Floors::faultsOf)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static Stream<String> faultsOf(JavaClass type) {
    String room = room(type);
    if (!room.equals(INTERNAL) && step(room) < 0) {
      return Stream.of(type.getName() + " is in package '" + room + "', which is on no floor.");
    }
    return type.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> !mayUse(room, dependency.getTargetClass().getBaseComponentType()))
        .map(Floors::describe);
  }

  private static boolean mayUse(String room, JavaClass target) {
    String used = room(target);
    if (used.equals(room)) {
      return true;
    }
    if (room.equals(INTERNAL)) {
      return used.isEmpty() && mayUseInternally(target.getPackageName());
    }
    return used.isEmpty() || used.equals(INTERNAL) || isBelow(used, room);
  }

  /** An unknown room is a fault of its own, told once where it stands. */
  private static boolean isBelow(String used, String room) {
    return step(used) < step(room);
  }

  /** The JDK, Guava, and annotations that are not needed to run. */
  private static boolean mayUseInternally(String packageName) {
    return packageName.isEmpty()
        || Stream.of("java.", "com.google.common.", "org.jspecify.", "org.immutables.value")
            .anyMatch(packageName::startsWith);
  }

  private static int step(String room) {
    return Iterables.indexOf(STEPS, step -> step.contains(room));
  }

  /** The first part of the package's name below ours; empty for what is not ours. */
  private static String room(JavaClass type) {
    String packageName = type.getPackageName();
    if (!(packageName + ".").startsWith(BASE)) {
      return "";
    }
    String below = (packageName + ".").substring(BASE.length());
    return below.isEmpty() ? "(base)" : below.substring(0, below.indexOf('.'));
  }

  private static String describe(Dependency dependency) {
    return dependency.getOriginClass().getName()
        + " uses "
        + dependency.getTargetClass().getName()
        + ": "
        + dependency.getDescription();
  }
}
