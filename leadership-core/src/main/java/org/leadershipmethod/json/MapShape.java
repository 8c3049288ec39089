package org.leadershipmethod.json;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.leadershipmethod.input.Quoted;
import tools.jackson.core.JsonToken;

/**
 * Maps whose keys are texts: an object in JSON, in their order.
 *
 * @param key how a key reads as a text
 * @param value how a value stands
 */
record MapShape(TextShape<Object> key, Shape<Object> value) implements Shape<Map<Object, Object>> {

  @Override
  public Map<Object, Object> read(JsonInput in) {
    in.expect(JsonToken.START_OBJECT, "an object");
    Map<Object, Object> all = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    while (in.next() != JsonToken.END_OBJECT) {
      String name = in.text();
      Object read = key.parsed(name, in);
      if (!names.add(name) || all.containsKey(read)) {
        throw in.unusable("property " + Quoted.text(name) + " a second time", "each once");
      }
      in.next();
      in.path().enter(name);
      all.put(read, value.read(in));
      in.path().leave();
    }
    return ImmutableMap.copyOf(all);
  }

  @Override
  public void write(Map<Object, Object> values, JsonOutput out) {
    out.startObject();
    values.forEach(
        (one, other) -> {
          String name = key.format().apply(one);
          out.path().enter(name);
          out.property(name);
          value.write(other, out);
          out.path().leave();
        });
    out.endObject();
  }

  @Override
  public ImmutableMap<String, Object> schema(Schemas schemas) {
    return ImmutableMap.of(
        "type",
        "object",
        "propertyNames",
        key.schema(schemas),
        "additionalProperties",
        value.schema(schemas));
  }
}
