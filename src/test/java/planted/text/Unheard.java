package planted.text;

import com.tngtech.archunit.core.domain.JavaClass;

/** Uses a library that the plan does not know. */
record Unheard(JavaClass type) {}
