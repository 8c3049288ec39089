package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.NamesInFiles;
import org.leadershipmethod.chronicle.Spelling;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.internal.Moments;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Masses;
import tools.jackson.core.json.JsonFactory;

/**
 * All that names stand for, bound to how it is read and written.
 *
 * @param names what has a name
 * @param zone whose days those are that do not say it
 * @param factory makes parsers and generators
 * @param documents how each kind of line and document stands
 */
record Bindings(
    NamesInFiles names,
    ZoneId zone,
    JsonFactory factory,
    ImmutableMap<Class<?>, Shape<?>> documents) {

  /** All that is ever read or written as a whole; looking for shapes ends with these. */
  private static final ImmutableList<Class<?>> DOCUMENTS =
      ImmutableList.of(
          ChronicleHeader.class,
          EntryLine.class,
          OrganizationHeader.class,
          OrganizationRow.class,
          DiagnosisDocument.class,
          TalliesHeader.class,
          TalliesRow.class);

  /** Days that do not say it are days of UTC. */
  static Bindings of(NamesInFiles names) {
    return of(names, ZoneOffset.UTC);
  }

  /** The same with days that are those of another zone where they do not say it. */
  Bindings in(ZoneId newZone) {
    return of(names, newZone);
  }

  /** The same and what families bring; where they bring nothing new, nothing is bound again. */
  Bindings with(List<Family> families) {
    NamesInFiles all = LibraryNames.joined(names, families);
    return all.equals(names) ? this : of(all, zone);
  }

  private static Bindings of(NamesInFiles names, ZoneId zone) {
    JsonFactory factory = JsonLimits.factory();
    LateShape events = new LateShape();
    LateShape keys = new LateShape();
    LateShape organization = new LateShape();
    LateShape masses = new LateShape();
    LateShape sentences = new LateShape();
    Map<Class<?>, Shape<?>> given = new HashMap<>();
    names.spellings().forEach(one -> given.put(one.type(), text(one)));
    addTexts(given, new WhenText(zone));
    given.put(FormatVersion.class, FormatVersion.SHAPE);
    given.put(Class.class, kinds(names));
    given.put(Event.class, events);
    given.put(Key.class, keys);
    given.put(Organization.class, organization);
    given.put(Masses.class, masses);
    given.put(Sentence.class, sentences);
    Shapes shapes = new Shapes(given, names.keys());
    Shape<OrganizationRow> row = shapes.of(OrganizationRow.class);
    organization.set(erased(new OrganizationShape(row)));
    masses.set(
        erased(
            new MassesShape(text(shapes, EconomicPosition.class), text(shapes, PersonId.class))));
    sentences.set(new SentenceShape(shapes.of(SentencePart.class)));
    keys.set(shapes.tagged(Key.class, "key", names.keys()));
    events.set(
        new EventShape(shapes.tagged(Event.class, "kind of event", names.events()), factory));
    ImmutableMap.Builder<Class<?>, Shape<?>> documents = ImmutableMap.builder();
    DOCUMENTS.forEach(type -> documents.put(type, shapes.of(type)));
    return new Bindings(names, zone, factory, documents.buildOrThrow());
  }

  @SuppressWarnings("unchecked") // a shape is only handed what is of the type it was put under
  private static Shape<Object> erased(Shape<?> shape) {
    return (Shape<Object>) shape;
  }

  @SuppressWarnings("unchecked") // a shape is only handed what is of the type it was made for
  private static TextShape<Object> text(Shapes shapes, Class<?> type) {
    return (TextShape<Object>) (Shape<?>) shapes.of(type);
  }

  private static <T> TextShape<T> text(Spelling<T> spelling) {
    String expected = "a " + JsonNames.of(spelling.type()).replace('-', ' ');
    return TextShape.of(expected, spelling.parse(), spelling.format());
  }

  private static void addTexts(Map<Class<?>, Shape<?>> given, WhenText times) {
    given.put(String.class, TextShape.of("a text", text -> text, text -> text));
    given.put(
        LocalDate.class,
        TextShape.of("a day such as 2030-03-01", LocalDate::parse, LocalDate::toString)
            .described("format", "date"));
    given.put(
        Instant.class,
        TextShape.of("a moment such as 2030-03-01T08:00:00Z", Moments::parse, Instant::toString));
    given.put(
        Duration.class,
        TextShape.of("a duration such as PT36H", Duration::parse, Duration::toString));
    given.put(
        When.class,
        TextShape.of(
                "a day, a moment, a span such as 2030-03-01/2030-03-05, or outset",
                times::parse,
                times::format)
            .described("pattern", WhenText.PATTERN));
    given.put(
        Clause.class,
        TextShape.of(
            "the id of a clause such as M7.2",
            id -> Clause.withId(id).orElseThrow(IllegalArgumentException::new),
            Clause::id));
  }

  /** Kinds and groups of events themselves: their names. */
  private static TextShape<Class<?>> kinds(NamesInFiles names) {
    ImmutableBiMap<String, Class<?>> named =
        ImmutableBiMap.<String, Class<?>>builder()
            .putAll(names.groups())
            .putAll(names.events())
            .buildOrThrow();
    return TextShape.<Class<?>>of(
        "the name of a kind or group of events that this program knows",
        name ->
            Optional.<Class<?>>ofNullable(named.get(name))
                .orElseThrow(IllegalArgumentException::new),
        type -> Optional.ofNullable(named.inverse().get(type)).orElseThrow(() -> unnamed(type)));
  }

  private static IllegalArgumentException unnamed(Class<?> type) {
    return new IllegalArgumentException(
        type.getName()
            + " has no name in files; its family gives it one by withEvent(…) if it is a record,"
            + " and by withGroup(…) if it is an interface.");
  }

  /** The text of a schema that says of a value that it is of one of these types. */
  String schema(String title, Class<?>... types) {
    Schemas schemas = new Schemas();
    return SchemaText.of(
        schemas.document(
            title,
            Arrays.stream(types)
                .map(type -> shape(type).schema(schemas))
                .collect(ImmutableList.toImmutableList())));
  }

  /** The shape of a line or document. */
  @SuppressWarnings("unchecked") // of() puts the shape of a class under that class
  <T> Shape<T> shape(Class<T> type) {
    return (Shape<T>) requireNonNull(documents.get(type), type.getSimpleName());
  }
}
