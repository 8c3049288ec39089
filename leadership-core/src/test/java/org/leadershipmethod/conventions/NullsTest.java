package org.leadershipmethod.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.CardBuilder;
import org.leadershipmethod.rule.FindingBuilder;
import org.leadershipmethod.rule.Rule;

/**
 * A null where none may be is refused at once, by a message that names the argument.
 *
 * <p>Looked at is what programs make values, builders and steps with. Rules and views are asked by
 * the library alone, which says of each that fails which it was; files and streams are the business
 * of the package that reads and writes them.
 */
class NullsTest {

  /** The first two are generated. */
  private static final ImmutableSet<Class<?>> LEFT_OUT =
      ImmutableSet.of(BreachBuilder.class, CardBuilder.class, FindingBuilder.class);

  private static final ImmutableList<Executable> MAKERS =
      BuiltFiles.mainClasses().stream()
          .map(JavaClass::reflect)
          .filter(NullsTest::isLookedAt)
          .flatMap(NullsTest::makers)
          .collect(ImmutableList.toImmutableList());

  private static final Nulls NULLS =
      Nulls.given(MAKERS.stream(), new ParameterValues(MAKERS.stream(), GivenArguments.all()));

  @Test
  void everyArgumentIsGivenANull() {
    assertThat(NULLS.unreached()).isEmpty();
    assertThat(NULLS.examined()).isGreaterThan(MAKERS.size());
  }

  @Test
  void whatIsThrownNamesTheArgument() {
    assertThat(NULLS.faults()).isEmpty();
  }

  /** Of each kind of argument one that is named and some that are not. */
  public static final class Sample {

    private Sample() {}

    /** Says nothing. */
    public static Sample silent(String text) {
      return new Sample();
    }

    /** Says that something is null. */
    public static Sample bare(List<?> list) {
      return new Sample(Objects.requireNonNull(list));
    }

    /** Names one of two. */
    public static Sample half(String one, String other) {
      return new Sample(Objects.requireNonNull(one, "one"));
    }

    private Sample(Object ignored) {}
  }

  @Test
  void anArgumentThatIsNotNamedIsNoticed() {
    Nulls nulls =
        Nulls.given(makers(Sample.class), new ParameterValues(Stream.of(), ImmutableList.of("x")));
    assertThat(nulls.examined()).isEqualTo(4);
    assertThat(nulls.faults())
        .hasSize(3)
        .anyMatch(fault -> fault.endsWith("text: Nothing was thrown."))
        .anyMatch(fault -> fault.endsWith("list: null"))
        .anyMatch(fault -> fault.endsWith("other: Nothing was thrown."));
  }

  private static boolean isLookedAt(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && !type.getPackageName().endsWith(".internal")
        && !type.getPackageName().endsWith(".json")
        && !LEFT_OUT.contains(type)
        && !Rule.class.isAssignableFrom(type)
        && !View.class.isAssignableFrom(type)
        && (type.getEnclosingClass() == null || isLookedAt(type.getEnclosingClass()));
  }

  private static Stream<Executable> makers(Class<?> type) {
    Stream<Executable> constructors =
        Modifier.isAbstract(type.getModifiers())
            ? Stream.of()
            : Arrays.stream(type.getConstructors());
    return Stream.concat(
        constructors, Arrays.stream(type.getDeclaredMethods()).filter(NullsTest::isMaker));
  }

  private static boolean isMaker(Method method) {
    int modifiers = method.getModifiers();
    boolean isOfEnum = method.getDeclaringClass().isEnum() && method.getName().equals("valueOf");
    return Modifier.isPublic(modifiers)
        && !Modifier.isAbstract(modifiers)
        && !method.isSynthetic()
        && !isOfEnum
        && (Modifier.isStatic(modifiers)
            || method.getReturnType().getPackageName().startsWith("org.leadershipmethod."));
  }
}
