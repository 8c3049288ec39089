package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What users of the library can see, and what they should not have to. */
final class PublicSignatures {
  private static final String BASE = "org.leadershipmethod";
  private static final String INTERNAL = BASE + ".internal";

  private PublicSignatures() {}

  /** The public types and members that mention a hidden type, sorted. */
  static ImmutableSortedSet<String> mentionsOfHiddenTypes(Iterable<JavaClass> classes) {
    return StreamSupport.stream(classes.spliterator(), false)
        .filter(PublicSignatures::isSeenByUsers)
        .flatMap(
            type ->
                Stream.concat(
                    mentions(type), type.getMembers().stream().flatMap(PublicSignatures::mentions)))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static boolean isSeenByUsers(JavaClass type) {
    return !isInternal(type)
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicSignatures::isSeenByUsers).orElse(true);
  }

  private static Stream<String> mentions(JavaClass type) {
    Stream<JavaType> bounds = type.getTypeParameters().stream().map(JavaType.class::cast);
    Stream<JavaType> above =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    return hidden(type.getName(), Stream.concat(bounds, above));
  }

  private static Stream<String> mentions(JavaMember member) {
    if (!isSeen(member)) {
      return Stream.of();
    }
    return hidden(
        member.getFullName(),
        member instanceof JavaField field
            ? Stream.of(field.getType())
            : typesOf((JavaCodeUnit) member));
  }

  private static Stream<JavaType> typesOf(JavaCodeUnit unit) {
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getExceptionTypes().stream(),
            unit.getTypeParameters().stream())
        .flatMap(types -> types.map(JavaType.class::cast));
  }

  private static Stream<String> hidden(String place, Stream<JavaType> types) {
    return types
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .filter(type -> isInternal(type) || isGenerated(type))
        .map(type -> place + " mentions " + type.getName());
  }

  private static boolean isSeen(HasModifiers member) {
    return !member.getModifiers().contains(JavaModifier.SYNTHETIC)
        && (member.getModifiers().contains(JavaModifier.PUBLIC)
            || member.getModifiers().contains(JavaModifier.PROTECTED));
  }

  private static boolean isInternal(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(INTERNAL + ".");
  }

  /** The Immutables processor names what it generates so; Guava's collections are named alike. */
  private static boolean isGenerated(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(BASE + ".")
        && type.getSimpleName().startsWith("Immutable");
  }
}
