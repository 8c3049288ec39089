package org.leadershipmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskId;

/**
 * Appends the longest entry that there can be, and reads it, in a program of its own with as little
 * memory as is to be shown: {@code LongestLine FILE text}, or {@code LongestLine FILE texts} for
 * one that consists of very many texts of one letter.
 */
final class LongestLine {

  private static final int LONGEST = 8 * 1024 * 1024;
  private static final When WHEN = When.on(LocalDate.of(2030, 3, 1));

  private LongestLine() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Saving.JSON.writeNew(Chronicle.empty(), file);
    if (arguments[1].equals("text")) {
      appendText(file);
    } else {
      writeTexts(file);
    }
    long header = Saving.text(Chronicle.empty()).length();
    System.out.println(
        Saving.JSON.read(file).orElseThrow().chronicle().size()
            + " entry of "
            + (Files.size(file) - header - 1)
            + " bytes");
  }

  private static void appendText(Path file) throws IOException {
    int around = line("x").length() - 1;
    try (ChronicleFile open = Saving.JSON.open(file).orElseThrow()) {
      open.append(List.of(entry("x".repeat(LONGEST - around)))).orElseThrow();
    }
  }

  private static String line(String result) {
    String text = Saving.text(Chronicle.empty().append(entry(result)));
    return text.substring(text.indexOf('\n') + 1).trim();
  }

  private static Entry entry(String result) {
    return new Entry(
        EntryLine.atPosition(0),
        WHEN,
        0,
        new ResultAchieved(TaskId.of("t"), UnitId.of("school"), result));
  }

  private static void writeTexts(Path file) throws IOException {
    String begun =
        "{\"id\":\"e1\",\"when\":\"2030-03-01\",\"event\":{\"plan-adopted\":{\"place\":\"school\","
            + "\"period\":{\"name\":\"p\"},\"by\":\"head\",\"tasks\":[],\"circumstances\":[\"a\"";
    String end = "]}}}\n";
    String some = ",\"a\"".repeat((LONGEST - begun.length() - end.length() + 1) / 4);
    Files.writeString(file, begun + some + end, UTF_8, StandardOpenOption.APPEND);
  }
}
