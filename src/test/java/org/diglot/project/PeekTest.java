package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.project.SampleProject.confirm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Looking at a document that another program is editing. */
class PeekTest {
    private static final int EDITS = 60;

    @TempDir private Path root;

    @Test
    void whatWasSafeWhenWeLookedIsSeenHoweverOftenTheTmxIsSwapped() throws Exception {
        SampleProject sample = SampleProject.in(root);
        AtomicInteger safe = new AtomicInteger();
        try (DocumentSession session = sample.open();
                ExecutorService editor = Executors.newSingleThreadExecutor()) {
            session.flush();
            confirm(session, "s2", "edit 0");
            Future<?> editing = editor.submit(() -> editOn(session, safe));

            while (!editing.isDone()) {
                int before = safe.get();
                int seen = number(sample.text("s2"));

                assertThat(seen).isGreaterThanOrEqualTo(before);
            }
            editing.get();
        }
        assertThat(sample.text("s2")).isEqualTo("edit " + EDITS);
    }

    private static boolean editOn(DocumentSession session, AtomicInteger safe)
            throws ProjectException {
        for (int edit = 1; edit <= EDITS; edit++) {
            confirm(session, "s2", "edit " + edit);
            safe.set(edit);
            session.flush();
        }
        return true;
    }

    private static int number(String text) {
        return Integer.parseInt(text.substring(text.indexOf(' ') + 1));
    }
}
