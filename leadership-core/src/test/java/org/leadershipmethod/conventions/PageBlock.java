package org.leadershipmethod.conventions;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;

/** One block of a page that is written as Markdown and as HTML. */
sealed interface PageBlock {

  /** A heading; in HTML its text is its anchor, too. */
  record Heading(int level, String text) implements PageBlock {
    @Override
    public String markdown() {
      return "#".repeat(level) + " " + text;
    }

    @Override
    public String html() {
      return String.format("<h%d id=\"%s\">%s</h%1$d>", level, text.replace(' ', '-'), text);
    }
  }

  /** A paragraph. */
  record Text(String text) implements PageBlock {
    @Override
    public String markdown() {
      return text;
    }

    @Override
    public String html() {
      return "<p>" + inHtml(text) + "</p>";
    }
  }

  /** A list. */
  record Listed(ImmutableList<String> items) implements PageBlock {
    @Override
    public String markdown() {
      return items.stream().map(one -> "- " + one).collect(joining("\n"));
    }

    @Override
    public String html() {
      return items.stream()
          .map(one -> "<li>" + inHtml(one) + "</li>")
          .collect(joining("\n", "<ul>\n", "\n</ul>"));
    }
  }

  /** Lines as they are. */
  record Code(String kind, String lines) implements PageBlock {
    @Override
    public String markdown() {
      return "```" + kind + "\n" + lines + "\n```";
    }

    @Override
    public String html() {
      return "<pre>" + HtmlEscapers.htmlEscaper().escape(lines) + "</pre>";
    }
  }

  String markdown();

  String html();

  /** A text with what stands in backquotes as code. */
  private static String inHtml(String text) {
    return HtmlEscapers.htmlEscaper().escape(text).replaceAll("`([^`]*)`", "<code>$1</code>");
  }
}
