package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program on a page: a block of Java, followed by a block of what it prints, as text or as a
 * picture.
 *
 * @param name its class
 * @param source the program
 * @param output what it prints
 * @param page where it stands
 */
record PageProgram(String name, String source, String output, Page page) {
  private static final Pattern PROGRAM =
      Pattern.compile(
          "^```java\\n(.*?)^```$(?:(?!^```).)*?^```(?:text|mermaid)\\n(.*?)^```$",
          Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern CLASS_NAME = Pattern.compile("public class (\\w+)");

  static ImmutableList<PageProgram> in(Page page) {
    return PROGRAM
        .matcher(page.text())
        .results()
        .map(found -> of(found, page))
        .collect(toImmutableList());
  }

  private static PageProgram of(MatchResult found, Page page) {
    Matcher name = CLASS_NAME.matcher(found.group(1));
    if (!name.find()) {
      throw new AssertionError("no public class in a program of " + page + ": " + found.group(1));
    }
    return new PageProgram(name.group(1), found.group(1), found.group(2), page);
  }

  /** Whether it uses the package that needs a library of its own. */
  boolean usesJson() {
    return source.contains("import org.leadershipmethod.json.");
  }

  @Override
  public String toString() {
    return name + " of " + page;
  }
}
