package org.leadershipmethod.json;

import com.google.common.collect.ImmutableMap;
import org.leadershipmethod.chronicle.Event;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * Events: an object with one property that says which kind; what is of no known kind is kept as it
 * is.
 *
 * @param kinds the known kinds
 * @param factory makes parsers and generators
 */
record EventShape(TaggedShape kinds, JsonFactory factory) implements Shape<Object> {

  @Override
  public Object read(JsonInput in) {
    in.expect(JsonToken.START_OBJECT, "an object with one property that says which kind of event");
    in.next();
    in.expect(JsonToken.PROPERTY_NAME, "one property that says which kind of event");
    String kind = in.text();
    Shape<Object> shape = kinds.shapes().get(kind);
    if (shape == null && kind.isBlank()) {
      throw in.unusable(in.found(), "the name of a kind of event");
    }
    in.path().enter(kind);
    in.next();
    Object event = shape == null ? kept(kind, in) : shape.read(in);
    in.path().leave();
    in.next();
    in.expect(JsonToken.END_OBJECT, "one kind of event");
    return event;
  }

  private UnknownEvent kept(String kind, JsonInput in) {
    return new UnknownEvent(kind, CanonicalJson.of(in));
  }

  @Override
  public void write(Object value, JsonOutput out) {
    if (value instanceof UnknownEvent unknown) {
      writeKept(unknown, out);
    } else if (kinds.names().containsKey(value.getClass())) {
      kinds.write(value, out);
    } else {
      String type = value.getClass().getSimpleName();
      throw out.unwritable(
          "an event of " + value.getClass(),
          "a kind that has a name: its family gives it one by withEvent(\""
              + JsonNames.of(value.getClass())
              + "\", "
              + type
              + ".class), which ChronicleJson.of(method) reads there");
    }
  }

  private void writeKept(UnknownEvent unknown, JsonOutput out) {
    if (kinds.shapes().containsKey(unknown.kind())) {
      throw out.unwritable(
          "an unknown event of kind '" + unknown.kind() + "'", "a kind that is not known here");
    }
    out.startObject();
    out.property(unknown.kind());
    out.path().enter(unknown.kind());
    CanonicalJson.copy(factory, unknown.json(), out);
    out.path().leave();
    out.endObject();
  }

  @Override
  public ImmutableMap<String, Object> schema(Schemas schemas) {
    return schemas.refer(Event.class, () -> kinds.description(schemas, true));
  }
}
