package org.diglot.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveRawType;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.junit.jupiter.api.Test;

import java.text.Format;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** There is no state that everybody shares. */
class StateTest {
    private static final List<Class<?>> CHANGING =
            List.of(
                    StringBuilder.class,
                    BitSet.class,
                    ThreadLocal.class,
                    Thread.class,
                    Executor.class,
                    Format.class);

    /**
     * What the compiler adds, such as the list of all values of an enum, is not for us to judge.
     */
    private static final DescribedPredicate<JavaField> WRITTEN_BY_US =
            describe(
                    "are written by us",
                    field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(Classes.program());
    }

    @Test
    void staticFieldsAreNotOfATypeWhoseValuesChange() {
        fields().that()
                .areStatic()
                .and(WRITTEN_BY_US)
                .should(not(haveRawType(describe("changes", StateTest::changes))))
                .check(Classes.program());
    }

    /** Lists, sets and maps are judged by their class: a plain interface may hold a copy. */
    private static boolean changes(JavaClass type) {
        boolean container = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return type.isArray()
                || (container && !type.isInterface())
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || CHANGING.stream().anyMatch(type::isAssignableTo);
    }
}
