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
 * @param places the place of each component by its name
 */
record RecordShape(
    RecordParts parts, ImmutableList<Component> components, ImmutableMap<String, Integer> places)
    implements Shape<Object> {

  /** A component: its name, the shape of it, or of what is in it if it is optional. */
  record Component(String name, Shape<Object> shape, boolean isOptional) {}

  static RecordShape of(RecordParts parts, ImmutableList<Component> components) {
    ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
    for (int place = 0; place < components.size(); place++) {
      places.put(components.get(place).name(), place);
    }
    return new RecordShape(parts, components, places.buildOrThrow());
  }

  @Override
  public Object read(JsonInput in) {
    in.expect(JsonToken.START_OBJECT, "an object for " + name());
    String where = in.where();
    @Nullable Object[] values = new @Nullable Object[components.size()];
    while (in.next() != JsonToken.END_OBJECT) {
      readProperty(in, values);
    }
    for (int place = 0; place < values.length; place++) {
      values[place] = withoutGap(values[place], components.get(place), in);
    }
    return made(values, where, in);
  }

  private void readProperty(JsonInput in, @Nullable Object[] values) {
    String property = in.text();
    Integer place = places.get(property);
    if (place == null) {
      throw in.unusable("property " + Quoted.text(property), "one of " + places.keySet());
    }
    if (values[place] != null) {
      throw in.unusable("property '" + property + "' a second time", "each once");
    }
    Component component = components.get(place);
    in.path().enter(property);
    in.next();
    if (component.isOptional() && in.is(JsonToken.VALUE_NULL)) {
      throw in.unusable("null", "a value, or no such property");
    }
    Object value = component.shape().read(in);
    values[place] = component.isOptional() ? Optional.of(value) : value;
    in.path().leave();
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
      writeProperty(components.get(place), parts.get(value, place), out);
    }
    out.endObject();
  }

  private static void writeProperty(Component component, @Nullable Object value, JsonOutput out) {
    Object inside = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    out.path().enter(component.name());
    if (inside != null) {
      out.property(component.name());
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
