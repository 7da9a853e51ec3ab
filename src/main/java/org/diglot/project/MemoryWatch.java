package org.diglot.project;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads reference memories again when their files change while the project is open, and the
 * settings of memories too.
 *
 * <p>A file that is still being written is waited for: it is read when it has been left alone for a
 * while and ends as a TMX does, or has been left alone for longer.
 */
final class MemoryWatch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(MemoryWatch.class.getName());
    private static final int TAIL = 512;
    private static final Look GONE = new Look(0, FileTime.fromMillis(0));

    /**
     * How long a file must be left alone.
     *
     * @param whole if it ends as a TMX does
     * @param cut if it does not
     * @param look how often is looked even if nobody rings
     */
    record Patience(Duration whole, Duration cut, Duration look) {
        static final Patience USUAL =
                new Patience(Duration.ofMillis(700), Duration.ofSeconds(10), Duration.ofDays(1));
    }

    /** How a file looks from outside. */
    private record Look(long size, FileTime time) {}

    /** A file that has changed, and since when it looks as it does. */
    private record Waiting(Look look, long since) {}

    private final ProjectFolder folder;
    private final Memories memories;
    private final Patience patience;
    private final Map<Path, Waiting> waiting = new HashMap<>();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();
    private final FolderBell bell;
    private final Thread thread;
    private volatile Map<Path, Look> known = Map.of();
    private volatile @Nullable Thread beside;

    MemoryWatch(ProjectFolder folder, Memories memories, Patience patience) {
        this.folder = folder;
        this.memories = memories;
        this.patience = patience;
        this.bell =
                FolderBell.over(
                        List.of(
                                folder.references(),
                                folder.root().resolve("tmx"),
                                folder.hidden()));
        this.thread =
                Thread.ofPlatform().daemon(true).name("diglot-memory-watch").unstarted(this::run);
    }

    /** From this moment on nothing that changes is missed. */
    void start() {
        known = looks();
        thread.start();
    }

    private void run() {
        try {
            update(MemoryUpdate.Extent.ALL);
            check();
            while (!closing.get()) {
                bell.await(waiting.isEmpty() ? patience.look() : patience.whole().dividedBy(2));
                if (!closing.get()) {
                    look();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Once, now that nobody waits for it: a disk may have changed what it was given. */
    private void check() {
        try {
            if (!closing.get() && !memories.check()) {
                update(MemoryUpdate.Extent.ALL);
            }
        } catch (ProjectException e) {
            memories.watchFailed(e);
        }
    }

    /** An index was thrown away, or was never there: all files are looked at, beside the watch. */
    void lookAgain() {
        if (!closing.get() && again.compareAndSet(false, true)) {
            beside = Thread.ofVirtual().name("diglot-memory-again").start(this::catchUp);
        }
    }

    private void catchUp() {
        again.set(false); // what is asked for from here on is not seen by this look
        update(MemoryUpdate.Extent.ALL);
    }

    private void update(MemoryUpdate.Extent extent) {
        stopping.set(false);
        try {
            memories.refresh(extent, new Stoppable());
        } catch (ProjectException e) {
            memories.watchFailed(e);
        }
    }

    /** Everything that has changed and is whole is read; the rest is looked at again soon. */
    private void look() {
        Map<Path, Look> now = looks();
        boolean gone = !now.keySet().containsAll(known.keySet());
        waiting.keySet().retainAll(now.keySet());
        now.forEach((file, look) -> {
            Waiting before = waiting.get(file);
            if (look.equals(known.get(file))) {
                waiting.remove(file);
            } else if (before == null || !before.look().equals(look)) {
                waiting.put(file, new Waiting(look, System.nanoTime()));
            }
        });
        List<Path> ready = waiting.keySet().stream().filter(this::isReady).toList();
        if (gone || !ready.isEmpty()) {
            Map<Path, Look> next = new HashMap<>(known);
            next.keySet().retainAll(now.keySet());
            ready.forEach(file -> {
                waiting.remove(file);
                next.put(file, now.getOrDefault(file, GONE));
            });
            known = next;
            act(ready, gone);
        }
    }

    private void act(List<Path> ready, boolean gone) {
        List<Path> references = new ArrayList<>(ready);
        if (references.remove(folder.settings())
                || (gone && !known.containsKey(folder.settings()))) {
            try {
                memories.readSettings();
            } catch (ProjectException e) {
                memories.watchFailed(e);
            }
        }
        if (gone || !references.isEmpty()) {
            update(MemoryUpdate.Extent.references(waiting.keySet()));
        }
    }

    private Map<Path, Look> looks() {
        Map<Path, Look> looks = new HashMap<>();
        try {
            folder.referenceFiles().forEach(file -> look(file, looks));
        } catch (ProjectException e) {
            LOG.log(System.Logger.Level.DEBUG, "Looked at again soon", e);
            return known;
        }
        look(folder.settings(), looks);
        return looks;
    }

    private static void look(Path file, Map<Path, Look> looks) {
        try {
            BasicFileAttributes all = Files.readAttributes(file, BasicFileAttributes.class);
            looks.put(file, new Look(all.size(), all.lastModifiedTime()));
        } catch (IOException gone) {
            looks.remove(file);
        }
    }

    private boolean isReady(Path file) {
        Waiting one = waiting.get(file);
        if (one == null) {
            return false;
        }
        long alone = System.nanoTime() - one.since();
        return alone >= patience.cut().toNanos()
                || (alone >= patience.whole().toNanos()
                        && (file.equals(folder.settings()) || endsAsTmx(file)));
    }

    /** Looks at the last bytes only; those between the letters of UTF-16 are passed over. */
    private static boolean endsAsTmx(Path file) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            long length = bytes.length();
            byte[] tail = new byte[(int) Math.min(TAIL, length)];
            bytes.seek(length - tail.length);
            bytes.readFully(tail);
            String end = new String(tail, StandardCharsets.ISO_8859_1).replace("\0", "");
            return end.stripTrailing().endsWith("</tmx>");
        } catch (IOException e) {
            return false;
        }
    }

    void stopReading() {
        stopping.set(true);
    }

    private final class Stoppable implements Progress {
        @Override
        public void tell(String task, long done, long total) {
            // the events tell it
        }

        @Override
        public boolean isCancelled() {
            return stopping.get() || closing.get();
        }
    }

    /** Gives up what it does, and waits until it has. */
    @Override
    public void close() {
        closing.set(true);
        bell.close();
        try {
            thread.join();
            Thread last = beside;
            if (last != null) {
                last.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
