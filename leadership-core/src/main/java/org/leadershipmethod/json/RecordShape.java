package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.input.Quoted;
import tools.jackson.core.JsonToken;

/**
 * Records: an object in JSON, with a property for each component, in their order; an empty optional
 * component is left out.
 *
 * @param parts how the record is taken apart and put together
 * @param components its components
 * @param names their names
 */
record RecordShape(RecordParts parts, ImmutableList<Component> components, PropertyNames names)
    implements Shape<Object> {

  /** A component: its name, the shape of it, or of what is in it if it is optional. */
  record Component(String name, Shape<Object> shape, boolean isOptional) {}

  static RecordShape of(RecordParts parts, ImmutableList<Component> components) {
    ImmutableList<String> names =
        components.stream().map(Component::name).collect(ImmutableList.toImmutableList());
    return new RecordShape(parts, components, PropertyNames.of(names));
  }

  @Override
  public Object read(JsonInput in) {
    if (!in.is(JsonToken.START_OBJECT)) {
      throw in.unusable(in.found(), "an object for " + name());
    }
    String where = in.where();
    @Nullable Object[] values = new @Nullable Object[components.size()];
    int likely = 0;
    while (in.next() != JsonToken.END_OBJECT) {
      likely = readProperty(in, values, likely) + 1;
    }
    for (int place = 0; place < values.length; place++) {
      values[place] = withoutGap(values[place], components.get(place), in);
    }
    return made(values, where, in);
  }

  /** Reads the property at which the input stands, and gives its place. */
  private int readProperty(JsonInput in, @Nullable Object[] values, int likely) {
    int place = in.placeOf(names, likely);
    if (place < 0) {
      throw in.unusable("property " + Quoted.text(in.text()), "one of " + names);
    }
    Component component = components.get(place);
    if (values[place] != null) {
      throw in.unusable("property '" + component.name() + "' a second time", "each once");
    }
    in.path().enter(component.name());
    in.next();
    if (component.isOptional() && in.is(JsonToken.VALUE_NULL)) {
      throw in.unusable("null", "a value, or no such property");
    }
    Object value = component.shape().read(in);
    values[place] = component.isOptional() ? Optional.of(value) : value;
    in.path().leave();
    return place;
  }

  private static Object withoutGap(@Nullable Object value, Component component, JsonInput in) {
    if (value != null) {
      return value;
    } else if (component.isOptional()) {
      return Optional.empty();
    }
    throw in.unusable("the end of the object", "property '" + component.name() + "'");
  }

  @SuppressWarnings("NullAway") // no gap is left by now
  private Object made(@Nullable Object[] values, String where, JsonInput in) {
    try {
      return parts.make(values);
    } catch (IllegalArgumentException e) {
      String reason = String.valueOf(e.getMessage());
      throw in.unusable(where, "something other than a valid " + name(), Quoted.line(reason));
    }
  }

  private String name() {
    return JsonNames.of(parts.type()).replace('-', ' ');
  }

  @Override
  public void write(Object value, JsonOutput out) {
    out.startObject();
    for (int place = 0; place < components.size(); place++) {
      writeProperty(place, parts.get(value, place), out);
    }
    out.endObject();
  }

  private void writeProperty(int place, @Nullable Object value, JsonOutput out) {
    Component component = components.get(place);
    Object inside = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    out.path().enter(component.name());
    if (inside != null) {
      out.property(names.written().get(place));
      component.shape().write(inside, out);
    } else if (value == null) {
      throw out.unwritable("null", "a value");
    }
    out.path().leave();
  }

  @Override
  public ImmutableMap<String, Object> schema(Schemas schemas) {
    return schemas.refer(parts.type(), () -> description(schemas));
  }

  private ImmutableMap<String, Object> description(Schemas schemas) {
    ImmutableMap.Builder<String, Object> properties = ImmutableMap.builder();
    components.forEach(one -> properties.put(one.name(), one.shape().schema(schemas)));
    ImmutableList<String> required =
        components.stream()
            .filter(one -> !one.isOptional())
            .map(Component::name)
            .collect(ImmutableList.toImmutableList());
    return ImmutableMap.of(
        "type",
        "object",
        "properties",
        properties.buildOrThrow(),
        "required",
        required,
        "additionalProperties",
        false);
  }
}
