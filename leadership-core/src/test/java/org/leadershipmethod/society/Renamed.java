package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.person.PersonId;

/** The same with every id read backwards: of people, positions, parties, matters, decisions. */
final class Renamed {

  private Renamed() {}

  @SuppressWarnings("unchecked") // what comes out is of the class of what goes in
  static <T> T of(T value) {
    return (T) renamed(value);
  }

  private static Object renamed(Object value) {
    if (value instanceof Masses masses) {
      return masses(masses);
    } else if (value instanceof Optional<?> some) {
      return some.map(Renamed::renamed);
    } else if (value instanceof ImmutableSet<?> set) {
      return set.stream().map(Renamed::renamed).collect(ImmutableSet.toImmutableSet());
    } else if (value instanceof ImmutableList<?> list) {
      return list.stream().map(Renamed::renamed).collect(ImmutableList.toImmutableList());
    }
    boolean isKept =
        value instanceof EntryId || value instanceof When || !(value instanceof Record);
    return isKept ? value : ofRecord(value);
  }

  private static Masses masses(Masses masses) {
    MassesBuilder builder = Masses.builder();
    for (PersonId person : masses.people().toList()) {
      builder.person(of(person), of(masses.positionOf(person).orElseThrow()));
    }
    return builder.build();
  }

  private static Object ofRecord(Object value) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    boolean isId = components.length == 1 && components[0].getType() == String.class;
    try {
      Constructor<?> constructor =
          value
              .getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      Object[] parts = new Object[components.length];
      for (int i = 0; i < parts.length; i++) {
        Object part = components[i].getAccessor().invoke(value);
        parts[i] = isId ? new StringBuilder((String) part).reverse().toString() : renamed(part);
      }
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
