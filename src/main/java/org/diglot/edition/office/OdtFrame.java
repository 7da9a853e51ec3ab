package org.diglot.edition.office;

import org.diglot.edition.MarkupWriter;

import java.io.IOException;

/** Writes the small parts of an ODT file, and what is common to all its parts. */
final class OdtFrame {
    static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String SPACE = "urn:oasis:names:tc:opendocument:xmlns:";

    private final Layouts layouts;

    OdtFrame(Layouts layouts) {
        this.layouts = layouts;
    }

    /** Begins a part whose root is this element. */
    static void open(String root, MarkupWriter out) throws IOException {
        out.open(root);
        for (String prefix : new String[] {"office", "style", "text", "table", "meta"}) {
            out.with("xmlns:" + prefix, SPACE + prefix + ":1.0");
        }
        out.with("xmlns:fo", SPACE + "xsl-fo-compatible:1.0")
                .with("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .with("office:version", "1.3")
                .line();
    }

    static void manifest(MarkupWriter out) throws IOException {
        out.open("manifest:manifest").with("xmlns:manifest", SPACE + "manifest:1.0");
        out.with("manifest:version", "1.3").line();
        entry("/", TYPE, out);
        entry("content.xml", "text/xml", out);
        entry("styles.xml", "text/xml", out);
        entry("meta.xml", "text/xml", out);
        out.close().line();
    }

    private static void entry(String path, String type, MarkupWriter out) throws IOException {
        out.empty("manifest:file-entry").with("manifest:full-path", path);
        out.with("manifest:media-type", type).line();
    }

    void meta(MarkupWriter out) throws IOException {
        open("office:document-meta", out);
        out.open("office:meta").line();
        out.element("meta:generator", layouts.edition().imprint().provenance().tool()).line();
        out.element("dc:title", layouts.matter().title()).line();
        String author = layouts.edition().imprint().credits().author();
        if (author != null) {
            out.element("meta:initial-creator", author).line();
        }
        out.element("dc:date", layouts.edition().changed().toString()).line();
        String language = layouts.tongue(layouts.lead()).version().value();
        out.element("dc:language", language).line();
        out.close().close().line();
    }
}
