package org.leadershipmethod.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;

/**
 * Reads a file of words. Each text is read by itself, so that what is wrong is told with its line,
 * and a key that stands there twice is noticed.
 */
final class WordsFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String source;
  private final Map<String, Template> texts = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  WordsFile(String source) {
    this.source = source;
  }

  ImmutableMap<String, Template> texts() {
    return ImmutableMap.copyOf(texts);
  }

  ImmutableList<Problem> problems() {
    return problems.build();
  }

  void read(Reader in) throws IOException {
    BufferedReader file = new BufferedReader(in);
    int number = 0;
    for (String line = first(file); line != null; line = file.readLine()) {
      number++;
      int begin = number;
      StringBuilder whole = new StringBuilder(line);
      while (!isComment(line) && goesOn(whole)) {
        String more = file.readLine();
        number++;
        whole.append('\n').append(more == null ? "" : more);
      }
      read(begin, whole.toString());
    }
  }

  /** Some programs begin a file in UTF-8 with a mark that is no part of its text. */
  private static @Nullable String first(BufferedReader file) throws IOException {
    String line = file.readLine();
    return line != null && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
  }

  private static boolean isComment(String line) {
    String text = line.stripLeading();
    return text.startsWith("#") || text.startsWith("!");
  }

  /** Whether it ends with an odd number of backslashes. */
  private static boolean goesOn(CharSequence line) {
    boolean isOdd = false;
    for (int end = line.length(); end > 0 && line.charAt(end - 1) == '\\'; end--) {
      isOdd = !isOdd;
    }
    return isOdd;
  }

  private void read(int line, String text) throws IOException {
    Properties one = new Properties();
    try {
      one.load(new StringReader(text));
    } catch (IllegalArgumentException e) {
      add(line, Quoted.line(text), "an escape such as \\u00e9, or the letter itself in UTF-8");
      return;
    }
    Maps.fromProperties(one).forEach((key, said) -> put(line, key, said));
  }

  private void put(int line, String key, String text) {
    Integer before = lines.putIfAbsent(key, line);
    if (before != null) {
      add(line, key + " a second time", "a key that is not in line " + before);
      return;
    }
    try {
      texts.put(key, Template.of(key, text));
    } catch (IllegalArgumentException e) {
      add(
          line,
          key + " = " + Quoted.text(text),
          "some text, and in it no places but " + Slot.FORMS);
    }
  }

  private void add(int line, String found, String expected) {
    problems.add(new Problem(source + ", line " + line, found, expected));
  }
}
