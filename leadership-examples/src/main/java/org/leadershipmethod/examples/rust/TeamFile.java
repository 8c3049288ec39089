package org.leadershipmethod.examples.rust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.snapshot.Line;
import org.leadershipmethod.examples.snapshot.Role;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/** One reading of the TOML file of a team: what is wrong with it was found so far. */
final class TeamFile {

  private static final TomlMapper TOML = new TomlMapper();
  private static final String PEOPLE = "people";
  private static final ImmutableMap<String, Role> ROLES =
      ImmutableMap.of("leads", Role.LEAD, "members", Role.MEMBER, "alumni", Role.FORMER);

  private final SourceText source;
  private final LocalDate day;
  private final JsonNode root;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  private TeamFile(SourceText source, LocalDate day, JsonNode root) {
    this.source = source;
    this.day = day;
    this.root = root;
  }

  /**
   * The team that a file describes, or everything that is wrong with the file.
   *
   * @param source the file
   * @param day the day on which it was so
   */
  static Checked<ImmutableList<Line>> read(SourceText source, LocalDate day) {
    try {
      return new TeamFile(source, day, TOML.readTree(source.text())).team();
    } catch (JsonProcessingException e) {
      String first = Splitter.on('\n').split(e.getOriginalMessage()).iterator().next();
      String where =
          e.getLocation() == null ? source.file() : source.at(e.getLocation().getLineNr());
      return new Checked.Faulty<>(
          ImmutableList.of(new Problem(where, "text that is not TOML (" + first + ")", "TOML")));
    }
  }

  private Checked<ImmutableList<Line>> team() {
    String name = text("name").orElse("");
    if (name.isEmpty() && problems.isEmpty()) {
      problems.add(new Problem(source.file(), "no name", "the name of the team, under 'name'"));
    }
    String kind = text("kind").orElse("team");
    Optional<String> parent = text("subteam-of");
    lines.add(new Line(source.file(), day, name, kind, parent, Optional.empty(), ""));
    JsonNode people = root.path(PEOPLE);
    if (people.isObject()) {
      ROLES.forEach((key, role) -> add(people.path(key), key, new Place(name, kind, parent, role)));
    } else {
      object(PEOPLE, people.isMissingNode() ? "no section 'people'" : "no section under 'people'");
    }
    return Checked.of(problems, () -> ImmutableList.copyOf(lines));
  }

  private record Place(String team, String kind, Optional<String> parent, Role role) {}

  private void add(JsonNode people, String key, Place place) {
    if (!people.isArray()) {
      if (!people.isMissingNode() || place.role() != Role.FORMER) {
        object(key, people.isMissingNode() ? "no '" + key + "'" : "no list under '" + key + "'");
      }
      return;
    }
    for (JsonNode one : people) {
      JsonNode handle = one.isObject() ? one.path("github") : one;
      if (isWords(handle)) {
        String person = handle.asText().strip().toLowerCase(Locale.ROOT);
        String where = at(Pattern.quote(handle.asText()));
        lines.add(
            new Line(
                where,
                day,
                place.team(),
                place.kind(),
                place.parent(),
                Optional.of(place.role()),
                person));
      } else {
        object(key, "something else than a handle under '" + key + "'");
      }
    }
  }

  private Optional<String> text(String key) {
    JsonNode node = root.isObject() ? root.path(key) : MissingNode.getInstance();
    if (!node.isMissingNode() && !isWords(node)) {
      String found = node.isTextual() && !node.asText().isBlank() ? "half a letter" : "no text";
      problems.add(new Problem(at(key), found + " under '" + key + "'", "a text"));
    }
    return isWords(node) ? Optional.of(node.asText().strip()) : Optional.empty();
  }

  /** An escape can stand for half a character, and no file and no screen can show that again. */
  private static boolean isWords(JsonNode node) {
    return node.isTextual()
        && !node.asText().isBlank()
        && StandardCharsets.UTF_8.newEncoder().canEncode(node.asText());
  }

  private void object(String key, String found) {
    problems.add(
        new Problem(at(key), found, "[people] with the lists leads and members, of handles"));
  }

  /** The parser keeps no places, so the first line with the word is looked for. */
  private String at(String word) {
    Pattern there = Pattern.compile("(?<![\\w-])" + word + "(?![\\w-])");
    int line = 0;
    for (String text : (Iterable<String>) source.text().lines()::iterator) {
      line++;
      if (there.matcher(text).find()) {
        return source.at(line);
      }
    }
    return source.file();
  }
}
