package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonToken;

/**
 * Lists and sets: a list in JSON, in their order.
 *
 * @param element how one of them stands
 * @param isSet whether none may stand there twice
 */
record ListShape(Shape<Object> element, boolean isSet) implements Shape<Collection<Object>> {

  @Override
  public Collection<Object> read(JsonInput in) {
    in.expect(JsonToken.START_ARRAY, "a list");
    Collection<Object> all = isSet ? new LinkedHashSet<>() : new ArrayList<>();
    for (int place = 0; in.next() != JsonToken.END_ARRAY; place++) {
      in.path().enter(place);
      String where = in.where();
      if (!all.add(element.read(in))) {
        throw in.unusable(where, "the same a second time", "each once");
      }
      in.path().leave();
    }
    return isSet
        ? ImmutableSet.copyOf((Set<Object>) all)
        : ImmutableList.copyOf((List<Object>) all);
  }

  @Override
  public void write(Collection<Object> values, JsonOutput out) {
    out.startList();
    int place = 0;
    for (Object value : values) {
      out.path().enter(place++);
      element.write(value, out);
      out.path().leave();
    }
    out.endList();
  }

  @Override
  public ImmutableMap<String, Object> schema(Schemas schemas) {
    ImmutableMap.Builder<String, Object> schema = ImmutableMap.builder();
    schema.put("type", "array").put("items", element.schema(schemas));
    return (isSet ? schema.put("uniqueItems", true) : schema).buildOrThrow();
  }
}
