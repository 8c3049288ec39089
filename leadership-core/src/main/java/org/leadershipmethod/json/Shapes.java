package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;

/**
 * Finds the shape of each type that occurs in what is read and written, by its components.
 *
 * <p>A record of one text is that text. Every other record is an object; of a sealed interface it
 * is said which of its records it is, and of an interface that keys share, which key.
 */
final class Shapes {

  private final Map<Type, Shape<Object>> known = new HashMap<>();
  private final ImmutableMap<String, Class<? extends Key>> keys;

  /** Starts with the shapes that no type tells by itself, and with the names of keys. */
  Shapes(Map<Class<?>, ? extends Shape<?>> given, ImmutableMap<String, Class<? extends Key>> keys) {
    this.keys = keys;
    given.forEach(this::put);
    put(boolean.class, PlainShapes.TRUTH);
    put(Boolean.class, PlainShapes.TRUTH);
    put(int.class, PlainShapes.INT);
    put(Integer.class, PlainShapes.INT);
    put(long.class, PlainShapes.LONG);
    put(Long.class, PlainShapes.LONG);
  }

  @SuppressWarnings("unchecked") // a shape is only handed what is of the type it was put under
  private void put(Type type, Shape<?> shape) {
    known.put(type, (Shape<Object>) shape);
  }

  /** The shape of a class, as one of its own type. */
  @SuppressWarnings("unchecked") // the shape of a class reads and writes instances of that class
  <T> Shape<T> of(Class<T> type) {
    return (Shape<T>) of(type, type.getSimpleName());
  }

  /**
   * The shape of a type.
   *
   * @param where where the type is met, for messages
   * @throws IllegalArgumentException if the type has none
   */
  Shape<Object> of(Type type, String where) {
    Shape<Object> there = known.get(type);
    if (there != null) {
      return there;
    }
    LateShape late = new LateShape();
    known.put(type, late);
    try {
      Shape<Object> made = made(type, where);
      late.set(made);
      known.put(type, made);
      return made;
    } catch (IllegalArgumentException e) {
      known.remove(type);
      throw e;
    }
  }

  private Shape<Object> made(Type type, String where) {
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic, where);
    } else if (type instanceof Class<?> one) {
      if (one.isEnum()) {
        return plain(EnumShape.of(one));
      } else if (one.isRecord() && one.getTypeParameters().length == 0) {
        return ofRecord(one);
      } else if (isSharedByKeys(one)) {
        return ofKeys(one);
      } else if (one.isSealed() && one.isInterface()) {
        return ofSealed(one);
      }
    }
    throw noShape(type, where);
  }

  @SuppressWarnings("unchecked") // a shape is only handed what is of the type it was made for
  private static Shape<Object> plain(Shape<?> shape) {
    return (Shape<Object>) shape;
  }

  private static IllegalArgumentException noShape(Type type, String where) {
    return new IllegalArgumentException(
        where
            + " is of "
            + type
            + ", which cannot be written as JSON. What can: String, boolean, int, long, enums,"
            + " LocalDate, Instant, Duration, When, records of these, sealed interfaces of records,"
            + " and Optional, List, ImmutableList, ImmutableSet, ImmutableMap of them; a type of"
            + " your own that is a text is given by withText(…).");
  }

  private Shape<Object> ofGeneric(ParameterizedType type, String where) {
    Type raw = type.getRawType();
    Type[] inside = type.getActualTypeArguments();
    if (raw == Class.class) {
      return of(Class.class, where);
    } else if (raw == ImmutableList.class || raw == List.class) {
      return plain(new ListShape(of(inside[0], where), false));
    } else if (raw == ImmutableSet.class) {
      return plain(new ListShape(of(inside[0], where), true));
    } else if (raw == ImmutableMap.class && of(inside[0], where) instanceof TextShape<?> key) {
      return plain(new MapShape(text(key), of(inside[1], where)));
    }
    throw noShape(type, where);
  }

  @SuppressWarnings("unchecked") // a shape is only handed what is of the type it was made for
  private static TextShape<Object> text(TextShape<?> shape) {
    return (TextShape<Object>) shape;
  }

  private Shape<Object> ofRecord(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    boolean isText = components.length == 1 && components[0].getType() == String.class;
    return isText && !Event.class.isAssignableFrom(type)
        ? plain(ofText(RecordParts.of(type)))
        : ofComponents(type);
  }

  /** Records of one text, such as ids: that text. */
  private static TextShape<Object> ofText(RecordParts parts) {
    return TextShape.of(
        "a " + JsonNames.of(parts.type()).replace('-', ' '),
        text -> parts.make(new Object[] {text}),
        value -> String.valueOf(parts.get(value, 0)));
  }

  private Shape<Object> ofComponents(Class<?> type) {
    ImmutableList.Builder<RecordShape.Component> components = ImmutableList.builder();
    for (RecordComponent one : type.getRecordComponents()) {
      components.add(component(one, type.getSimpleName()));
    }
    return RecordShape.of(RecordParts.of(type), components.build());
  }

  private RecordShape.Component component(RecordComponent component, String owner) {
    String where = "component '" + component.getName() + "' of " + owner;
    Type type = component.getGenericType();
    boolean isOptional = component.getType() == Optional.class;
    if (isOptional && !(type instanceof ParameterizedType)) {
      throw noShape(type, where);
    }
    Type inside = isOptional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
    return new RecordShape.Component(component.getName(), of(inside, where), isOptional);
  }

  private boolean isSharedByKeys(Class<?> type) {
    return type.isInterface()
        && Key.class.isAssignableFrom(type)
        && keys.values().stream().anyMatch(type::isAssignableFrom);
  }

  /** They stand under the names that they have as keys. */
  private Shape<Object> ofKeys(Class<?> type) {
    String what = JsonNames.of(type).replace('-', ' ');
    return plain(tagged(type, what, Maps.filterValues(keys, type::isAssignableFrom)));
  }

  private Shape<Object> ofSealed(Class<?> type) {
    ImmutableMap.Builder<String, Class<?>> alternatives = ImmutableMap.builder();
    addAlternatives(type, alternatives);
    return tagged(type, JsonNames.of(type).replace('-', ' '), alternatives.buildOrThrow());
  }

  private static void addAlternatives(
      Class<?> type, ImmutableMap.Builder<String, Class<?>> alternatives) {
    for (Class<?> one : type.getPermittedSubclasses()) {
      if (one.isSealed()) {
        addAlternatives(one, alternatives);
      } else {
        alternatives.put(JsonNames.of(one), one);
      }
    }
  }

  /** Values of one of several types, each with a name. */
  TaggedShape tagged(Class<?> type, String what, Map<String, ? extends Class<?>> alternatives) {
    ImmutableMap.Builder<String, Shape<Object>> shapes = ImmutableMap.builder();
    ImmutableMap.Builder<Class<?>, String> names = ImmutableMap.builder();
    alternatives.forEach(
        (name, one) -> {
          shapes.put(name, of(one, one.getSimpleName()));
          names.put(one, name);
        });
    return new TaggedShape(type, what, shapes.buildOrThrow(), names.buildOrThrow());
  }
}
