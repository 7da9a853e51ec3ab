package org.diglot.project;

import org.diglot.edition.CellReader;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionWriter;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;

/**
 * A writer that asks at every piece whether the edition is still wanted, since a long one takes
 * seconds that nobody should wait for.
 */
record CancellableWriter(EditionWriter writer, Progress progress) implements EditionWriter {

    @Override
    public String format() {
        return writer.format();
    }

    @Override
    public CellReader reader() {
        return writer.reader();
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
        writer.write(edition, new Asking(out));
    }

    private final class Asking extends FilterOutputStream {
        Asking(OutputStream out) {
            super(out);
        }

        private void ask() {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
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
