package org.diglot.edition.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads parts of a ZIP file in the order of the file, one after the other. */
public final class Unpacking {
    private Unpacking() {}

    /** Reads one part. */
    @FunctionalInterface
    public interface Part {
        /** Reads the part to its end; closing it does not close the file. */
        void read(InputStream part) throws IOException;
    }

    /**
     * Reads the parts with certain names.
     *
     * @throws IOException if the file is no ZIP file, is cut off, or has no such part
     */
    public static void read(InputStream in, Predicate<String> names, Part reader)
            throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        boolean found = false;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (names.test(entry.getName())) {
                reader.read(new Unclosed(zip));
                found = true;
            }
        }
        if (!found) {
            throw new IOException("The file has no part with the text");
        }
    }

    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the file goes on after this part
        }
    }
}
