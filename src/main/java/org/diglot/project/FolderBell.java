package org.diglot.project;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Wakes somebody up when something happens in folders. Where the system cannot tell (some network
 * disks, or too many folders watched already) it wakes him up now and then.
 *
 * <p>Only a reason to look: what happened, if anything, is to be seen in the folder itself. Used by
 * one thread, but closed from any.
 */
final class FolderBell implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FolderBell.class.getName());

    /** Even a watched folder is looked at, for it may lead to a disk that cannot tell. */
    private static final Duration SELDOM = Duration.ofSeconds(20);

    private static final Duration OFTEN = Duration.ofSeconds(2);

    private final List<Path> roots;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable WatchService watch;

    private FolderBell(List<Path> roots, @Nullable WatchService watch) {
        this.roots = roots;
        this.watch = watch;
    }

    /** A bell for these folders and all in them, also those that are made later. */
    static FolderBell over(List<Path> roots) {
        FolderBell bell = new FolderBell(roots, service(roots));
        bell.register();
        return bell;
    }

    /** A bell that rings now and then, as where the system cannot tell. */
    static FolderBell nowAndThen() {
        return new FolderBell(List.of(), null);
    }

    private static @Nullable WatchService service(List<Path> roots) {
        try {
            return roots.getFirst().getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(System.Logger.Level.INFO, "Folders are looked at now and then", e);
            return null;
        }
    }

    private void register() {
        WatchService service = watch;
        if (service == null) {
            return;
        }
        try {
            for (Path root : roots) {
                register(root, service);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "Folders are looked at now and then", e);
            stopWatching();
        } catch (ClosedWatchServiceException e) {
            LOG.log(System.Logger.Level.DEBUG, "Closed while it began to watch", e);
        }
    }

    private static void register(Path root, WatchService service) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(
                root,
                EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                Integer.MAX_VALUE,
                new Registering(service));
    }

    /** Watches every folder; what goes away meanwhile, or leads in a circle, is passed over. */
    private static final class Registering extends SimpleFileVisitor<Path> {
        private final WatchService service;

        Registering(WatchService service) {
            this.service = service;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            try {
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            } catch (NoSuchFileException | NotDirectoryException gone) {
                LOG.log(System.Logger.Level.DEBUG, "A folder went away", gone);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }

    /** Returns when something happened, when it is time to look anyway, or when it is closed. */
    void await(Duration most) throws InterruptedException {
        WatchService service = watch;
        if (service == null) {
            var _ = closing.await(shorter(most, OFTEN).toMillis(), TimeUnit.MILLISECONDS);
            return;
        }
        try {
            WatchKey key = service.poll(shorter(most, SELDOM).toMillis(), TimeUnit.MILLISECONDS);
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = service.poll();
            }
            register();
        } catch (ClosedWatchServiceException e) {
            LOG.log(System.Logger.Level.DEBUG, "Closed while it waited", e);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void stopWatching() {
        WatchService service = watch;
        watch = null;
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "A folder is still watched", e);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        stopWatching();
    }
}
