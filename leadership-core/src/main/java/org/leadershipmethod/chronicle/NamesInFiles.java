package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.leadershipmethod.internal.Argument;

/**
 * What kinds of events, groups of them, and keys are called in files, and which types stand there
 * as a text.
 *
 * <p>A name stays for good, whatever its class is called by then. Kinds and groups share their
 * names, as a chronicle says with either what it covers. Checked here: names are some text, no name
 * and no class stands twice, kinds and keys are records, and groups are interfaces. Not checked
 * here: whether a file can hold what the records are made of; whoever reads files says so.
 *
 * <p>This class is immutable. For example:
 *
 * <pre>{@code
 * NamesInFiles.NONE
 *     .withEvent("accounts-presented", AccountsPresented.class)
 *     .withKey("ledger", LedgerId.class)
 * }</pre>
 *
 * @param events kinds of events by name: records
 * @param groups groups of kinds by name: the interfaces that they share
 * @param keys what rules are asked about, by name: records
 * @param spellings types of the program's own that stand as a text
 */
public record NamesInFiles(
    ImmutableMap<String, Class<? extends Event>> events,
    ImmutableMap<String, Class<? extends Event>> groups,
    ImmutableMap<String, Class<? extends Key>> keys,
    ImmutableList<Spelling<?>> spellings) {

  /** No names yet. */
  public static final NamesInFiles NONE =
      new NamesInFiles(ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of(), ImmutableList.of());

  /**
   * Makes names.
   *
   * @throws IllegalArgumentException if a name is blank or stands for two things, a class has two
   *     names or is neither a record nor, for a group, an interface
   */
  public NamesInFiles {
    requireNonNull(spellings, "spellings");
    requireNames(requireNonNull(events, "events"));
    requireNames(requireNonNull(groups, "groups"));
    requireNames(requireNonNull(keys, "keys"));
    events.values().forEach(NamesInFiles::requireRecord);
    groups.values().forEach(NamesInFiles::requireInterface);
    keys.values().forEach(NamesInFiles::requireRecord);
    groups.keySet().stream().filter(events::containsKey).forEach(name -> refuse(name, events));
    requireOneEach(spellings);
  }

  /**
   * The same and one more kind of event.
   *
   * @param name what it is called in files
   * @param kind a record
   * @throws IllegalArgumentException if the name is blank or taken, or the class has a name or is
   *     no record
   */
  public NamesInFiles withEvent(String name, Class<? extends Event> kind) {
    requireFree(name, events);
    return new NamesInFiles(
        joined(events, ImmutableMap.of(name, requireNonNull(kind, "kind"))),
        groups,
        keys,
        spellings);
  }

  /**
   * The same and one more group of kinds.
   *
   * @param name what it is called in files
   * @param group an interface
   * @throws IllegalArgumentException if the name is blank or taken, or the class has a name or is
   *     no interface
   */
  public NamesInFiles withGroup(String name, Class<? extends Event> group) {
    requireFree(name, groups);
    return new NamesInFiles(
        events,
        joined(groups, ImmutableMap.of(name, requireNonNull(group, "group"))),
        keys,
        spellings);
  }

  /**
   * The same and one more kind of key.
   *
   * @param name what it is called in files
   * @param key a record
   * @throws IllegalArgumentException if the name is blank or taken, or the class has a name or is
   *     no record
   */
  public NamesInFiles withKey(String name, Class<? extends Key> key) {
    requireFree(name, keys);
    return new NamesInFiles(
        events, groups, joined(keys, ImmutableMap.of(name, requireNonNull(key, "key"))), spellings);
  }

  /**
   * The same and one more type that stands as a text.
   *
   * @param <T> the type
   * @param type its class
   * @param parse makes a value of its text, or throws where the text is none
   * @param format the text of a value
   * @throws IllegalArgumentException if the type stands as a text already
   */
  public <T> NamesInFiles withText(
      Class<T> type, Function<String, T> parse, Function<? super T, String> format) {
    return new NamesInFiles(
        events,
        groups,
        keys,
        ImmutableList.<Spelling<?>>builder()
            .addAll(spellings)
            .add(new Spelling<>(type, parse, format))
            .build());
  }

  /**
   * These and others; what both name, both have to call the same.
   *
   * @throws IllegalArgumentException if a name stands for one thing here and for another there, or
   *     a class has another name there
   */
  public NamesInFiles and(NamesInFiles others) {
    requireNonNull(others, "others");
    return new NamesInFiles(
        joined(events, others.events),
        joined(groups, others.groups),
        joined(keys, others.keys),
        ImmutableList.<Spelling<?>>builder()
            .addAll(spellings)
            .addAll(others.spellings.stream().filter(one -> !spellings.contains(one)).iterator())
            .build());
  }

  private static <T> ImmutableMap<String, Class<? extends T>> joined(
      ImmutableMap<String, Class<? extends T>> some,
      ImmutableMap<String, ? extends Class<? extends T>> more) {
    Map<String, Class<? extends T>> all = new LinkedHashMap<>(some);
    more.forEach(
        (name, type) -> {
          if (!type.equals(all.getOrDefault(name, type))) {
            refuse(name, some);
          }
          all.put(name, type);
        });
    return ImmutableMap.copyOf(all);
  }

  private static void requireFree(String name, ImmutableMap<String, ?> taken) {
    if (taken.containsKey(Argument.text("name", name))) {
      refuse(name, taken);
    }
  }

  private static void refuse(String name, ImmutableMap<String, ?> taken) {
    throw new IllegalArgumentException(
        "The name '" + name + "' is taken, by " + taken.get(name) + ".");
  }

  private static void requireNames(ImmutableMap<String, ? extends Class<?>> names) {
    Map<Class<?>, String> seen = new HashMap<>();
    names.forEach(
        (name, type) -> {
          requireWhole(Argument.text("A name in files", name));
          String other = seen.putIfAbsent(type, name);
          if (other != null) {
            throw new IllegalArgumentException(
                type.getName() + " has the name '" + other + "' already, beside '" + name + "'.");
          }
        });
  }

  /** A Java text can hold half a letter, and a file cannot. */
  private static void requireWhole(String name) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
      throw new IllegalArgumentException(
          "A name in files has to be some text, but half a letter stands in it.");
    }
  }

  private static void requireRecord(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException(
          type.getName() + " is no record; what is given a name in files has to be one.");
    }
  }

  private static void requireInterface(Class<?> type) {
    if (!type.isInterface()) {
      throw new IllegalArgumentException(
          type.getName() + " is no interface; a group of kinds has to be one.");
    }
  }

  private static void requireOneEach(ImmutableList<Spelling<?>> spellings) {
    Map<Class<?>, Spelling<?>> seen = new HashMap<>();
    for (Spelling<?> one : spellings) {
      if (seen.putIfAbsent(one.type(), one) != null) {
        throw new IllegalArgumentException(
            one.type().getName() + " stands as a text already, and has one spelling.");
      }
    }
  }

  /** The names alone. */
  @Override
  public String toString() {
    return "events " + events.keySet() + ", groups " + groups.keySet() + ", keys " + keys.keySet();
  }
}
