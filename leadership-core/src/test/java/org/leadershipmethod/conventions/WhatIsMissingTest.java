package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chain.ChainMissing;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.group.GroupMissing;
import org.leadershipmethod.guidance.GuidanceMissing;
import org.leadershipmethod.massline.MassLineMissing;
import org.leadershipmethod.nucleus.NucleusMissing;
import org.leadershipmethod.plan.PlanMissing;
import org.leadershipmethod.relay.RelayMissing;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.society.SocietyMissing;
import org.leadershipmethod.testkit.Library;
import org.leadershipmethod.testkit.Missing;

/**
 * Each rule that can say that something is missing has been heard to say it, and said the right
 * thing: what would have to be there, or what nobody wrote down.
 */
class WhatIsMissingTest {

  static final ImmutableList<Missing> STORIES =
      ImmutableList.<Missing>builder()
          .addAll(RelayMissing.all())
          .addAll(PlanMissing.all())
          .addAll(GuidanceMissing.all())
          .addAll(NucleusMissing.all())
          .addAll(GroupMissing.all())
          .addAll(SocietyMissing.all())
          .addAll(ChainMissing.all())
          .addAll(MassLineMissing.all())
          .build();

  private static final JavaClasses CLASSES = new ClassFileImporter().importClasses(Library.CLASSES);

  @Test
  void whatARuleSaysIsWhatIsMissing() {
    SoftAssertions softly = new SoftAssertions();
    for (Missing one : STORIES) {
      softly
          .assertThat(one.heard())
          .as("what %s says is missing", one.rule())
          .isEqualTo(one.said());
    }
    softly.assertAll();
  }

  @Test
  void everyRuleWasHeardToSayWhatWouldHaveToBeThere() {
    assertThat(heard(one -> !one.isUnexamined()))
        .isEqualTo(rules(WhatIsMissingTest::tellsWhatIsMissing));
  }

  @Test
  void everyRuleWasHeardThatCannotAlwaysLook() {
    assertThat(heard(Missing::isUnexamined)).isEqualTo(rules(WhatIsMissingTest::mayNotKnow));
  }

  private static ImmutableSet<RuleId> heard(Predicate<Missing> which) {
    return STORIES.stream().filter(which).map(Missing::rule).collect(toImmutableSet());
  }

  private static ImmutableSet<RuleId> rules(Predicate<Rule> which) {
    return Library.method().rules().stream().filter(which).map(Rule::id).collect(toImmutableSet());
  }

  private static boolean tellsWhatIsMissing(Rule rule) {
    return rule.card().says().containsKey("missing") || overrides(rule.getClass(), "missing");
  }

  private static boolean mayNotKnow(Rule rule) {
    return calls(rule, Owed.class, "unknown") || overrides(rule.getClass(), "unknown");
  }

  private static boolean calls(Rule rule, Class<?> owner, String method) {
    return CLASSES.get(rule.getClass()).getMethodCallsFromSelf().stream()
        .map(JavaMethodCall::getTarget)
        .anyMatch(
            target -> target.getName().equals(method) && target.getOwner().isAssignableTo(owner));
  }

  /** Whether a rule says by a method of that name what its base would leave to the card. */
  private static boolean overrides(Class<?> rule, String method) {
    return rule != CaseRule.class
        && rule != DueRule.class
        && (Stream.of(rule.getDeclaredMethods()).anyMatch(one -> one.getName().equals(method))
            || overrides(rule.getSuperclass(), method));
  }

  /** Whatever a rule reads: a record that need not have it accuses nobody, and says so. */
  @Test
  void whereAKindThatItReadsIsNotCoveredARuleIsNotAsked() {
    for (Missing one : STORIES) {
      ImmutableSet<Class<? extends Event>> reads = rule(one.rule()).card().reads();
      for (Class<? extends Event> kind : reads) {
        Set<Class<? extends Event>> without =
            Sets.filter(reads, other -> other.isAssignableFrom(kind));
        Coverage others = Coverage.EVERYTHING.ofKinds(Sets.difference(reads, without));
        assertThat(Missing.of(one.rule(), one.story().covering(others)).heard())
            .as("what %s says without %s", one.rule(), kind)
            .singleElement()
            .isIn(Collections2.transform(without, WhatIsMissingTest::uncovered));
      }
    }
  }

  private static Rule rule(RuleId id) {
    return Library.method().rules().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String uncovered(Class<? extends Event> kind) {
    return "the record does not cover " + kind.getSimpleName() + " events";
  }
}
