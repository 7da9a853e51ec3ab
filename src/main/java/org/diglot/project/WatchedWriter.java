package org.diglot.project;

import org.diglot.edition.CellReader;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionWriter;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;

/**
 * A writer that tells how many segments are written, and then read back, and asks at every piece
 * whether the edition is still wanted, since a long one takes seconds that nobody should wait for.
 */
final class WatchedWriter implements EditionWriter {
    /** The edition is written. */
    static final String WRITING = "write";

    /** The finished file is read back. */
    static final String READING = "read";

    private final EditionWriter writer;
    private final Progress progress;
    private long columns = 1;
    private long rows;

    WatchedWriter(EditionWriter writer, Progress progress) {
        this.writer = writer;
        this.progress = progress;
    }

    @Override
    public String format() {
        return writer.format();
    }

    @Override
    public String fileExtension() {
        return writer.fileExtension();
    }

    /**
     * As the writer does.
     *
     * @throws CancellationException if the edition was given up
     */
    @Override
    public void write(Edition edition, OutputStream out) throws EditionException {
        columns = edition.columns().size();
        rows = edition.rows().count();
        Meter meter = new Meter(WRITING);
        writer.write(edition.watched(meter::at), new Asking(out));
        meter.at(rows);
    }

    @Override
    public CellReader reader() {
        return new Reading(writer.reader());
    }

    private void ask() {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }

    /** Tells at most some two hundred times how far the work is. */
    private final class Meter {
        private static final long STEPS = 200;

        private final String task;
        private final long stride = Math.max(1, rows / STEPS);
        private long told = -1;

        Meter(String task) {
            this.task = task;
        }

        /** A writer may look at single rows again, or go through all of them more than once. */
        void at(long row) {
            boolean again = row == 0 && told > 0;
            boolean end = row == rows && told < rows;
            if (again || end || row >= told + stride) {
                told = row;
                progress.tell(task, row, rows);
            }
        }
    }

    /** Reads as the reader of the format does. */
    private final class Reading implements CellReader {
        private final CellReader reader;
        private long cells;

        Reading(CellReader reader) {
            this.reader = reader;
        }

        @Override
        public void read(InputStream in, Finder finder) throws IOException {
            Meter meter = new Meter(READING);
            reader.read(
                    in,
                    (name, text) -> {
                        ask();
                        finder.found(name, text);
                        cells++;
                        meter.at(cells / columns);
                    });
        }

        @Override
        public String kept(String text) {
            return reader.kept(text);
        }
    }

    private final class Asking extends FilterOutputStream {
        Asking(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            ask();
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            ask();
            out.write(bytes, offset, length);
        }
    }
}
