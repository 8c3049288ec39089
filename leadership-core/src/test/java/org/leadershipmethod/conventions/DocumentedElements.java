package org.leadershipmethod.conventions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Looks at every element that users can see, and at the story of every package. */
final class DocumentedElements extends TreePathScanner<Void, Void> {
  private static final ImmutableSet<Kind> INTERFACES =
      ImmutableSet.of(Kind.INTERFACE, Kind.ANNOTATION_TYPE);

  private final DocTrees trees;
  private final ImmutableSet<String> exported;
  private final ImmutableList.Builder<String> faults = ImmutableList.builder();
  private int examined;

  DocumentedElements(DocTrees trees, ImmutableSet<String> exported) {
    this.trees = trees;
    this.exported = exported;
  }

  /** How many elements were looked at. */
  int examined() {
    return examined;
  }

  /** What is missing, in the order in which it was looked at. */
  ImmutableList<String> faults() {
    return faults.build();
  }

  /** A module has nothing but the names of packages. */
  @Override
  public Void visitModule(ModuleTree module, Void unused) {
    return null;
  }

  /** A package outside a package-info has no comment to look at. */
  @Override
  public Void visitPackage(PackageTree tree, Void unused) {
    if (fileName().equals("package-info.java")) {
      long sentences = comment().map(DocComment::sentences).orElse(0L);
      missing(sentences < 2, tree, "package " + tree.getPackageName(), "a story of two sentences");
    }
    return null;
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    if (!exported.contains(packageName()) || !isSeen(type.getModifiers())) {
      return null;
    }
    String name = type.getSimpleName().toString();
    examineSentence(type, name, name);
    type.getTypeParameters()
        .forEach(parameter -> examineParameter(type, name, "<" + parameter.getName() + ">"));
    components(type).forEach(part -> examineParameter(type, name, part.getName().toString()));
    missing(
        type.getKind() == Kind.CLASS
            && members(type, MethodTree.class).noneMatch(Methods::isConstructor),
        type,
        name,
        "a constructor that somebody wrote");
    return super.visitClass(type, null);
  }

  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    if (isSeen(method.getModifiers())) {
      String name =
          Methods.isConstructor(method)
              ? typeAround().getSimpleName().toString()
              : method.getName().toString();
      String place = place(name);
      if (!mayStayWithoutComment(method)) {
        examineSentence(method, place, name);
      }
      Methods.thrownBy(method)
          .forEach(
              exception ->
                  missing(
                      comment().filter(it -> it.tellsWhen(exception)).isEmpty(),
                      method,
                      place,
                      "@throws " + exception));
    }
    return null;
  }

  /** What overrides has the comment of what it overrides; a record's parts are told at its type. */
  private boolean mayStayWithoutComment(MethodTree method) {
    return Methods.overrides(method)
        || (typeAround().getKind() == Kind.RECORD
            && Methods.isCanonicalConstructor(method)
            && !Methods.mayRefuse(method));
  }

  @Override
  public Void visitVariable(VariableTree field, Void unused) {
    if (isSeen(field.getModifiers())) {
      String name = field.getName().toString();
      examineSentence(field, place(name), name);
    }
    return null;
  }

  @Override
  public Void visitBlock(BlockTree initializer, Void unused) {
    return null;
  }

  private void examineSentence(Tree element, String place, String name) {
    examined++;
    Optional<DocComment> comment = comment();
    missing(comment.isEmpty(), element, place, "a doc comment");
    missing(
        comment.filter(it -> !it.beginsWithSentenceAbout(name)).isPresent(),
        element,
        place,
        "a first sentence that says more than the name");
  }

  private void examineParameter(ClassTree type, String place, String parameter) {
    boolean isDescribed = comment().filter(it -> it.describesParameter(parameter)).isPresent();
    missing(!isDescribed, type, place, "@param " + parameter);
  }

  private void missing(boolean isMissing, Tree element, String place, String what) {
    if (isMissing) {
      CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
      long start = trees.getSourcePositions().getStartPosition(unit, element);
      long line = unit.getLineMap().getLineNumber(start);
      faults.add(
          packageName().replace('.', '/')
              + "/"
              + fileName()
              + ":"
              + line
              + ": "
              + place
              + " lacks "
              + what);
    }
  }

  private Optional<DocComment> comment() {
    DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
    return Optional.ofNullable(comment).map(DocComment::new);
  }

  private boolean isSeen(ModifiersTree modifiers) {
    Tree around = getCurrentPath().getParentPath().getLeaf();
    return modifiers.getFlags().contains(Modifier.PUBLIC)
        || modifiers.getFlags().contains(Modifier.PROTECTED)
        || (INTERFACES.contains(around.getKind())
            && !modifiers.getFlags().contains(Modifier.PRIVATE));
  }

  private static Stream<VariableTree> components(ClassTree type) {
    return type.getKind() == Kind.RECORD
        ? members(type, VariableTree.class)
            .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
        : Stream.of();
  }

  private static <T extends Tree> Stream<T> members(ClassTree type, Class<T> kind) {
    return type.getMembers().stream().filter(kind::isInstance).map(kind::cast);
  }

  private ClassTree typeAround() {
    return (ClassTree) getCurrentPath().getParentPath().getLeaf();
  }

  private String place(String member) {
    return typeAround().getSimpleName() + "." + member;
  }

  private String packageName() {
    return getCurrentPath().getCompilationUnit().getPackageName().toString();
  }

  private String fileName() {
    String name = getCurrentPath().getCompilationUnit().getSourceFile().getName();
    return Path.of(name).getFileName().toString();
  }
}
