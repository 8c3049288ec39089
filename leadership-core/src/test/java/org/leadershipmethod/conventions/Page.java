package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page for people who use the library: the README, or one of those below the folder {@code docs}.
 *
 * @param path where it is
 * @param text what it says, as Markdown
 */
record Page(Path path, String text) {
  private static final Path README = Path.of("..", "README.md");
  private static final Path DOCS = Path.of("..", "leadership-core", "docs");

  private static final Pattern FENCED =
      Pattern.compile("^```.*?^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

  /** The page that everybody sees first. */
  static Page readme() {
    return read(README);
  }

  /** The pages that it leads to, by name. */
  static ImmutableList<Page> docs() {
    try (Stream<Path> files = Files.walk(DOCS)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(Page::read)
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The README and then the others. */
  static ImmutableList<Page> all() {
    return ImmutableList.<Page>builder().add(readme()).addAll(docs()).build();
  }

  private static Page read(Path path) {
    try {
      return new Page(path, Files.readString(path).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The programs on it, each with what it prints, in order. */
  ImmutableList<PageProgram> programs() {
    return PageProgram.in(this);
  }

  /** Which files its links lead to, but for those elsewhere on the web. */
  ImmutableSet<Path> linked() {
    return links().map(this::file).collect(toImmutableSet());
  }

  /** The links that lead to a file or a heading that is not there. */
  ImmutableList<String> deadLinks() {
    return links()
        .filter(link -> !leadsSomewhere(link))
        .map(link -> path + " leads to " + link + ", which is not there.")
        .collect(toImmutableList());
  }

  private boolean leadsSomewhere(String link) {
    Path file = file(link);
    int mark = link.indexOf('#');
    return mark < 0
        ? Files.exists(file)
        : at(file).filter(page -> page.anchors().contains(link.substring(mark + 1))).isPresent();
  }

  private Optional<Page> at(Path file) {
    if (file.equals(path)) {
      return Optional.of(this);
    }
    return Optional.of(file).filter(Files::exists).map(Page::read);
  }

  private Path file(String link) {
    String name = link.replaceFirst("#.*", "");
    return name.isEmpty() ? path : path.resolveSibling(name).normalize();
  }

  private Stream<String> links() {
    return LINK.matcher(prose())
        .results()
        .map(found -> found.group(1))
        .filter(link -> !link.contains("://"));
  }

  /** What a link names behind its mark, as GitHub makes it of the headings. */
  private ImmutableSet<String> anchors() {
    return HEADING.matcher(prose()).results().map(Page::anchor).collect(toImmutableSet());
  }

  private static String anchor(MatchResult heading) {
    return heading
        .group(1)
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  /** Without programs and what they print. */
  private String prose() {
    return FENCED.matcher(text).replaceAll("");
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}
