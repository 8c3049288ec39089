package org.leadershipmethod.conventions;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;
import java.util.stream.BaseStream;
import org.junit.jupiter.api.Test;

/** Where things stand in the library, and what none of them does. */
class ArchitectureTest {
  private static final JavaClasses CLASSES = BuiltFiles.mainClasses();

  private static final ImmutableSet<Class<?>> CONCURRENCY =
      ImmutableSet.of(
          Thread.class,
          ThreadFactory.class,
          Executor.class,
          ForkJoinTask.class,
          CompletableFuture.class,
          Timer.class);

  @Test
  void classesAreFound() {
    assertThat(CLASSES).isNotEmpty();
  }

  @Test
  void aPackageUsesOnlyFloorsBelowIt() {
    assertThat(Floors.faultsIn(CLASSES)).isEmpty();
  }

  @Test
  void noPackagesUseEachOther() {
    holds(slices().matching("org.leadershipmethod.(**)").should().beFreeOfCycles());
  }

  @Test
  void namesSayWhatSomethingIs() {
    holds(
        noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Entity|VO)")
            .because("such a name says how something was made, or nothing"));
  }

  @Test
  void usersNeverSeeGeneratedOrInternalTypes() {
    assertThat(PublicSignatures.mentionsOfHiddenTypes(CLASSES)).isEmpty();
  }

  @Test
  void nothingReadsAClock() {
    holds(
        noClasses()
            .should()
            .accessTargetWhere(reaches("a clock", ArchitectureTest::isClock))
            .because("the moment to look at is a parameter"));
  }

  @Test
  void nothingStartsAThread() {
    holds(
        noClasses()
            .should()
            .dependOnClassesThat(
                describe(
                    "run things beside each other",
                    type -> CONCURRENCY.stream().anyMatch(type::isAssignableTo)))
            .orShould()
            .accessTargetWhere(reaches("parallel streams", ArchitectureTest::isParallel))
            .because("threads are the host's"));
  }

  @Test
  void nothingIsKeptOutsideValues() {
    holds(
        fields()
            .that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal());
  }

  @Test
  void nothingIsSaidButThroughSlf4j() {
    holds(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .orShould()
            .accessTargetWhere(reaches("the console", ArchitectureTest::isConsole)));
  }

  /** Holds too where there is nothing yet to look at. */
  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }

  /** A call or a reference, such as {@code Instant::now}. */
  private static DescribedPredicate<JavaAccess<?>> reaches(
      String what, Predicate<AccessTarget> isTarget) {
    return describe("target is " + what, access -> isTarget.test(access.getTarget()));
  }

  private static boolean isClock(AccessTarget target) {
    JavaClass owner = target.getOwner();
    String name = target.getName();
    return (owner.getPackageName().startsWith("java.time") && name.equals("now"))
        || owner.isEquivalentTo(Clock.class)
        || owner.isEquivalentTo(InstantSource.class)
        || (owner.isEquivalentTo(System.class)
            && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
        || (owner.isEquivalentTo(Date.class) && name.equals("<init>"))
        || (owner.isAssignableTo(Calendar.class) && name.equals("getInstance"));
  }

  private static boolean isParallel(AccessTarget target) {
    return target.getName().equals("parallelStream")
        || (target.getName().equals("parallel")
            && target.getOwner().isAssignableTo(BaseStream.class));
  }

  private static boolean isConsole(AccessTarget target) {
    return (target.getOwner().isEquivalentTo(System.class)
            && (target.getName().equals("out") || target.getName().equals("err")))
        || (target.getOwner().isAssignableTo(Throwable.class)
            && target.getName().equals("printStackTrace"));
  }
}
