package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sources that a newcomer can read: short, finished, each package with its story. */
class SourceHabitsTest {
  private static final int LINES_OF_A_FILE = 499;
  private static final int LINES_OF_A_METHOD = 35;

  private static final ImmutableList<SourceFile> SOURCES =
      SourceFile.below(BuiltFiles.mainSources());

  @Test
  void sourcesAreFound() {
    assertThat(SOURCES).isNotEmpty();
  }

  @Test
  void filesAreShort() {
    assertThat(
            SOURCES.stream()
                .filter(source -> source.lines().size() > LINES_OF_A_FILE)
                .map(source -> source.path() + " has " + source.lines().size() + " lines"))
        .isEmpty();
  }

  @Test
  void methodsAreShort() {
    assertThat(everywhere(source -> source.methodsLongerThan(LINES_OF_A_METHOD))).isEmpty();
  }

  @Test
  void aLongMethodIsNoticed() {
    assertThat(sample(33).methodsLongerThan(LINES_OF_A_METHOD)).isEmpty();
    assertThat(sample(34).methodsLongerThan(LINES_OF_A_METHOD))
        .containsExactly("Sample.java:5: void sample(");
  }

  @Test
  void nobodySignsAndNothingIsLeftToDo() {
    Pattern words = Pattern.compile("@author|\\b(TODO|FIXME|XXX)\\b");
    assertThat(everywhere(source -> source.linesWith(words))).isEmpty();
  }

  @Test
  void everyPackageTellsItsStoryAndIsNullMarked() {
    ImmutableMap<Path, ImmutableList<String>> linesByPath =
        SOURCES.stream().collect(toImmutableMap(SourceFile::path, SourceFile::lines));
    assertThat(packages()).isNotEmpty();
    assertThat(
            packages().stream()
                .map(folder -> folder.resolve("package-info.java"))
                .filter(file -> !tellsItsStory(linesByPath.getOrDefault(file, ImmutableList.of())))
                .map(file -> file + " is missing, tells nothing or is not @NullMarked"))
        .isEmpty();
  }

  private static boolean tellsItsStory(ImmutableList<String> lines) {
    return !lines.isEmpty() && lines.get(0).startsWith("/**") && lines.contains("@NullMarked");
  }

  private static ImmutableSet<Path> packages() {
    return SOURCES.stream()
        .map(SourceFile::path)
        .filter(path -> path.getNameCount() > 1)
        .map(Path::getParent)
        .collect(toImmutableSet());
  }

  private static ImmutableList<String> everywhere(
      Function<SourceFile, ImmutableList<String>> habit) {
    return SOURCES.stream()
        .flatMap(source -> habit.apply(source).stream())
        .collect(toImmutableList());
  }

  /** A class with one method, of two lines and these between. */
  private static SourceFile sample(int linesBetween) {
    ImmutableList<String> lines =
        ImmutableList.<String>builder()
            .add("record Sample(int a) {", "  private final Object b = new Object();", "")
            .add("  @Override", "  void sample(")
            .addAll(Collections.nCopies(linesBetween, "      call();"))
            .add("  }", "}")
            .build();
    return new SourceFile(Path.of("Sample.java"), lines);
  }
}
