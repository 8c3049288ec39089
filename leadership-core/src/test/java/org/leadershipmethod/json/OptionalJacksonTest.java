package org.leadershipmethod.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A program that does not use this package does not need Jackson, and nobody sees it. */
class OptionalJacksonTest {

  private static final String JACKSON = "tools.jackson";

  private static JavaClasses library() throws URISyntaxException {
    Path file = Path.of(ChronicleJson.class.getResource("ChronicleJson.class").toURI());
    return new ClassFileImporter().importPath(file.getParent().getParent());
  }

  @Test
  void nothingElseUsesJackson() throws URISyntaxException {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.leadershipmethod.json")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
        .check(library());
  }

  @Test
  void nobodySeesJackson() throws URISyntaxException {
    Stream<String> seen =
        library().stream()
            .filter(type -> type.getPackageName().equals("org.leadershipmethod.json"))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(type -> type.getCodeUnits().stream())
            .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(OptionalJacksonTest::mentionsJackson)
            .map(JavaCodeUnit::getFullName);
    assertThat(seen).isEmpty();
  }

  private static boolean mentionsJackson(JavaCodeUnit unit) {
    return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .anyMatch(type -> type.getName().startsWith(JACKSON));
  }
}
