package org.diglot.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Nothing grows so large that two jobs share a name. */
class SizesTest {
    private static final int LINES_OF_A_METHOD = 60;
    private static final int LINES_OF_A_FILE = 500;
    private static final int PARAMETERS = 4;
    private static final int COMPONENTS = 5;

    @Test
    void theWholeProgramIsLookedAt() {
        assertThat(SourceFile.program())
                .extracting(SourceFile::name)
                .contains("org/diglot/app/Main.java", "org/diglot/model/Bitext.java")
                .hasSizeGreaterThan(200);
    }

    @Test
    void noMethodIsLongerThanAScreen() {
        assertThat(new LongMethods().brokenIn(SourceFile.program())).isEmpty();
    }

    @Test
    void noFileIsLongerThanAFewScreens() {
        assertThat(SourceFile.program())
                .filteredOn(file -> file.lines() > LINES_OF_A_FILE)
                .extracting(SourceFile::name)
                .isEmpty();
    }

    @Test
    void noMethodAsksForMoreThanFourThings() {
        assertThat(new ManyParameters().brokenIn(SourceFile.program())).isEmpty();
    }

    @Test
    void noRecordHasMoreThanFiveComponents() {
        assertThat(new ManyComponents().brokenIn(SourceFile.program())).isEmpty();
    }

    @Test
    void noPublicMethodIsSteeredByABoolean() {
        assertThat(new BooleanParameters().brokenIn(SourceFile.program())).isEmpty();
    }

    private static final class LongMethods extends Rule {
        @Override
        public Void visitMethod(MethodTree method, SourceFile file) {
            if (file.lines(method) > LINES_OF_A_METHOD) {
                breaks(file, method, method.getName() + " has " + file.lines(method) + " lines");
            }
            return super.visitMethod(method, file);
        }
    }

    /** Overrides are left out: what they override has been looked at, or is not ours. */
    private static final class ManyParameters extends Rule {
        @Override
        public Void visitMethod(MethodTree method, SourceFile file) {
            int parameters = method.getParameters().size();
            if (parameters > PARAMETERS && !isOverride(method) && !isCanonical(method, type())) {
                breaks(file, method, method.getName() + " has " + parameters + " parameters");
            }
            return super.visitMethod(method, file);
        }
    }

    private static final class ManyComponents extends Rule {
        @Override
        public Void visitClass(ClassTree type, SourceFile file) {
            int components = type.getKind() == Tree.Kind.RECORD ? components(type).size() : 0;
            if (components > COMPONENTS) {
                breaks(file, type, type.getSimpleName() + " has " + components + " components");
            }
            return super.visitClass(type, file);
        }
    }

    private static final class BooleanParameters extends Rule {
        @Override
        public Void visitMethod(MethodTree method, SourceFile file) {
            if (isPublic(method) && isPublicHere() && !isOverride(method)) {
                method.getParameters().stream()
                        .filter(parameter -> isBoolean(parameter.getType()))
                        .filter(_ -> !isCanonical(method, type()))
                        .forEach(parameter ->
                                breaks(file, method, method.getName() + " takes " + parameter));
            }
            return super.visitMethod(method, file);
        }

        private boolean isPublic(MethodTree method) {
            Set<Modifier> flags = method.getModifiers().getFlags();
            boolean open = isInInterface(getCurrentPath().getParentPath());
            return flags.contains(Modifier.PUBLIC) || (open && !flags.contains(Modifier.PRIVATE));
        }

        private static boolean isBoolean(Tree type) {
            return type instanceof PrimitiveTypeTree primitive
                    && primitive.getPrimitiveTypeKind() == TypeKind.BOOLEAN;
        }
    }

    /** The constructor of a record that takes its components one by one is judged as a record. */
    private static boolean isCanonical(MethodTree method, ClassTree type) {
        List<String> components = Rule.components(type).stream().map(SizesTest::typeName).toList();
        return type.getKind() == Tree.Kind.RECORD
                && method.getReturnType() == null
                && method.getParameters().stream()
                        .map(SizesTest::typeName)
                        .toList()
                        .equals(components);
    }

    private static String typeName(VariableTree variable) {
        return variable.getType().toString();
    }
}
