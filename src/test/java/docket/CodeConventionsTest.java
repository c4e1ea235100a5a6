package docket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sees to it that the conventions' own test notices what it is there for. */
class CodeConventionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "public class A {}|A.java:1: type A is public and has no Javadoc",
        "/** A. */ public class A { public record B() {} }|A.java:1: type B is public and has no Javadoc",
        "/** A. */ public class A { public void b() {} }|A.java:1: b() is public and has no Javadoc",
        "/** A. */ public class A { public A() {} }|A.java:1: constructor is public and has no Javadoc",
        "/** A. */ public interface A { void b(); }|A.java:1: b() is public and has no Javadoc",
        "/** A. */ public interface A { record B() {} }|A.java:1: type B is public and has no Javadoc",
        "class A { { try { b(); } catch (Exception e) { } } }|A.java:1: an empty catch",
      })
  void complaints_namesTheFault(String code, String complaint) throws Exception {
    assertEquals(List.of(complaint), CodeConventions.complaints(Map.of("A.java", code)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { public void b() {} public class C {} }",
        "/** A. */ public class A { void b() {} private class C { public void d() {} } }",
        "/** A. */ public class A { @Override public String toString() { return null; } }",
        "/** A. */ public record A(int b) { public A { } public A(int b) { } }",
        "/** A. */ public interface A { private void b() {} }",
        "/** A. */ public class A { /** B. */ public void b() { new A() { public void c() {} }; } }",
        "class A { { try { b(); } catch (Exception e) { /* why not */ } } }",
      })
  void complaints_isEmpty_whenNothingIsWrong(String code) throws Exception {
    assertEquals(List.of(), CodeConventions.complaints(Map.of("A.java", code)));
  }

  @Test
  void complaints_namesAMethodThatIsTooLong() throws Exception {
    String code = "\nclass A {\n  void b() {\n" + "    c();\n".repeat(38) + "  }\n}\n";
    assertEquals(List.of(), CodeConventions.complaints(Map.of("A.java", code)));
    assertEquals(
        List.of("A.java:3: b() has 41 lines; the limit is 40"),
        CodeConventions.complaints(Map.of("A.java", code.replaceFirst("c\\(\\)", "c(\n)"))));
  }
}
