package org.diglot.ui.shell;

import org.diglot.project.Statistics;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.suggest.MemoryDesk;

import java.nio.file.Path;
import java.util.List;

/** One document and a memory. */
record SampleContext(Desk desk, MemoryDesk memory) implements EditorContext {
    @Override
    public List<String> documents() {
        return List.of("essay.txt");
    }

    @Override
    public Desk desk(String document) {
        return desk;
    }

    @Override
    public String place() {
        return "sample";
    }

    @Override
    public org.diglot.project.Subscription watchMemory(
            java.util.function.Consumer<org.diglot.project.MemoryEvent> listener) {
        return () -> {};
    }

    @Override
    public void stopReading() {}

    @Override
    public void flush() {}

    @Override
    public Statistics count(String document) {
        return Statistics.of(desk.bitext());
    }

    @Override
    public Added add(List<Path> places) {
        return new Added(List.of(), "");
    }
}
