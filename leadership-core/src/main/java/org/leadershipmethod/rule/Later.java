package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;

/**
 * A value that is looked for when somebody asks for it first, and stays the same from then on.
 *
 * <p>Two are equal when their values are. It may be asked by several threads.
 *
 * @param <T> the value
 */
public final class Later<T> {

  private final Supplier<T> value;

  private Later(Supplier<T> value) {
    this.value = value;
  }

  /** What the supplier gives, which is asked once at most. */
  public static <T> Later<T> of(Supplier<T> supplier) {
    return new Later<>(Suppliers.memoize(requireNonNull(supplier, "supplier")::get));
  }

  /** A value that is there already. */
  public static <T> Later<T> now(T value) {
    requireNonNull(value, "value");
    return new Later<>(() -> value);
  }

  /** The value. */
  public T get() {
    return value.get();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Later<?> that && get().equals(that.get());
  }

  @Override
  public int hashCode() {
    return get().hashCode();
  }

  /** The value as a text. */
  @Override
  public String toString() {
    return get().toString();
  }
}
