package org.leadershipmethod.conventions;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreeScanner;
import java.util.regex.Pattern;

/** What can be read off a method's header and body. */
final class Methods {
  private static final ImmutableSet<String> TOLD =
      ImmutableSet.of("IllegalArgumentException", "IllegalStateException");

  /** How methods are called that refuse what does not fit. */
  private static final Pattern REFUSING = Pattern.compile("(require|check)(\\p{Lu}.*)?");

  private Methods() {}

  static boolean isConstructor(MethodTree method) {
    return method.getReturnType() == null;
  }

  static boolean overrides(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .anyMatch(
            annotation -> simple(annotation.getAnnotationType().toString()).equals("Override"));
  }

  /** In a record, a constructor that does not hand its arguments on to another. */
  static boolean isCanonicalConstructor(MethodTree method) {
    return isConstructor(method) && !calls(method).contains("this");
  }

  /** Whether it throws, or calls what is there to throw. */
  static boolean mayRefuse(MethodTree method) {
    return read(method).refuses;
  }

  /** The exceptions that are made and thrown in it and that a user is to be told of. */
  static ImmutableSet<String> thrownBy(MethodTree method) {
    return read(method).thrown.build();
  }

  private static ImmutableSet<String> calls(MethodTree method) {
    return read(method).called.build();
  }

  private static Reader read(MethodTree method) {
    Reader reader = new Reader();
    reader.scan(method.getBody(), null);
    return reader;
  }

  /** A name without the package. */
  static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Reads a body; lambdas belong to it, classes in it do not. */
  private static final class Reader extends TreeScanner<Void, Void> {
    private final ImmutableSet.Builder<String> called = ImmutableSet.builder();
    private final ImmutableSortedSet.Builder<String> thrown = ImmutableSortedSet.naturalOrder();
    private boolean refuses;

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      return null;
    }

    @Override
    public Void visitThrow(ThrowTree statement, Void unused) {
      refuses = true;
      if (statement.getExpression() instanceof NewClassTree made
          && TOLD.contains(simple(made.getIdentifier().toString()))) {
        thrown.add(simple(made.getIdentifier().toString()));
      }
      return super.visitThrow(statement, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      ExpressionTree method = call.getMethodSelect();
      String name =
          method instanceof MemberSelectTree member
              ? member.getIdentifier().toString()
              : method.toString();
      called.add(name);
      refuses |= REFUSING.matcher(name).matches();
      return super.visitMethodInvocation(call, null);
    }
  }
}
