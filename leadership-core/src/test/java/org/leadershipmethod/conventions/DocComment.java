package org.leadershipmethod.conventions;

import static java.util.stream.Collectors.joining;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ThrowsTree;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one doc comment says. */
final class DocComment {
  private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?](?=[\\s<]|$)");

  private final DocCommentTree tree;

  DocComment(DocCommentTree tree) {
    this.tree = tree;
  }

  /** Whether its first sentence is one, and says more than the name of what it stands at. */
  boolean beginsWithSentenceAbout(String name) {
    String sentence = text(tree.getFirstSentence());
    return sentence.endsWith(".")
        && !lettersOf(sentence.replaceFirst("^(?i)(an?|the|this|its)\\s", ""))
            .equals(lettersOf(name));
  }

  private static String lettersOf(String text) {
    return text.replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT);
  }

  /** How many sentences there are before the first tag. */
  long sentences() {
    return END_OF_SENTENCE.matcher(text(tree.getFullBody())).results().count();
  }

  /** Whether a parameter is described; a type parameter is named in angle brackets. */
  boolean describesParameter(String name) {
    return tags(ParamTree.class)
        .filter(tag -> !text(tag.getDescription()).isEmpty())
        .anyMatch(tag -> nameOf(tag).equals(name));
  }

  private static String nameOf(ParamTree tag) {
    return tag.isTypeParameter() ? "<" + tag.getName() + ">" : tag.getName().toString();
  }

  /** Whether it says when an exception is thrown; its name is given without the package. */
  boolean tellsWhen(String exception) {
    return tags(ThrowsTree.class)
        .filter(tag -> !text(tag.getDescription()).isEmpty())
        .anyMatch(tag -> Methods.simple(tag.getExceptionName().getSignature()).equals(exception));
  }

  private <T extends DocTree> Stream<T> tags(Class<T> kind) {
    return tree.getBlockTags().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static String text(List<? extends DocTree> parts) {
    return parts.stream().map(Object::toString).collect(joining()).strip();
  }
}
