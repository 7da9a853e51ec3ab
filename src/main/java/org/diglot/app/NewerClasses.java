package org.diglot.app;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The classes of a library in the form of Java 8. Those that were compiled for Java 5 have no
 * frames by which to check them, so that Java checks them slowly, at each start, and cannot keep
 * them in its cache. What they do stays the same.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se25/html/jvms-4.html#jvms-4.10">The Java
 *     Virtual Machine Specification, verification of class files</a>
 */
final class NewerClasses {
    private static final ClassTransform VERSION =
            (builder, element) -> {
                if (element instanceof ClassFileVersion) {
                    builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
                } else {
                    builder.with(element);
                }
            };

    private NewerClasses() {}

    /** The classes of a jar, by the names of their files; it lies on the class path. */
    static SortedMap<String, byte[]> of(Path jar) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (ZipFile library = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : library.stream().toList()) {
                if (isClass(entry.getName())) {
                    try (InputStream in = library.getInputStream(entry)) {
                        classes.put(entry.getName(), newer(in.readAllBytes()));
                    }
                }
            }
        }
        return classes;
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.startsWith("META-INF") && !name.contains("-info");
    }

    /** Writing the code again makes the frames. */
    private static byte[] newer(byte[] old) {
        ClassHierarchyResolver classPath =
                ClassHierarchyResolver.ofResourceParsing(NewerClasses.class.getClassLoader());
        ClassFile files =
                ClassFile.of(
                        StackMapsOption.GENERATE_STACK_MAPS,
                        ClassHierarchyResolverOption.of(
                                classPath.orElse(ClassHierarchyResolver.defaultResolver())));
        ClassTransform code =
                ClassTransform.transformingMethodBodies(
                        (builder, element) -> builder.with(element));
        return files.transformClass(files.parse(old), VERSION.andThen(code));
    }
}
