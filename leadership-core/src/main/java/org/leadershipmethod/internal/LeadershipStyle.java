package org.leadershipmethod.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Generated;
import org.immutables.value.Value;

/**
 * How the value types of this library are generated: put it on a {@code package-info}.
 *
 * <p>The type that users see is a hand-written {@code public abstract sealed class Task permits
 * TaskBuilder.ImmutableTask} with a package-private constructor and a {@code static TaskBuilder
 * builder()}. The implementation is nested in the public builder and stays hidden; nobody else can
 * implement the type. Only the {@code with…} methods that the type declares abstract are public.
 *
 * <p>Kept in sources only, so that compiling against the library needs nothing of Immutables.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class, Generated.class})
public @interface LeadershipStyle {}
