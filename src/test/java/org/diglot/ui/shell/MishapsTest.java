package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.concurrent.CompletableFuture;

import javax.swing.JLabel;
import javax.swing.RepaintManager;

class MishapsTest {
    @AfterEach
    void asBefore() {
        RepaintManager.setCurrentManager(new RepaintManager());
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    @Test
    void swingTouchedByAWorkerIsRememberedEvenIfTheWorkerSwallowsTheException() throws Exception {
        Mishaps mishaps = Mishaps.watch();
        JLabel label = new JLabel("a");
        mishaps.take();

        CompletableFuture.runAsync(() -> label.setText("b")).handle((done, lost) -> true).get();

        assertThat(mishaps.take()).first().asString().startsWith("Swing was touched on ");
        assertThat(mishaps.take()).isEmpty();
    }

    @Test
    void anExceptionThatNobodyCatchesIsRemembered() throws Exception {
        Mishaps mishaps = Mishaps.watch();
        Thread thread =
                Thread.ofPlatform()
                        .name("worker")
                        .start(() -> {
                            throw new IllegalStateException("lost");
                        });
        thread.join();

        assertThat(mishaps.take())
                .singleElement()
                .asString()
                .startsWith("Nobody caught on worker: java.lang.IllegalStateException: lost");
    }
}
