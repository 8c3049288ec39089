package org.leadershipmethod.conventions;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.leadershipmethod.clause.Clause;

/** Where this build keeps what it compiles from and to. */
final class BuiltFiles {
  private BuiltFiles() {}

  /** Imports the compiled classes of the library. */
  static JavaClasses mainClasses() {
    return new ClassFileImporter().importPath(root(Clause.class));
  }

  /** Imports the compiled tests of the library, but for the samples that tests are tried on. */
  static JavaClasses testClasses() {
    return new ClassFileImporter()
        .withImportOption(location -> !location.contains("/conventions/samples/"))
        .importPath(root(BuiltFiles.class));
  }

  /** Imports the samples that tests are tried on. */
  static JavaClasses samples() {
    return new ClassFileImporter()
        .withImportOption(location -> location.contains("/conventions/samples/"))
        .importPath(root(BuiltFiles.class));
  }

  /** The folder of the library's sources. */
  static Path mainSources() {
    return root(Clause.class).resolve("../../src/main/java").normalize();
  }

  /**
   * The class file itself is asked for: as parts of one module, tests and library name one place.
   */
  private static Path root(Class<?> type) {
    try {
      Path file = Path.of(type.getResource(type.getSimpleName() + ".class").toURI());
      int depth = type.getName().split("\\.").length;
      for (int i = 0; i < depth; i++) {
        file = file.getParent();
      }
      return file;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
