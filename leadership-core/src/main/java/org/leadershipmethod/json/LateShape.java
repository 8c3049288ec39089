package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** Stands for the shape of a type inside itself, while that is still being made. */
final class LateShape implements Shape<Object> {

  private @Nullable Shape<Object> shape;

  void set(Shape<Object> made) {
    shape = made;
  }

  private Shape<Object> shape() {
    return requireNonNull(shape, "the shape of a type that contains itself");
  }

  @Override
  public Object read(JsonInput in) {
    return shape().read(in);
  }

  @Override
  public void write(Object value, JsonOutput out) {
    shape().write(value, out);
  }

  @Override
  public ImmutableMap<String, Object> schema(Schemas schemas) {
    return shape().schema(schemas);
  }
}
