package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.society.Masses;

/**
 * Events that say anything at all, made of their components: what a record may hold, whether it
 * makes sense or not, with texts that are hard to write down.
 *
 * <p>Guaranteed: every kind that is a record of the types that the library uses. Not guaranteed:
 * that an event fits any organization.
 */
public final class Events {

  private Events() {}

  /** Events of one kind. */
  public static <E extends Event> Arbitrary<E> ofKind(Class<E> kind) {
    return of(kind).map(kind::cast).withoutEdgeCases();
  }

  /** Texts of any letters, also those that are hard to write down; never half a surrogate pair. */
  public static Arbitrary<String> texts() {
    Arbitrary<String> hard =
        Arbitraries.of(
            "\"",
            "\\",
            "\n",
            "\r\n",
            "\u2028",
            "\u2029",
            "\u0000",
            "\u001f",
            "\u007f",
            "😀",
            "é",
            "\uFEFF",
            "/",
            "</script>",
            "{\"a\":1}",
            "e1",
            " ",
            "ﬀ",
            "\uFFFF",
            "漢字");
    Arbitrary<String> plain = Arbitraries.strings().alpha().ofMaxLength(8);
    return Arbitraries.oneOf(hard, plain).list().ofMaxSize(4).map(parts -> String.join("", parts));
  }

  /** Times of every precision, from the outset to the end of all time. */
  public static Arbitrary<When> times() {
    Arbitrary<When> instants = instants().map(When::at);
    Arbitrary<When> days =
        Combinators.combine(days(), Arbitraries.integers().between(0, 40))
            .as((first, more) -> When.during(first, first.plusDays(Math.min(more, left(first)))));
    Arbitrary<When> spans =
        Combinators.combine(instants(), instants())
            .as((one, other) -> one.isAfter(other) ? new When(other, one) : new When(one, other));
    Arbitrary<When> longOnes =
        Arbitraries.oneOf(days, spans).map(when -> new When(when.earliest(), when.latest(), true));
    return Arbitraries.oneOf(
        Arbitraries.just(When.OUTSET), instants, days, spans, longOnes, daysOfZones());
  }

  /** Days where people live, in a thousand years. */
  private static Arbitrary<When> daysOfZones() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList()).map(ZoneId::of);
    return Combinators.combine(
            Arbitraries.longs().between(-200_000, 200_000).map(LocalDate::ofEpochDay),
            Arbitraries.integers().between(0, 40),
            zones)
        .as((first, more, zone) -> When.during(first, first.plusDays(more), zone));
  }

  private static Arbitrary<Instant> instants() {
    Arbitrary<Instant> any =
        Combinators.combine(
                Arbitraries.longs().between(Instant.MIN.getEpochSecond(), 31556889864403199L),
                Arbitraries.integers().between(0, 999_999_999))
            .as((seconds, nanos) -> Instant.ofEpochSecond(seconds, nanos));
    return Arbitraries.oneOf(
        any,
        days().map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)),
        Arbitraries.of(Instant.MIN, Instant.MAX, Instant.EPOCH, Instant.MAX.minusNanos(1)));
  }

  /** Days of any time, and those at which the calendar ends. */
  private static Arbitrary<LocalDate> days() {
    Arbitrary<LocalDate> any =
        Arbitraries.longs().between(-400_000, 400_000).map(LocalDate::ofEpochDay);
    return Arbitraries.frequencyOf(
        Tuple.of(9, any),
        Tuple.of(
            1,
            Arbitraries.of(
                LocalDate.MIN,
                LocalDate.MIN.plusDays(1),
                LocalDate.MAX.minusDays(1),
                LocalDate.MAX)));
  }

  private static long left(LocalDate day) {
    return LocalDate.MAX.toEpochDay() - day.toEpochDay();
  }

  private static Arbitrary<Object> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic);
    } else if (type == String.class) {
      return any(texts());
    } else if (type == boolean.class) {
      return any(Arbitraries.of(true, false));
    } else if (type == int.class || type == Integer.class) {
      return any(Arbitraries.integers());
    } else if (type == long.class || type == Long.class) {
      return any(Arbitraries.longs());
    } else if (type == Event.class) {
      return any(Arbitraries.oneOf(of(UnitMoved.class), of(ResultAchieved.class)));
    } else if (type == Key.class) {
      return any(Chronicles.keys());
    } else if (type == Organization.class) {
      return any(Organizations.organizations());
    } else if (type == Masses.class) {
      return any(Societies.masses());
    } else if (type == Instant.class) {
      return any(instants());
    } else if (type == LocalDate.class) {
      return any(days());
    } else if (type == Duration.class) {
      return any(Arbitraries.longs().map(Duration::ofNanos));
    } else if (type == When.class) {
      return any(times());
    }
    return ofClass((Class<?>) type);
  }

  private static Arbitrary<Object> ofClass(Class<?> type) {
    if (type.isEnum()) {
      return Arbitraries.of(type.getEnumConstants());
    } else if (type.isSealed()) {
      return Arbitraries.oneOf(
          Arrays.stream(type.getPermittedSubclasses()).map(Events::of).toList());
    } else if (type.isRecord()) {
      return ofRecord(type);
    }
    throw new IllegalArgumentException("no values known of " + type);
  }

  private static Arbitrary<Object> ofGeneric(ParameterizedType type) {
    Arbitrary<Object> inside = of(type.getActualTypeArguments()[0]);
    if (type.getRawType() == Optional.class) {
      return any(inside.optional());
    } else if (type.getRawType() == ImmutableList.class || type.getRawType() == List.class) {
      return any(inside.list().ofMaxSize(4).map(ImmutableList::copyOf));
    } else if (type.getRawType() == ImmutableSet.class) {
      return any(inside.list().ofMaxSize(4).map(ImmutableSet::copyOf));
    } else if (type.getRawType() == ImmutableMap.class) {
      Arbitrary<Object> values = of(type.getActualTypeArguments()[1]);
      return any(Arbitraries.maps(inside, values).ofMaxSize(4).map(ImmutableMap::copyOf));
    }
    throw new IllegalArgumentException("no values known of " + type);
  }

  /** Components are drawn again where a record refuses them. */
  private static Arbitrary<Object> ofRecord(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    List<Arbitrary<Object>> parts =
        Arrays.stream(components)
            .map(component -> of(component.getGenericType()))
            .collect(Collectors.toCollection(ArrayList::new));
    Constructor<?> constructor = constructor(type, types);
    return Combinators.combine(parts)
        .as(values -> made(constructor, values))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static Constructor<?> constructor(Class<?> type, Class<?>[] types) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<Object> made(Constructor<?> constructor, List<Object> values) {
    try {
      return Optional.of(constructor.newInstance(values.toArray()));
    } catch (InvocationTargetException e) {
      return Optional.empty();
    } catch (InstantiationException | IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("unchecked") // a wider view of values that nobody changes
  private static Arbitrary<Object> any(Arbitrary<?> some) {
    return (Arbitrary<Object>) some;
  }
}
