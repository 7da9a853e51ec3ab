package org.diglot.project;

import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.MemoryException;
import org.diglot.memory.MemorySource;
import org.diglot.memory.MemorySource.Kind;
import org.diglot.memory.MemoryStatus;
import org.diglot.memory.MemoryWriter;
import org.diglot.memory.Selection;
import org.diglot.memory.TranslationMemory;
import org.diglot.project.MemoryFiles.MemoryFile;
import org.diglot.tmx.TmxException;
import org.diglot.tmx.TmxSummary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Brings the index up to date with the TMX files, one file after the other, and tells of it.
 *
 * <p>Updates wait for one another. While a file is known to have changed and is not read yet, the
 * memory answers from what it held before, and {@link #guarantee} says so.
 */
final class MemoryUpdate {
    private final MemoryFiles files;
    private final TranslationMemory memory;
    private final MemoryLearner learner;
    private final Consumer<MemoryEvent> told;
    private final Set<String> noticed = new HashSet<>();
    private volatile List<String> names = List.of();
    private final Map<String, Guarantee> behind = new ConcurrentHashMap<>();

    /**
     * Which files are looked at.
     *
     * @param kinds those of the project, the reference memories, or both
     * @param unfinished files that somebody is still writing; they are known to be behind, and not
     *     read yet
     */
    record Extent(Set<Kind> kinds, Set<Path> unfinished) {
        static final Extent ALL = new Extent(Set.of(Kind.values()), Set.of());

        static Extent references(Set<Path> unfinished) {
            return new Extent(Set.of(Kind.REFERENCE), Set.copyOf(unfinished));
        }

        boolean looksAt(MemorySource source) {
            return kinds.contains(source.kind());
        }
    }

    MemoryUpdate(
            MemoryFiles files,
            TranslationMemory memory,
            MemoryLearner learner,
            Consumer<MemoryEvent> told) {
        this.files = files;
        this.memory = memory;
        this.learner = learner;
        this.told = told;
    }

    /** The memories that were there when it last looked. */
    List<String> names() {
        return names;
    }

    /** What answers from these memories may promise, as far as files have changed. */
    Guarantee guarantee(Selection selection) {
        Guarantee guarantee = Guarantee.COMPLETE;
        for (Map.Entry<String, Guarantee> one : behind.entrySet()) {
            guarantee = selection.asks(one.getKey()) ? guarantee.and(one.getValue()) : guarantee;
        }
        return guarantee;
    }

    /**
     * Reads what is new, changed or damaged, and forgets what is gone.
     *
     * @return what the user should know, as sentences
     * @throws ProjectException if a folder cannot be read
     */
    synchronized List<String> run(Extent extent, Progress progress)
            throws ProjectException, MemoryException, IOException {
        List<MemoryFile> all = files.all();
        names = all.stream().map(MemoryFile::name).toList();
        MemoryStatus status = memory.status();
        List<String> notices = new ArrayList<>(status.notices());
        notices.stream()
                .filter(noticed::add)
                .forEach(notice -> told.accept(new MemoryEvent.Troubled(notice)));
        forgetMissing(extent, status, all);
        List<MemoryFile> stale =
                all.stream()
                        .filter(file -> extent.looksAt(file.source()))
                        .filter(file -> !status.stale(List.of(file.source())).isEmpty())
                        .toList();
        behind.clear();
        stale.forEach(file -> behind.put(file.name(), promise(status, file.source())));
        for (MemoryFile file : stale) {
            if (!progress.isCancelled() && !extent.unfinished().contains(file.file())) {
                fill(file, progress, notices);
            }
        }
        return notices;
    }

    private static boolean isGone(String name, List<MemoryFile> all) {
        return all.stream().noneMatch(file -> file.name().equals(name));
    }

    private static Guarantee promise(MemoryStatus status, MemorySource source) {
        boolean answers =
                status.memories().stream()
                        .anyMatch(filled -> filled.source().name().equals(source.name()));
        return answers ? Guarantee.OUTDATED : Guarantee.PARTIAL;
    }

    private void forgetMissing(Extent extent, MemoryStatus status, List<MemoryFile> all)
            throws MemoryException {
        for (MemoryStatus.Filled filled : status.memories()) {
            String name = filled.source().name();
            if (extent.looksAt(filled.source()) && isGone(name, all)) {
                memory.forget(name);
                told.accept(new MemoryEvent.Forgotten(name));
            }
        }
    }

    private void fill(MemoryFile file, Progress progress, List<String> notices)
            throws MemoryException, IOException {
        String name = file.name();
        told.accept(new MemoryEvent.Filling(name));
        MemoryLearner.Filling filling = () -> read(file, progress, notices);
        if (file.source().kind() == Kind.PROJECT) {
            learner.fill(name, filling);
        } else {
            filling.fill();
        }
    }

    private void read(MemoryFile file, Progress progress, List<String> notices)
            throws MemoryException, IOException {
        String name = file.name();
        try (MemoryWriter writer = memory.replace(file.source())) {
            TmxSummary summary =
                    MemoryFiller.fill(file.file(), name, writer, new Telling(name, progress));
            if (summary.ending() instanceof TmxSummary.Ending.Stopped) {
                told.accept(new MemoryEvent.Stopped(name));
                return;
            }
            writer.commit();
            behind.remove(name);
            summary.fault().ifPresent(fault -> refused(name, fault, notices));
            told.accept(new MemoryEvent.Ready(name, units(name)));
        } catch (TmxException e) {
            behind.remove(name);
            refused(name, e, notices);
        }
    }

    private void refused(String name, TmxException fault, List<String> notices) {
        String sentence = String.valueOf(fault.getMessage());
        notices.add(sentence);
        told.accept(new MemoryEvent.Refused(name, sentence));
    }

    private int units(String name) throws MemoryException {
        return memory.status().memories().stream()
                .filter(filled -> filled.source().name().equals(name))
                .mapToInt(MemoryStatus.Filled::units)
                .sum();
    }

    /** Passes progress on, and tells each percent once. */
    private final class Telling implements Progress {
        private final String name;
        private final Progress inner;
        private int last = -1;

        Telling(String name, Progress inner) {
            this.name = name;
            this.inner = inner;
        }

        @Override
        public void tell(String task, long done, long total) {
            inner.tell(task, done, total);
            int percent = total <= 0 ? 0 : (int) Math.min(100, 100 * done / total);
            if (percent > last) {
                last = percent;
                told.accept(new MemoryEvent.Progressed(name, percent));
            }
        }

        @Override
        public boolean isCancelled() {
            return inner.isCancelled();
        }
    }
}
