package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;

/**
 * What was given a name: kinds of events, groups of them, keys, and types that stand as texts.
 *
 * <p>Kinds and groups share their names, as a chronicle says with either what it covers.
 *
 * @param events records by name
 * @param groups interfaces by name
 * @param keys records by name
 * @param texts types that stand as texts
 */
record Registered(
    ImmutableMap<String, Class<? extends Event>> events,
    ImmutableMap<String, Class<? extends Event>> groups,
    ImmutableMap<String, Class<? extends Key>> keys,
    ImmutableMap<Class<?>, TextShape<?>> texts) {

  static final Registered NOTHING =
      new Registered(ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of());

  Registered withEvent(String name, Class<? extends Event> kind) {
    requireRecord(kind);
    requireFree(name, groups);
    return new Registered(added(events, name, kind), groups, keys, texts);
  }

  Registered withGroup(String name, Class<? extends Event> group) {
    requireFree(name, events);
    return new Registered(events, added(groups, name, group), keys, texts);
  }

  Registered withKey(String name, Class<? extends Key> key) {
    requireRecord(key);
    return new Registered(events, groups, added(keys, name, key), texts);
  }

  <T> Registered withText(
      Class<T> type, Function<String, T> parse, Function<? super T, String> format) {
    String expected = "a " + JsonNames.of(type).replace('-', ' ');
    ImmutableMap.Builder<Class<?>, TextShape<?>> next = ImmutableMap.builder();
    next.putAll(texts).put(type, TextShape.of(expected, parse, format));
    return new Registered(events, groups, keys, next.buildKeepingLast());
  }

  private static void requireRecord(Class<?> type) {
    if (!requireNonNull(type, "type").isRecord()) {
      throw new IllegalArgumentException(
          type.getName() + " is no record; what is given a name in files has to be one.");
    }
  }

  private static <T> ImmutableMap<String, Class<? extends T>> added(
      ImmutableMap<String, Class<? extends T>> before, String name, Class<? extends T> type) {
    requireFree(name, before);
    if (before.containsValue(type)) {
      throw new IllegalArgumentException(
          type.getName() + " has a name already, and '" + name + "' would be a second one.");
    }
    return ImmutableMap.<String, Class<? extends T>>builder()
        .putAll(before)
        .put(name, type)
        .buildOrThrow();
  }

  private static void requireFree(String name, ImmutableMap<String, ?> taken) {
    if (requireNonNull(name, "name").isBlank() || !Surrogates.arePaired(name)) {
      throw new IllegalArgumentException("A name in files is some text, but it was blank.");
    } else if (taken.containsKey(name)) {
      throw new IllegalArgumentException(
          "The name '" + name + "' is taken, by " + taken.get(name) + ".");
    }
  }
}
