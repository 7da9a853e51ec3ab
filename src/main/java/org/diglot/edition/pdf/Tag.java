package org.diglot.edition.pdf;

import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * One element of the structure that readers with a screen reader move in; written as soon as it is
 * complete.
 */
final class Tag {
    private final PdfFile file;
    private final int number;
    private final int parent;
    private final String role;
    private final StringBuilder kids = new StringBuilder();
    private String attributes = "";
    private int page;

    private Tag(PdfFile file, int parent, String role) {
        this.file = file;
        this.number = file.reserve();
        this.parent = parent;
        this.role = role;
    }

    /** The element around all others, below an object that is written elsewhere. */
    static Tag document(PdfFile file, int root) {
        return new Tag(file, root, "Document");
    }

    /** A new element below this one. */
    Tag child(String childRole) {
        Tag child = new Tag(file, number, childRole);
        kids.append(PdfText.ref(child.number)).append(' ');
        return child;
    }

    /** The same element with its language told. */
    Tag in(@Nullable VersionTag language) {
        if (language != null) {
            attributes += "/Lang" + PdfText.string(language.value());
        }
        return this;
    }

    /** The same element with a name. */
    Tag named(String name) {
        attributes += "/T" + PdfText.string(name);
        return this;
    }

    /** The number of its object. */
    int number() {
        return number;
    }

    /** What it is, by the names of PDF. */
    String role() {
        return role;
    }

    /** Learns that a marked part of a page belongs to it. */
    void has(int onPage, int mark) {
        if (page == 0) {
            page = onPage;
        }
        if (page == onPage) {
            kids.append(mark).append(' ');
        } else {
            kids.append("<</Type/MCR/Pg ").append(PdfText.ref(onPage));
            kids.append("/MCID ").append(mark).append(">> ");
        }
    }

    /** Writes it; nothing can be added afterwards. */
    void close() throws IOException {
        String where = page == 0 ? "" : "/Pg " + PdfText.ref(page);
        file.object(
                number,
                "<</Type/StructElem/S/"
                        + role
                        + "/P "
                        + PdfText.ref(parent)
                        + attributes
                        + where
                        + "/K["
                        + kids.toString().strip()
                        + "]>>");
    }
}
