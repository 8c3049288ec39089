package org.leadershipmethod.conventions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * What sources say of everything that users can see, and where they say too little.
 *
 * <p>The sources are read by the compiler's own parser and not compiled; what their module exports
 * is what users can see.
 *
 * @param examined how many elements were looked at
 * @param faults what is missing, each with its place, everything at once
 */
record Documentation(int examined, ImmutableList<String> faults) {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** Reads all source files below a folder. */
  static Documentation below(Path folder) {
    try (Stream<Path> files = Files.walk(folder);
        var manager = COMPILER.getStandardFileManager(null, null, null)) {
      List<Path> sources =
          files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      return of(manager.getJavaFileObjectsFromPaths(sources));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads source files, the one of their module among them. */
  static Documentation of(Iterable<? extends JavaFileObject> sources) {
    var problems = new DiagnosticCollector<JavaFileObject>();
    var task =
        (JavacTask) COMPILER.getTask(null, null, problems, List.of("-proc:none"), null, sources);
    ImmutableList<CompilationUnitTree> units = parsed(task);
    ImmutableSet<String> exported = exportedBy(units);
    var elements = new DocumentedElements(DocTrees.instance(task), exported);
    units.forEach(unit -> elements.scan(unit, null));
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    problems.getDiagnostics().stream().map(Diagnostic::toString).forEach(faults::add);
    if (elements.examined() == 0) {
      faults.add("Nothing that users can see was found: were any sources read?");
    }
    return new Documentation(elements.examined(), faults.addAll(elements.faults()).build());
  }

  private static ImmutableList<CompilationUnitTree> parsed(JavacTask task) {
    try {
      return ImmutableList.copyOf(task.parse());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableSet<String> exportedBy(ImmutableList<CompilationUnitTree> units) {
    return units.stream()
        .filter(unit -> unit.getModule() != null)
        .flatMap(unit -> unit.getModule().getDirectives().stream())
        .filter(ExportsTree.class::isInstance)
        .map(directive -> ((ExportsTree) directive).getPackageName().toString())
        .collect(ImmutableSet.toImmutableSet());
  }
}
