package org.diglot.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class QuestionTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final Question<String> question =
            new Question<>(waiting::add, Runnable::run, failure -> told.add("failed"));

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeLast().run();
        }
    }

    @Test
    void anAnswerToAnOlderQuestionIsDroppedEvenIfItComesLast() {
        question.ask(() -> "old", told::add);
        question.ask(() -> "new", told::add);
        work();

        assertThat(told).containsExactly("new");
    }

    @Test
    void anAnswerThatIsNoLongerWantedIsDropped() {
        question.ask(() -> "answer", told::add);
        question.drop();
        work();

        assertThat(told).isEmpty();
    }

    @Test
    void aFailureIsTold() {
        question.ask(
                () -> {
                    throw new java.io.IOException("no");
                },
                told::add);
        work();

        assertThat(told).containsExactly("failed");
    }
}
