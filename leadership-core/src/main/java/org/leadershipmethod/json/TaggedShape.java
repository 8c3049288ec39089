package org.leadershipmethod.json;

import com.google.common.collect.ImmutableMap;
import org.leadershipmethod.chronicle.Key;
import tools.jackson.core.JsonToken;

/**
 * Values of one of several types: an object in JSON with one property, whose name says which type
 * it is.
 *
 * @param type what they all are
 * @param what what they are called in messages
 * @param shapes the types by name
 * @param names the names by type
 */
record TaggedShape(
    Class<?> type,
    String what,
    ImmutableMap<String, Shape<Object>> shapes,
    ImmutableMap<Class<?>, String> names)
    implements Shape<Object> {

  @Override
  public Object read(JsonInput in) {
    if (!in.is(JsonToken.START_OBJECT)) {
      throw in.unusable(in.found(), "an object with one property that says which " + what);
    } else if (in.next() != JsonToken.PROPERTY_NAME) {
      throw in.unusable(in.found(), "one property that says which " + what);
    }
    String name = in.text();
    Shape<Object> shape = shapes.get(name);
    if (shape == null) {
      throw in.unusable(in.found(), "one of " + shapes.keySet());
    }
    in.path().enter(name);
    in.next();
    Object value = shape.read(in);
    in.path().leave();
    in.next();
    in.expect(JsonToken.END_OBJECT, "no other property");
    return value;
  }

  @Override
  public void write(Object value, JsonOutput out) {
    String name = names.get(value.getClass());
    if (name == null) {
      String given = value instanceof Key ? "; its family gives it one by withKey(…)" : "";
      throw out.unwritable(
          value.getClass().getName(), "a " + what + " that has a name: " + names.values() + given);
    }
    out.path().enter(name);
    out.startObject();
    out.property(name);
    shapes.getOrDefault(name, this).write(value, out);
    out.endObject();
    out.path().leave();
  }

  @Override
  public ImmutableMap<String, Object> schema(Schemas schemas) {
    return schemas.refer(type, () -> description(schemas, false));
  }

  /**
   * An object with one property; whether a name that is not known is left to others has to be said.
   */
  ImmutableMap<String, Object> description(Schemas schemas, boolean keepsUnknown) {
    ImmutableMap.Builder<String, Object> properties = ImmutableMap.builder();
    shapes.forEach((name, shape) -> properties.put(name, shape.schema(schemas)));
    return ImmutableMap.of(
        "type",
        "object",
        "properties",
        properties.buildOrThrow(),
        "minProperties",
        1,
        "maxProperties",
        1,
        "additionalProperties",
        keepsUnknown);
  }
}
