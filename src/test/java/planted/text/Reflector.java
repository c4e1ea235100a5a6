package planted.text;

import java.lang.reflect.Array;

/** Makes things by reflection. */
final class Reflector {
  private Reflector() {}

  static Object make() {
    return Array.newInstance(String.class, 1);
  }
}
