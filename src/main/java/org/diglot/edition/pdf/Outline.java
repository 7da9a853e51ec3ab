package org.diglot.edition.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The headings beside the pages, by which a reader moves through the book. */
final class Outline {
    /**
     * One heading.
     *
     * @param title what it says
     * @param place where it stands, as it is spelled in a file
     */
    private record Entry(String title, String place) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Adds a heading behind the others. */
    void add(String title, int page, float y) {
        entries.add(new Entry(title, Destinations.spelled(page, y)));
    }

    /** Whether there is no heading. */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Writes all headings; the result is their root. */
    int write(PdfFile file) throws IOException {
        int root = file.reserve();
        int first = file.reserve();
        for (int i = 1; i < entries.size(); i++) {
            file.reserve();
        }
        for (int i = 0; i < entries.size(); i++) {
            String before = i == 0 ? "" : "/Prev " + PdfText.ref(first + i - 1);
            String after = i + 1 == entries.size() ? "" : "/Next " + PdfText.ref(first + i + 1);
            Entry entry = entries.get(i);
            file.object(
                    first + i,
                    String.format(
                            Locale.ROOT,
                            "<</Title%s/Parent %s%s%s/Dest%s>>",
                            PdfText.string(entry.title()),
                            PdfText.ref(root),
                            before,
                            after,
                            entry.place()));
        }
        file.object(
                root,
                String.format(
                        Locale.ROOT,
                        "<</Type/Outlines/First %s/Last %s/Count %d>>",
                        PdfText.ref(first),
                        PdfText.ref(first + entries.size() - 1),
                        entries.size()));
        return root;
    }
}
