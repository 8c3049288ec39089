package org.leadershipmethod.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

/** Everything that users can see says in a sentence of its own what it is, and when it throws. */
class DocumentedTest {
  private static final Text MODULE = new Text("module-info.java", "module a { exports a.seen; }");

  @Test
  void everythingThatUsersSeeIsDocumented() {
    assertThat(Documentation.below(BuiltFiles.mainSources()).faults()).isEmpty();
  }

  @Test
  void whatIsDocumentedHasNoFault() {
    Text sample =
        new Text(
            "Sample.java",
            """
            package a.seen;

            /**
             * A pair of texts.
             *
             * @param <T> what kind of text
             * @param first what stands first
             * @param second what stands second
             */
            public record Sample<T>(T first, T second) implements Comparable<Sample<T>> {
              /** Where nothing is said: an {@link Sample} of {@code M7.1}. */
              public static final String NOTHING = "";

              static final String HIDDEN = "";

              /**
               * Makes a sample.
               *
               * @throws java.lang.IllegalArgumentException if it is an odd one
               */
              public Sample {
                if (first == second) {
                  throw new java.lang.IllegalArgumentException("odd");
                }
              }

              Sample(T both) {
                this(both, both);
              }

              @Override
              public int compareTo(Sample<T> other) {
                return new Comparable<T>() {
                  public int compareTo(T one) {
                    throw new IllegalStateException("of a class inside");
                  }
                }.compareTo(other.first);
              }

              private static final class Hidden {
                public int size;
              }

              /** A record that takes what it is given. */
              public record Plain() {
                public Plain {}
              }
            }
            """);
    Text hidden =
        new Text("Hidden.java", "package a.hidden; public class Hidden { public int size; }");
    Documentation documentation = documentation(sample, hidden);
    assertThat(documentation.faults()).isEmpty();
    assertThat(documentation.examined()).isEqualTo(4);
  }

  @Test
  void whateverIsMissingIsNoticed() {
    Text sample =
        new Text(
            "Broken.java",
            """
            package a.seen;

            public class Broken<T> {
              /** The size. */
              public int size;

              /** No sentence */
              protected void half() {}

              /** */
              public void blank() {}

              /**
               * Throws.
               *
               * @throws IllegalStateException
               */
              public void failing() {
                Runnable later = () -> { throw new IllegalArgumentException("now"); };
                throw new IllegalStateException("always");
              }

              public interface Inside {
                int ONE = 1;

                void call();

                private void hidden() {}
              }

              /**
               * Two numbers.
               *
               * @param first what stands first
               */
              public record Pair(int first, int second) {
                public Pair {
                  requireBelow(first, second);
                }

                public Pair(int both) {
                  this(both, both);
                }
              }

              /** Some colours. */
              public enum Colour {
                RED,
                /** Green, as grass is. */
                GREEN
              }
            }
            """);
    Text packageInfo = new Text("package-info.java", "/** Only one sentence. */ package a.seen;");
    assertThat(documentation(sample, packageInfo).faults())
        .containsExactly(
            "a/seen/Broken.java:3: Broken lacks a doc comment",
            "a/seen/Broken.java:3: Broken lacks @param <T>",
            "a/seen/Broken.java:3: Broken lacks a constructor that somebody wrote",
            "a/seen/Broken.java:5: Broken.size lacks a first sentence that says more than the name",
            "a/seen/Broken.java:8: Broken.half lacks a first sentence that says more than the name",
            "a/seen/Broken.java:11: Broken.blank lacks a first sentence that says more than the name",
            "a/seen/Broken.java:18: Broken.failing lacks @throws IllegalArgumentException",
            "a/seen/Broken.java:18: Broken.failing lacks @throws IllegalStateException",
            "a/seen/Broken.java:23: Inside lacks a doc comment",
            "a/seen/Broken.java:24: Inside.ONE lacks a doc comment",
            "a/seen/Broken.java:26: Inside.call lacks a doc comment",
            "a/seen/Broken.java:36: Pair lacks @param second",
            "a/seen/Broken.java:37: Pair.Pair lacks a doc comment",
            "a/seen/Broken.java:41: Pair.Pair lacks a doc comment",
            "a/seen/Broken.java:48: Colour.RED lacks a doc comment",
            "a/seen/package-info.java:1: package a.seen lacks a story of two sentences");
  }

  @Test
  void lookingAtNothingIsAFault() {
    Text hidden = new Text("Hidden.java", "package a.seen; class Hidden {}");
    assertThat(documentation(hidden).faults())
        .containsExactly("Nothing that users can see was found: were any sources read?");
  }

  @Test
  void whatCannotBeReadIsAFault() {
    Text torn = new Text("Torn.java", "package a.seen; /** Torn off. */ public interface Torn {");
    assertThat(documentation(torn).faults())
        .singleElement()
        .asString()
        .contains("reached end of file while parsing");
  }

  private static Documentation documentation(Text... sources) {
    return Documentation.of(
        ImmutableList.<JavaFileObject>builder().add(MODULE).addAll(List.of(sources)).build());
  }

  /** A source file that is only a text. */
  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String name, String text) {
      super(URI.create("text:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
