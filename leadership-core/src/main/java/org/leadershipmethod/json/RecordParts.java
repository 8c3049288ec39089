package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * How a record is taken apart and put together again: by its components, in their order.
 *
 * @param type the record
 * @param constructor its canonical constructor
 * @param accessors reads its components
 */
record RecordParts(Class<?> type, Constructor<?> constructor, ImmutableList<Method> accessors) {

  /**
   * Looks a record up.
   *
   * @throws IllegalArgumentException if the record is not open to this library
   */
  static RecordParts of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      ImmutableList.Builder<Method> accessors = ImmutableList.builder();
      for (RecordComponent component : components) {
        component.getAccessor().setAccessible(true);
        accessors.add(component.getAccessor());
      }
      return new RecordParts(type, constructor, accessors.build());
    } catch (NoSuchMethodException e) {
      throw new AssertionError("every record has a canonical constructor: " + type, e);
    } catch (InaccessibleObjectException e) {
      throw new IllegalArgumentException(
          type.getName()
              + " cannot be read and written from here: its module has to say 'opens "
              + type.getPackageName()
              + " to "
              + RecordParts.class.getModule().getName()
              + "', or export that package and make the record public.",
          e);
    }
  }

  /** The value of a component, which may be null in a record of a host's that does not check. */
  @SuppressWarnings("NullAway") // the writing shape says where a null stands
  Object get(Object record, int component) {
    try {
      return accessors.get(component).invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(
          "Component " + accessors.get(component).getName() + " of " + type + " told nothing.", e);
    }
  }

  /**
   * The record with these components.
   *
   * @throws IllegalArgumentException if its constructor refuses them; the message is that of the
   *     constructor
   */
  Object make(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(type + " cannot be made.", e);
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Error error) {
        throw error;
      }
      throw new IllegalArgumentException(cause == null ? null : cause.getMessage(), e);
    }
  }
}
