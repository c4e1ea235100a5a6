package docket;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What holds for the code of the program, beyond what compiler and formatter see to. */
final class CodeConventions extends TreePathScanner<Void, Boolean> {
  private static final int MAX_METHOD_LINES = 40;

  private final CompilationUnitTree unit;
  private final String text;
  private final DocTrees docs;
  private final List<String> complaints;

  private CodeConventions(
      CompilationUnitTree unit, String text, DocTrees docs, List<String> complaints) {
    this.unit = unit;
    this.text = text;
    this.docs = docs;
    this.complaints = complaints;
  }

  /**
   * Everything wrong with some sources.
   *
   * @param sources name of a file to its text
   * @return complaints with file and line, in the order of the files
   */
  static List<String> complaints(Map<String, String> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Source> files =
        sources.entrySet().stream()
            .map(each -> new Source(each.getKey(), each.getValue()))
            .toList();
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, files);
    List<String> complaints = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      String text = unit.getSourceFile().getCharContent(true).toString();
      new CodeConventions(unit, text, DocTrees.instance(task), complaints).scan(unit, true);
    }
    return complaints;
  }

  /** The flag says whether everything around is public. */
  @Override
  public Void visitClass(ClassTree type, Boolean open) {
    boolean isPublic = open && isPublic(type.getModifiers());
    if (isPublic && !type.getSimpleName().isEmpty()) {
      requireComment(type, "type " + type.getSimpleName());
    }
    return super.visitClass(type, isPublic);
  }

  @Override
  public Void visitMethod(MethodTree method, Boolean open) {
    String name =
        method.getName().contentEquals("<init>") ? "constructor" : method.getName() + "()";
    if (open && isPublic(method.getModifiers()) && !isOverride(method) && !isCanonical(method)) {
      requireComment(method, name);
    }
    long lines = line(end(method)) - line(start(method)) + 1;
    if (lines > MAX_METHOD_LINES) {
      complain(method, name + " has " + lines + " lines; the limit is " + MAX_METHOD_LINES);
    }
    return super.visitMethod(method, false);
  }

  @Override
  public Void visitCatch(CatchTree caught, Boolean open) {
    String block = text.substring((int) start(caught.getBlock()), (int) end(caught.getBlock()));
    if (block.substring(1, block.length() - 1).isBlank()) {
      complain(caught, "an empty catch");
    }
    return super.visitCatch(caught, open);
  }

  private boolean isPublic(ModifiersTree modifiers) {
    Tree around = getCurrentPath().getParentPath().getLeaf();
    boolean inInterface =
        around.getKind() == Tree.Kind.INTERFACE || around.getKind() == Tree.Kind.ANNOTATION_TYPE;
    return modifiers.getFlags().contains(Modifier.PUBLIC)
        || (inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE));
  }

  private static boolean isOverride(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
  }

  /** A record's own constructor: the comment of the record speaks for its parameters. */
  private boolean isCanonical(MethodTree method) {
    return method.getName().contentEquals("<init>")
        && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
  }

  private void requireComment(Tree tree, String name) {
    if (docs.getDocComment(getCurrentPath()) == null) {
      complain(tree, name + " is public and has no Javadoc");
    }
  }

  private void complain(Tree tree, String complaint) {
    complaints.add(
        "%s:%d: %s".formatted(unit.getSourceFile().getName(), line(start(tree)), complaint));
  }

  private long line(long position) {
    return unit.getLineMap().getLineNumber(position);
  }

  private long start(Tree tree) {
    return positions().getStartPosition(unit, tree);
  }

  private long end(Tree tree) {
    return positions().getEndPosition(unit, tree);
  }

  private SourcePositions positions() {
    return docs.getSourcePositions();
  }

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String name;
    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + name.replace('\\', '/')), JavaFileObject.Kind.SOURCE);
      this.name = name;
      this.text = text;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
