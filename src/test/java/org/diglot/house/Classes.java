package org.diglot.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.nio.file.Path;

/** The compiled program, without its tests. */
final class Classes {
    /** Where the compiler puts the program. */
    static final Path FOLDER = Path.of("target", "classes");

    private static final String ROOT = "org.diglot.";
    private static final JavaClasses PROGRAM = new ClassFileImporter().importPath(FOLDER);

    private Classes() {}

    /** All classes of the program. */
    static JavaClasses program() {
        return PROGRAM;
    }

    /** Whether a class is ours. */
    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    /** The room in which one of our classes is, such as {@code tmx}. */
    static String room(JavaClass type) {
        String inside = type.getPackageName().substring(ROOT.length());
        int end = inside.indexOf('.');
        return end < 0 ? inside : inside.substring(0, end);
    }
}
