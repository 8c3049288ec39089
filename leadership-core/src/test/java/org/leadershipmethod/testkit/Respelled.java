package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.society.PartyId;

/**
 * An event with one of the names in it spelled with a capital letter, as somebody does who types
 * it: of a unit, a task or a party, however deep it stands.
 *
 * <p>The names that an event brings with it, as a relay does its task, stay as they are.
 *
 * @param event the event
 * @param name what stands there now
 * @param meant what stood there
 */
public record Respelled(Event event, String name, String meant) {

  private record Change(Object value, String name, String meant) {}

  /** The event once for each name in it. */
  public static Stream<Respelled> each(Event event) {
    return changes(event)
        .map(change -> new Respelled((Event) change.value(), change.name(), change.meant()));
  }

  private static Stream<Change> changes(Object value) {
    if (value instanceof UnitId unit) {
      return Stream.of(respelled(unit.value(), UnitId.of(capital(unit.value()))));
    } else if (value instanceof TaskId task) {
      return Stream.of(respelled(task.value(), TaskId.of(capital(task.value()))));
    } else if (value instanceof PartyId party) {
      return Stream.of(respelled(party.value(), PartyId.of(capital(party.value()))));
    } else if (value instanceof Optional<?> some) {
      return some.stream()
          .flatMap(Respelled::changes)
          .map(one -> with(one, Optional.of(one.value())));
    } else if (value instanceof Collection<?> many) {
      return inMany(ImmutableList.copyOf(many), value instanceof ImmutableSet<?>);
    }
    return value instanceof Record whole && !(whole instanceof Task)
        ? inRecord(whole)
        : Stream.of();
  }

  private static Change respelled(String meant, Object value) {
    return new Change(value, capital(meant), meant);
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }

  private static Change with(Change inner, Object value) {
    return new Change(value, inner.name(), inner.meant());
  }

  private static Stream<Change> inMany(ImmutableList<?> many, boolean isSet) {
    return IntStream.range(0, many.size())
        .boxed()
        .flatMap(
            place ->
                changes(many.get(place))
                    .map(
                        one -> {
                          ImmutableList<Object> next = replaced(many, place, one.value());
                          return with(one, isSet ? ImmutableSet.copyOf(next) : next);
                        }));
  }

  private static ImmutableList<Object> replaced(List<?> all, int place, Object value) {
    return IntStream.range(0, all.size())
        .mapToObj(i -> i == place ? value : all.get(i))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Change> inRecord(Record whole) {
    List<Object> values = Stream.of(parts(whole)).map(part -> value(whole, part)).toList();
    return IntStream.range(0, values.size())
        .boxed()
        .flatMap(
            place ->
                changes(values.get(place))
                    .map(one -> with(one, made(whole, replaced(values, place, one.value())))));
  }

  private static RecordComponent[] parts(Record whole) {
    return whole.getClass().getRecordComponents();
  }

  private static Object value(Record whole, RecordComponent part) {
    try {
      return part.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object made(Record like, List<Object> values) {
    Class<?>[] types =
        Stream.of(parts(like)).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = like.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
