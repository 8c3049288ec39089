package org.leadershipmethod.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;

/**
 * An event of whatever kind, made of its components by their types: a test of every kind of event
 * needs no list of them. It needs no jqwik.
 *
 * <p>What is optional is there, and what may be several is one, then two, as long as that fits. Of
 * what nothing is known, such as a name, there is a word.
 */
public final class Examples {

  /** How many values of one type are tried. */
  private static final int VALUES = 16;

  private final ImmutableMap<Class<?>, ImmutableList<?>> known;

  private Examples(Map<Class<?>, ImmutableList<?>> known) {
    this.known = ImmutableMap.copyOf(known);
  }

  /**
   * Examples made of what is known.
   *
   * @param known for some types the values that there are, the best first
   */
  public static Examples of(Map<Class<?>, ImmutableList<?>> known) {
    return new Examples(known);
  }

  /**
   * An event of a kind that fits.
   *
   * @throws AssertionError if there is none
   */
  public Event of(Class<? extends Event> kind, Predicate<Event> fits) {
    return records(kind)
        .map(Event.class::cast)
        .filter(fits)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no example of " + kind + " of what is known"));
  }

  private Stream<Object> records(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Constructor<?> constructor = constructor(type, parts);
    List<ImmutableList<Object>> values =
        Stream.of(parts).map(part -> values(part.getGenericType())).toList();
    return Lists.cartesianProduct(values).stream()
        .flatMap(chosen -> made(constructor, chosen).stream());
  }

  private ImmutableList<Object> values(Type type) {
    return type instanceof ParameterizedType generic
        ? several(generic)
        : single((Class<?>) type).limit(VALUES).collect(toImmutableList());
  }

  private Stream<Object> single(Class<?> type) {
    if (known.containsKey(type)) {
      return known.get(type).stream().map(Object.class::cast);
    } else if (type == When.class) {
      return Stream.of(Notes.day(0));
    } else if (type.isEnum()) {
      return Stream.of(type.getEnumConstants());
    } else if (type.isSealed()) {
      return Arrays.stream(type.getPermittedSubclasses()).flatMap(this::single);
    } else if (type.isRecord()) {
      return records(type);
    }
    return plain(type);
  }

  private static Stream<Object> plain(Class<?> type) {
    if (type == String.class) {
      return Stream.of("word");
    } else if (type == boolean.class) {
      return Stream.of(false, true);
    } else if (type == int.class || type == Integer.class) {
      return Stream.of(1, 0);
    } else if (type == LocalDate.class) {
      return Stream.of(Notes.FIRST);
    }
    throw new AssertionError("no values known of " + type);
  }

  private ImmutableList<Object> several(ParameterizedType type) {
    ImmutableList<Object> values = values(type.getActualTypeArguments()[0]);
    Object one = values.get(0);
    if (type.getRawType() == Optional.class) {
      return ImmutableList.of(Optional.of(one), Optional.empty());
    } else if (type.getRawType() == ImmutableMap.class) {
      Object value = values(type.getActualTypeArguments()[1]).get(0);
      return ImmutableList.of(ImmutableMap.of(one, value), ImmutableMap.of());
    }
    return Stream.of(values.subList(0, 1), lastTwo(values), ImmutableList.of())
        .map(some -> type.getRawType() == ImmutableSet.class ? ImmutableSet.copyOf(some) : some)
        .collect(toImmutableList());
  }

  private static ImmutableList<Object> lastTwo(ImmutableList<Object> values) {
    return values.subList(Math.max(0, values.size() - 2), values.size());
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] parts) {
    try {
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  /** Nothing where a record refuses its components. */
  private static Optional<Object> made(Constructor<?> constructor, List<Object> values) {
    try {
      return Optional.of(constructor.newInstance(values.toArray()));
    } catch (InvocationTargetException e) {
      return Optional.empty();
    } catch (InstantiationException | IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
