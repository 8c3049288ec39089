package org.leadershipmethod.conventions;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls constructors and methods with a null for one argument at a time, and notes where nothing is
 * thrown, or something that does not name the argument.
 */
final class Nulls {

  /** Stands for a null in a list of what can be missing. */
  private static final Object NULL = new Object();

  private final ParameterValues values;
  private final List<String> faults = new ArrayList<>();
  private final List<String> unreached = new ArrayList<>();
  private int examined;

  Nulls(ParameterValues values) {
    this.values = values;
  }

  static Nulls given(Stream<Executable> executables, ParameterValues values) {
    Nulls nulls = new Nulls(values);
    executables.forEach(nulls::examine);
    return nulls;
  }

  /** How many nulls were given. */
  int examined() {
    return examined;
  }

  /** Which calls do not say what was null. */
  List<String> faults() {
    return faults;
  }

  /** What could not be called, since nothing was found for one of its parameters. */
  List<String> unreached() {
    return unreached;
  }

  private void examine(Executable executable) {
    Parameter[] parameters = executable.getParameters();
    if (Arrays.stream(parameters).allMatch(one -> one.getType().isPrimitive())) {
      return;
    }
    Optional<Object> receiver = values.receiver(executable);
    Optional<Object[]> all = values.all(executable);
    if (receiver.isEmpty() || all.isEmpty()) {
      unreached.add(executable.toString());
      return;
    }
    for (int place = 0; place < parameters.length; place++) {
      for (Object missing : missing(parameters[place])) {
        Object[] one = all.get().clone();
        one[place] = missing == NULL ? null : missing;
        examine(executable, parameters[place], receiver.get(), one);
      }
    }
  }

  /** The ways in which something can be missing that may not: as a whole, and as one of several. */
  private static List<Object> missing(Parameter parameter) {
    List<Object> missing = new ArrayList<>();
    AnnotatedType type = parameter.getAnnotatedType();
    if (!parameter.getType().isPrimitive() && !mayBeNull(type)) {
      missing.add(NULL);
    }
    if (type instanceof AnnotatedArrayType array
        && !parameter.getType().getComponentType().isPrimitive()
        && !mayBeNull(array.getAnnotatedGenericComponentType())) {
      missing.add(Array.newInstance(parameter.getType().getComponentType(), 1));
    } else if (parameter.getType() == Iterable.class
        && type instanceof AnnotatedParameterizedType of
        && !mayBeNull(of.getAnnotatedActualTypeArguments()[0])) {
      missing.add(Arrays.asList((Object) null));
    }
    return missing;
  }

  private static boolean mayBeNull(AnnotatedElement type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  private void examine(
      Executable executable, Parameter parameter, Object receiver, Object[] given) {
    examined++;
    String found = found(executable, receiver, given);
    if (!names(parameter.getName(), found)) {
      faults.add(executable + ", " + parameter.getName() + ": " + found);
    }
  }

  private static String found(Executable executable, Object receiver, Object[] given) {
    try {
      ParameterValues.call(executable, receiver, given);
      return "Nothing was thrown.";
    } catch (NullPointerException | IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    } catch (ReflectiveOperationException | RuntimeException e) {
      return e.toString();
    }
  }

  /** By its name first, as the virtual machine names it, or by what it is an id of. */
  private static boolean names(String argument, String message) {
    return message.matches("(?s)" + argument + "( .*)?")
        || message.contains("because \"" + argument + "\" is null")
        || message.matches("An? " + argument + "('s id)? .* null\\.")
        || (argument.equals("value") && message.endsWith("its value was null."));
  }
}
