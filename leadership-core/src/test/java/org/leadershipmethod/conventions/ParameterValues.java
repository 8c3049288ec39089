package org.leadershipmethod.conventions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Primitives;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.rule.Ruling;

/**
 * Finds something usable for a parameter: what it is given, or what public constructors and methods
 * make of such things.
 */
final class ParameterValues {

  private final Map<Class<?>, Optional<Object>> known = new HashMap<>();
  private final Set<Class<?>> underWay = new HashSet<>();
  private final ImmutableList<Executable> makers;

  ParameterValues(Stream<Executable> makers, Collection<?> given) {
    this.makers = makers.collect(ImmutableList.toImmutableList());
    given.forEach(this::give);
  }

  /** It serves for every type that it is one of, unless something else does already. */
  private void give(Object value) {
    for (Class<?> type : TypeToken.of(value.getClass()).getTypes().rawTypes()) {
      known.putIfAbsent(type, Optional.of(value));
    }
  }

  /** Something of a type; empty where nothing was found. */
  Optional<Object> of(Type type) {
    Class<?> raw = Primitives.wrap(TypeToken.of(type).getRawType());
    if (raw.isArray()) {
      return array(raw.getComponentType());
    }
    return type instanceof ParameterizedType of
        ? container(raw, of.getActualTypeArguments())
        : of(raw);
  }

  private Optional<Object> array(Class<?> component) {
    return of((Type) component).map(one -> arrayOf(component, one));
  }

  private static Object arrayOf(Class<?> component, Object one) {
    Object array = Array.newInstance(component, 1);
    Array.set(array, 0, one);
    return array;
  }

  private Optional<Object> container(Class<?> raw, Type[] inner) {
    if (raw.isAssignableFrom(ImmutableList.class)) {
      return of(inner[0]).<Object>map(ImmutableList::of).or(() -> Optional.of(ImmutableList.of()));
    } else if (raw.isAssignableFrom(ImmutableSet.class)) {
      return of(inner[0]).<Object>map(ImmutableSet::of).or(() -> Optional.of(ImmutableSet.of()));
    } else if (raw.isAssignableFrom(ImmutableMap.class)) {
      return Optional.of(
          of(inner[0])
              .flatMap(key -> of(inner[1]).map(value -> ImmutableMap.of(key, value)))
              .orElse(ImmutableMap.of()));
    } else if (raw == ImmutableSortedSet.class) {
      return Optional.of(ImmutableSortedSet.of());
    } else if (raw == ImmutableMultiset.class) {
      return of(inner[0]).map(ImmutableMultiset::of);
    } else if (raw == Optional.class) {
      return Optional.of(of(inner[0]));
    }
    return of(raw);
  }

  private Optional<Object> of(Class<?> type) {
    if (!known.containsKey(type) && underWay.add(type)) {
      known.put(type, made(type));
      underWay.remove(type);
    }
    return known.getOrDefault(type, Optional.empty());
  }

  private Optional<Object> made(Class<?> type) {
    if (type.isEnum()) {
      return Optional.of(type.getEnumConstants()[0]);
    } else if (type.isInterface() && type.getPackageName().startsWith("java.util.function")) {
      return Optional.of(function(type));
    }
    return makers.stream()
        .filter(maker -> type.isAssignableFrom(result(maker)))
        .sorted((one, other) -> one.getParameterCount() - other.getParameterCount())
        .flatMap(maker -> called(maker).stream())
        .filter(type::isInstance)
        .findFirst();
  }

  /** Says yes, or nothing. */
  private static Object function(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> method.getReturnType() == boolean.class ? true : null);
  }

  private static Class<?> result(Executable maker) {
    if (maker instanceof Method method) {
      Class<?> result = method.getReturnType();
      return (result == Checked.class || result == Ruling.class)
              && method.getGenericReturnType() instanceof ParameterizedType of
          ? TypeToken.of(of.getActualTypeArguments()[0]).getRawType()
          : result;
    }
    return maker.getDeclaringClass();
  }

  private Optional<Object> called(Executable maker) {
    Optional<Object> receiver = receiver(maker);
    Optional<Object[]> all = all(maker);
    if (receiver.isEmpty() || all.isEmpty()) {
      return Optional.empty();
    }
    try {
      Object made = call(maker, receiver.get(), all.get());
      return Optional.ofNullable(made instanceof Checked<?> checked ? checked.orElseThrow() : made);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** What a method is called on; anything where it needs nothing. */
  Optional<Object> receiver(Executable executable) {
    return executable instanceof Constructor || Modifier.isStatic(executable.getModifiers())
        ? Optional.of(this)
        : of(executable.getDeclaringClass());
  }

  /** Something for every parameter; empty where nothing was found for one. */
  Optional<Object[]> all(Executable executable) {
    ImmutableList<Optional<Object>> found =
        Arrays.stream(executable.getGenericParameterTypes())
            .map(this::of)
            .collect(ImmutableList.toImmutableList());
    return found.stream().allMatch(Optional::isPresent)
        ? Optional.of(found.stream().map(Optional::get).toArray())
        : Optional.empty();
  }

  static Object call(Executable executable, Object receiver, Object... arguments)
      throws ReflectiveOperationException {
    try {
      return executable instanceof Constructor<?> constructor
          ? constructor.newInstance(arguments)
          : ((Method) executable).invoke(receiver, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }
}
