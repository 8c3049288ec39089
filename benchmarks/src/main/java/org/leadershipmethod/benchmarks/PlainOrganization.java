package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.benchmarks.SampleColumns.NONE;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a program would have without any library: mutable maps of the JDK from ids to ids. */
final class PlainOrganization {
  /** What somebody is in a unit. */
  record PlainPost(String kind, String unit) {}

  /** What whoever is in overall charge is. */
  static final String IN_CHARGE = "in charge";

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, List<String>> children = new HashMap<>();
  private final Map<String, String> heads = new HashMap<>();
  private final Map<String, Map<String, String>> departments = new HashMap<>();
  private final Map<String, List<String>> members = new HashMap<>();
  private final Map<String, List<PlainPost>> posts = new HashMap<>();

  /** Puts a sample into maps, row by row. */
  PlainOrganization(SampleColumns sample) {
    for (int unit = 0; unit < sample.units(); unit++) {
      add(sample, unit);
    }
  }

  private void add(SampleColumns sample, int unit) {
    String id = sample.unitId(unit);
    if (sample.parent(unit) != NONE) {
      String parent = sample.unitId(sample.parent(unit));
      parents.put(id, parent);
      children.computeIfAbsent(parent, any -> new ArrayList<>()).add(id);
    }
    heads.put(id, sample.personId(sample.head(unit)));
    addPost(sample.personId(sample.head(unit)), IN_CHARGE, id);
    if (sample.specialist(unit) != NONE) {
      String specialist = sample.personId(sample.specialist(unit));
      departments.computeIfAbsent(id, any -> new HashMap<>()).put(SampleColumns.FIELD, specialist);
      addPost(specialist, SampleColumns.FIELD, id);
    }
    for (int place = 0; place < SampleColumns.PEOPLE; place++) {
      String member = sample.personId(sample.person(unit, place));
      members.computeIfAbsent(id, any -> new ArrayList<>()).add(member);
      addPost(member, "member", id);
    }
  }

  private void addPost(String person, String kind, String unit) {
    posts.computeIfAbsent(person, any -> new ArrayList<>()).add(new PlainPost(kind, unit));
  }

  @Nullable String parent(String unit) {
    return parents.get(unit);
  }

  @Nullable String head(String unit) {
    return heads.get(unit);
  }

  /** The map of heads as it is, not a copy. */
  Map<String, String> heads() {
    return heads;
  }

  List<String> members(String unit) {
    return members.getOrDefault(unit, List.of());
  }

  int childCount(String unit) {
    return children.getOrDefault(unit, List.of()).size();
  }

  List<PlainPost> posts(String person) {
    return posts.getOrDefault(person, List.of());
  }

  boolean isBelow(String lower, String higher) {
    String at = parents.get(lower);
    while (at != null && !at.equals(higher)) {
      at = parents.get(at);
    }
    return at != null;
  }

  /** Whom a task reaches on its way, from the bottom up; nobody where there is no way. */
  ImmutableList<String> route(String from, String to) {
    ImmutableList.Builder<String> recipients = ImmutableList.builder();
    String at = to;
    while (at != null && !at.equals(from)) {
      Map<String, String> here = departments.get(at);
      String specialist = here == null ? null : here.get(SampleColumns.FIELD);
      if (specialist != null) {
        recipients.add(specialist);
      }
      String head = heads.get(at);
      if (head != null) {
        recipients.add(head);
      }
      at = parents.get(at);
    }
    return at == null ? ImmutableList.of() : recipients.build();
  }
}
