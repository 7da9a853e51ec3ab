package org.diglot.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A failure has a name, and nobody swallows it. */
class FailuresTest {
    /** Names that say nothing about what went wrong. */
    private static final Set<String> NAMELESS =
            Set.of("Exception", "RuntimeException", "Throwable", "Error");

    /** Where everything is caught, and why there. */
    private static final Map<String, String> EDGES =
            Map.of(
                    "org/diglot/project/SessionWriter.java drain",
                    "the background runner of the journal: whatever fails, nobody waits for ever",
                    "org/diglot/project/SessionWriter.java saveQuietly",
                    "the background runner of saving: whatever fails, the user sees \"not saved\"",
                    "org/diglot/ui/kit/Question.java answer",
                    "the background runner: hands every failure to the painting thread",
                    "org/diglot/memory/lucene/LuceneWriter.java attempt",
                    "a background runner: keeps the failure, and the next call of the writer throws it",
                    "org/diglot/memory/lucene/LuceneMemory.java answered",
                    "the same; if no index is damaged, the failure goes on as it is",
                    "org/diglot/memory/lucene/Indexes.java openOrNull",
                    "Lucene reports a damaged index by unchecked exceptions of many kinds");

    @Test
    void noCatchIsEmpty() {
        assertThat(new EmptyCatches().brokenIn(SourceFile.program())).isEmpty();
    }

    @Test
    void everythingIsCaughtOnlyAtTheEdges() {
        assertThat(new BroadCatches().brokenIn(SourceFile.program())).isEmpty();
    }

    @Test
    void everyEdgeIsStillThere() {
        BroadCatches catches = new BroadCatches();

        catches.brokenIn(SourceFile.program());

        assertThat(catches.edges).isEqualTo(EDGES.keySet());
    }

    @Test
    void noMethodThrowsAFailureWithoutAName() {
        assertThat(new NamelessThrows().brokenIn(SourceFile.program())).isEmpty();
    }

    private static String name(Tree type) {
        return type.toString().replaceFirst("^java[.]lang[.]", "");
    }

    private static final class EmptyCatches extends Rule {
        @Override
        public Void visitCatch(CatchTree caught, SourceFile file) {
            if (caught.getBlock().getStatements().isEmpty()) {
                breaks(file, caught, "catches and does nothing");
            }
            return super.visitCatch(caught, file);
        }
    }

    /** Who tidies up and throws on what was caught has not swallowed anything. */
    private static final class BroadCatches extends Rule {
        private final Set<String> edges = new HashSet<>();

        @Override
        public Void visitCatch(CatchTree caught, SourceFile file) {
            Tree type = caught.getParameter().getType();
            if (names(type).stream().anyMatch(NAMELESS::contains) && !isThrownOn(caught)) {
                String place = file.name() + " " + method();
                if (EDGES.containsKey(place)) {
                    edges.add(place);
                } else {
                    breaks(file, caught, method() + " catches " + type);
                }
            }
            return super.visitCatch(caught, file);
        }

        private static List<String> names(Tree type) {
            return type instanceof UnionTypeTree union
                    ? union.getTypeAlternatives().stream().map(FailuresTest::name).toList()
                    : List.of(name(type));
        }

        private static boolean isThrownOn(CatchTree caught) {
            List<? extends StatementTree> steps = caught.getBlock().getStatements();
            return !steps.isEmpty()
                    && steps.getLast() instanceof ThrowTree thrown
                    && thrown.getExpression() instanceof IdentifierTree name
                    && name.getName().equals(caught.getParameter().getName());
        }
    }

    private static final class NamelessThrows extends Rule {
        @Override
        public Void visitMethod(MethodTree method, SourceFile file) {
            for (ExpressionTree thrown : method.getThrows()) {
                if (NAMELESS.contains(name(thrown))) {
                    breaks(file, method, method.getName() + " throws " + thrown);
                }
            }
            return super.visitMethod(method, file);
        }

        @Override
        public Void visitThrow(ThrowTree statement, SourceFile file) {
            if (statement.getExpression() instanceof NewClassTree made
                    && NAMELESS.contains(name(made.getIdentifier()))) {
                breaks(file, statement, method() + " throws " + made.getIdentifier());
            }
            return super.visitThrow(statement, file);
        }
    }
}
