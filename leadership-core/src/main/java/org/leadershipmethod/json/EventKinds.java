package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.NamesInFiles;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.rule.Family;

/**
 * The names under which kinds of events, and what rules are asked about, stand in JSON.
 *
 * <p>A name says what a record in a file is, whatever its class is called by then; a kind that has
 * no name here is kept as an {@link UnknownEvent}. {@link #standard()} knows every event of the
 * library. Those of a program's own {@link Family} stand in the family, and are read there:
 *
 * <pre>{@code
 * ChronicleJson json = ChronicleJson.of(method); // what is in force, and all of the library
 * EventKinds kinds = EventKinds.standard().with(bookkeeping); // a family, in force or not
 * EventKinds more = kinds.with("shop-painted", ShopPainted.class); // an event of no family
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

  private final Bindings bindings;

  private EventKinds(Bindings bindings) {
    this.bindings = bindings;
  }

  private static EventKinds of(NamesInFiles names) {
    try {
      return new EventKinds(Bindings.of(names));
    } catch (NoClassDefFoundError e) {
      if (String.valueOf(e.getMessage()).contains("jackson")) {
        throw new IllegalStateException(
            "Reading and writing JSON needs tools.jackson.core:jackson-core, which the"
                + " program has to depend on, and on the module path to require"
                + " tools.jackson.core.",
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
    return of(LibraryNames.all());
  }

  /** Every event of the library, and what the families in force bring. */
  static EventKinds of(LeadershipMethod method) {
    return standard().with(requireNonNull(method, "method").families());
  }

  /**
   * The same and what families bring: their kinds of events, groups of them, keys and texts. What
   * is there already under the same name stays as it is.
   *
   * @param families of the library, or a program's own
   * @throws IllegalArgumentException if a name of a family stands for something else already, or
   *     something in its events or keys cannot be mapped; the message says what to do
   */
  public EventKinds with(Family... families) {
    return with(Argument.all("families", families));
  }

  private EventKinds with(ImmutableList<Family> families) {
    return new EventKinds(bindings.with(families));
  }

  /**
   * The same and one more kind of event, of no family.
   *
   * @param name what it is called in files, for good
   * @param kind a record
   * @throws IllegalArgumentException if the name is blank or taken, the class is no record, or
   *     something in it cannot be mapped; the message says what to do
   */
  public EventKinds with(String name, Class<? extends Event> kind) {
    return of(names().withEvent(name, kind));
  }

  /**
   * The same and one more group of kinds, such as the interface that the events of a family share,
   * so that a chronicle can say that it covers all of them.
   *
   * @param name what it is called in files, for good
   * @param group an interface
   * @throws IllegalArgumentException if the name is blank or taken by another kind or group, or the
   *     class is no interface
   */
  public EventKinds withGroup(String name, Class<? extends Event> group) {
    return of(names().withGroup(name, group));
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
    return of(names().withKey(name, key));
  }

  /**
   * The same with a type of the program's own that stands as a text; say it before the kinds that
   * contain it.
   *
   * @param <T> the type
   * @param type its class
   * @param parse makes a value of its text, or throws where it is none
   * @param format the text of a value, from which {@code parse} makes an equal one
   * @throws IllegalArgumentException if the type stands as a text already
   */
  public <T> EventKinds withText(
      Class<T> type, Function<String, T> parse, Function<? super T, String> format) {
    return of(names().withText(type, parse, format));
  }

  /** The kinds of events by name, in the order in which they were added. */
  public ImmutableMap<String, Class<? extends Event>> kinds() {
    return names().events();
  }

  /** The kinds of things that rules are asked about, by name, in the order they were added. */
  public ImmutableMap<String, Class<? extends Key>> keys() {
    return names().keys();
  }

  private NamesInFiles names() {
    return bindings.names();
  }

  Bindings bindings() {
    return bindings;
  }

  /** The names of the kinds. */
  @Override
  public String toString() {
    return "kinds of events: " + names().events().keySet();
  }
}
