package org.leadershipmethod.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.rule.Family;

/**
 * What the library consists of, found where it is compiled to: whoever adds a family, an event or a
 * key has it in the tests of all of them without naming it there.
 */
public final class Library {

  /** The classes of the library, those inside others too. */
  public static final ImmutableList<Class<?>> CLASSES = classes();

  /** The families, found as public constants; those about fewer clauses first. */
  public static final ImmutableList<Family> FAMILIES =
      CLASSES.stream()
          .flatMap(Library::constants)
          .sorted(comparing(family -> family.clauses().size()))
          .collect(toImmutableList());

  private Library() {}

  /** All families in force, with every bound as stated. */
  public static LeadershipMethod method() {
    return LeadershipMethod.of(FAMILIES.toArray(Family[]::new));
  }

  /** All families in force, and another beside them, unless it is one of them. */
  public static LeadershipMethod methodWith(Family other) {
    return LeadershipMethod.of(
        Stream.concat(FAMILIES.stream(), Stream.of(other)).distinct().toArray(Family[]::new));
  }

  /** The classes of the package in which a family is declared. */
  public static ImmutableList<Class<?>> classesBeside(Family family) {
    String home =
        CLASSES.stream()
            .filter(type -> constants(type).anyMatch(family::equals))
            .findFirst()
            .orElseThrow()
            .getPackageName();
    return CLASSES.stream()
        .filter(type -> type.getPackageName().equals(home))
        .collect(toImmutableList());
  }

  private static Stream<Family> constants(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        ? Arrays.stream(type.getFields())
            .filter(field -> field.getType() == Family.class)
            .map(Library::value)
        : Stream.of();
  }

  private static Family value(Field field) {
    try {
      return (Family) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static ImmutableList<Class<?>> classes() {
    try {
      URI event = Event.class.getResource("Event.class").toURI();
      if (!event.getScheme().equals("jar")) {
        return classesAround(Path.of(event));
      }
      try (FileSystem jar = FileSystems.newFileSystem(event, Map.of())) {
        return classesAround(jar.provider().getPath(event));
      }
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** Packages stand beside that of events, each in a folder of its own. */
  private static ImmutableList<Class<?>> classesAround(Path event) throws IOException {
    try (Stream<Path> files = Files.walk(event.resolve("../..").normalize(), 2)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> !file.endsWith("package-info.class"))
          .sorted()
          .<Class<?>>map(Library::loaded)
          .collect(toImmutableList());
    }
  }

  private static Class<?> loaded(Path file) {
    String name = file.getFileName().toString().replace(".class", "");
    try {
      return Class.forName(
          "org.leadershipmethod." + file.getParent().getFileName() + "." + name,
          false,
          Event.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
