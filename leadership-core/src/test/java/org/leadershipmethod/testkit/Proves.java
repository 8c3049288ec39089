package org.leadershipmethod.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.leadershipmethod.clause.Clause;

/**
 * Says which clauses a property shows to hold: it fails when the rule or type behind one of them is
 * taken away.
 *
 * <p>Goes on a method with jqwik's {@code @Property}, or on a class that has one. The library's own
 * build fails while a clause has no such property and is not on the list of those still without.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Proves {

  /**
   * The clauses.
   *
   * @return one or more
   */
  Clause[] value();
}
