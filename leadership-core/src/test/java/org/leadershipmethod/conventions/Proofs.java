package org.leadershipmethod.conventions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Disabled;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.testkit.Proves;

/**
 * What compiled tests claim to prove, and which claims are empty because nothing of theirs is run.
 *
 * @param clauses the clauses that a property proves that is run
 * @param faults the empty claims, each with its reason
 */
record Proofs(ImmutableSet<Clause> clauses, ImmutableList<String> faults) {
  /** As the build picks the classes to run. */
  private static final Pattern RUN_BY_NAME = Pattern.compile("[^$]*(Test|Properties)(\\$.*)?");

  static Proofs in(Iterable<JavaClass> classes) {
    Reading reading = new Reading();
    classes.forEach(reading::readClass);
    return new Proofs(reading.clauses.build(), reading.faults.build());
  }

  private static final class Reading {
    private final ImmutableSet.Builder<Clause> clauses = ImmutableSet.builder();
    private final ImmutableList.Builder<String> faults = ImmutableList.builder();

    void readClass(JavaClass type) {
      if (type.isAnnotatedWith(Proves.class)) {
        judge(type, type.getName(), type.getAllMethods(), type.getAnnotationOfType(Proves.class));
      }
      for (JavaMethod method : type.getMethods()) {
        if (method.isAnnotatedWith(Proves.class)) {
          Proves claim = method.getAnnotationOfType(Proves.class);
          judge(type, method.getFullName(), Set.of(method), claim);
        }
      }
    }

    private void judge(JavaClass type, String where, Collection<JavaMethod> methods, Proves claim) {
      if (type.isAnnotatedWith(Disabled.class)) {
        faults.add(where + " is never run: its class is @Disabled.");
      } else if (methods.stream().noneMatch(Reading::isRunProperty)) {
        faults.add(where + " proves nothing: it has no @Property, or a @Disabled one.");
      } else if (!RUN_BY_NAME.matcher(type.getName()).matches()) {
        faults.add(where + " is never run: its class is not named *Test or *Properties.");
      } else if (type.isNestedClass() && !type.isAnnotatedWith(Group.class)) {
        faults.add(where + " is never run: its class is nested and no @Group.");
      } else {
        clauses.add(claim.value());
      }
    }

    private static boolean isRunProperty(JavaMethod method) {
      return method.isAnnotatedWith(Property.class) && !method.isAnnotatedWith(Disabled.class);
    }
  }
}
