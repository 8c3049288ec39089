package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;

/**
 * The names under which kinds of events, and what rules are asked about, stand in JSON.
 *
 * <p>A name says what a record in a file is, whatever its class is called by then; a kind that has
 * no name here is kept as an {@link UnknownEvent}. {@link #standard()} knows every event of the
 * library, and a program adds its own records:
 *
 * <pre>{@code
 * EventKinds kinds = EventKinds.standard().with("accounts-presented", AccountsPresented.class);
 * }</pre>
 *
 * <p>A record is mapped by its components, in their order: texts, whole numbers, truth values,
 * enums, {@code LocalDate}, {@code Instant}, {@code Duration}, {@code When}, the types of this
 * library, records and sealed interfaces of these, and {@code Optional}, lists, {@code
 * ImmutableSet} and {@code ImmutableMap} of them. A record of one text is that text. Checked when a
 * kind is added, so that nothing fails later: names are new, classes are records, and all that they
 * are made of can be mapped.
 *
 * <p>This class is immutable and safe to share between threads.
 */
public final class EventKinds {

  private final Registered registered;
  private final Bindings bindings;

  private EventKinds(Registered registered) {
    this.registered = registered;
    this.bindings = bind(registered);
  }

  private static Bindings bind(Registered registered) {
    try {
      return Bindings.of(registered);
    } catch (NoClassDefFoundError e) {
      if (String.valueOf(e.getMessage()).contains("jackson")) {
        throw new IllegalStateException(
            "Reading and writing JSON needs com.fasterxml.jackson.core:jackson-core, which the"
                + " program has to depend on, and on the module path to require"
                + " com.fasterxml.jackson.core.",
            e);
      }
      throw e;
    }
  }

  /**
   * Every event of the library, what its rules are asked about, and its groups of events.
   *
   * @throws IllegalStateException if Jackson is not there
   */
  public static EventKinds standard() {
    return new EventKinds(LibraryKinds.all());
  }

  /**
   * The same and one more kind of event.
   *
   * @param name what it is called in files, for good
   * @param kind a record
   * @throws IllegalArgumentException if the name is blank or taken, the class is no record, or
   *     something in it cannot be mapped; the message says what to do
   */
  public EventKinds with(String name, Class<? extends Event> kind) {
    return new EventKinds(registered.withEvent(name, requireNonNull(kind, "kind")));
  }

  /**
   * The same and one more group of kinds, such as the interface that the events of a family share,
   * so that a chronicle can say that it covers all of them.
   *
   * @param name what it is called in files, for good
   * @param group an interface
   * @throws IllegalArgumentException if the name is blank or taken by another kind or group
   */
  public EventKinds withGroup(String name, Class<? extends Event> group) {
    return new EventKinds(registered.withGroup(name, requireNonNull(group, "group")));
  }

  /**
   * The same and one more kind of thing that rules are asked about and findings point at.
   *
   * @param name what it is called in files, for good
   * @param key a record
   * @throws IllegalArgumentException if the name is blank or taken by another key, the class is no
   *     record, or something in it cannot be mapped
   */
  public EventKinds withKey(String name, Class<? extends Key> key) {
    return new EventKinds(registered.withKey(name, requireNonNull(key, "key")));
  }

  /**
   * The same with a type of the program's own that stands as a text; say it before the kinds that
   * contain it.
   *
   * @param <T> the type
   * @param type its class
   * @param parse makes a value of its text, or throws where it is none
   * @param format the text of a value, from which {@code parse} makes an equal one
   */
  public <T> EventKinds withText(
      Class<T> type, Function<String, T> parse, Function<? super T, String> format) {
    requireNonNull(parse, "parse");
    return new EventKinds(registered.withText(type, parse, requireNonNull(format, "format")));
  }

  /** The kinds of events by name, in the order in which they were added. */
  public ImmutableMap<String, Class<? extends Event>> kinds() {
    return registered.events();
  }

  /** The kinds of things that rules are asked about, by name, in the order they were added. */
  public ImmutableMap<String, Class<? extends Key>> keys() {
    return registered.keys();
  }

  Bindings bindings() {
    return bindings;
  }

  /** The names of the kinds. */
  @Override
  public String toString() {
    return "kinds of events: " + registered.events().keySet();
  }
}
