package org.diglot.edition.epub;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.Imprint.Credits;
import org.diglot.edition.MarkupWriter;
import org.diglot.model.TextDirection;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes what the book says about itself, the list of its files and the order of reading. */
final class PackageDocument {
    private static final String CONTAINER =
            """
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
            </rootfiles>
            </container>
            """;

    /** What helps readers who do not see the page, in the words of schema.org. */
    private static final List<String> FEATURES =
            List.of(
                    "structuralNavigation",
                    "tableOfContents",
                    "readingOrder",
                    "displayTransformability",
                    "ARIA");

    private final Book book;
    private final Edition edition;

    PackageDocument(Book book) {
        this.book = book;
        this.edition = book.edition();
    }

    /** The file that says where this one is. */
    static void container(MarkupWriter out) throws IOException {
        out.raw(CONTAINER);
    }

    void write(MarkupWriter out) throws IOException {
        out.open("package")
                .with("xmlns", "http://www.idpf.org/2007/opf")
                .with("version", "3.0")
                .with("unique-identifier", "id")
                .with("xml:lang", book.words().locale().toLanguageTag())
                .with("dir", book.words().direction().attribute())
                .line();
        metadata(out);
        manifest(out);
        spine(out);
        out.close().line();
    }

    private void metadata(MarkupWriter out) throws IOException {
        out.open("metadata").with("xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
        out.open("dc:identifier").with("id", "id").text("urn:uuid:" + identity()).close().line();
        out.element("dc:title", book.matter().title()).line();
        out.element("dc:language", book.language().value()).line();
        for (EditionColumn column : edition.columns()) {
            if (!column.version().equals(book.language())) {
                out.element("dc:language", column.version().value()).line();
            }
        }
        credits(out);
        property("dcterms:modified", edition.changed().toString(), out);
        property("schema:accessMode", "textual", out);
        property("schema:accessModeSufficient", "textual", out);
        for (String feature : FEATURES) {
            property("schema:accessibilityFeature", feature, out);
        }
        property("schema:accessibilityHazard", "none", out);
        property("schema:accessibilitySummary", book.words().get("access.summary"), out);
        out.close().line();
    }

    /** Stays the same when sentences change: it names the book, not its state. */
    private UUID identity() {
        String name =
                edition.columns().stream()
                        .map(column -> column.version().value())
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        edition.imprint().provenance().document() + "\n",
                                        "\n" + edition.presentation().layout().word()));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void credits(MarkupWriter out) throws IOException {
        Credits credits = edition.imprint().credits();
        String author = credits.author();
        if (author != null) {
            out.element("dc:creator", author).line();
        }
        for (EditionColumn column : edition.columns()) {
            String translator = credits.translators().get(column.version());
            if (translator != null) {
                translator("trl-" + column.version(), translator, out);
            }
        }
        fact("dc:source", credits.source(), out);
        fact("dc:rights", credits.licence(), out);
        fact("dc:publisher", edition.imprint().provenance().tool(), out);
    }

    private static void translator(String id, String name, MarkupWriter out) throws IOException {
        out.open("dc:contributor").with("id", id).text(name).close().line();
        out.open("meta").with("refines", "#" + id).with("property", "role");
        out.with("scheme", "marc:relators").text("trl").close().line();
    }

    private static void fact(String element, @Nullable String value, MarkupWriter out)
            throws IOException {
        if (value != null && !value.isBlank()) {
            out.element(element, value).line();
        }
    }

    private static void property(String name, String value, MarkupWriter out) throws IOException {
        out.open("meta").with("property", name).text(value).close().line();
    }

    private void manifest(MarkupWriter out) throws IOException {
        out.open("manifest").line();
        item("nav", "nav.xhtml", out).with("properties", "nav").line();
        out.empty("item").with("id", "style").with("href", "style.css");
        out.with("media-type", "text/css").line();
        item("title", "title.xhtml", out).line();
        for (Chapter chapter : book.chapters()) {
            item("text" + chapter.number(), chapter.file(), out).line();
        }
        item("colophon", "colophon.xhtml", out).line();
        out.close().line();
    }

    private static MarkupWriter item(String id, String file, MarkupWriter out) throws IOException {
        return out.empty("item")
                .with("id", id)
                .with("href", file)
                .with("media-type", "application/xhtml+xml");
    }

    private void spine(MarkupWriter out) throws IOException {
        boolean rightToLeft = book.language().direction() == TextDirection.RIGHT_TO_LEFT;
        out.open("spine").with("page-progression-direction", rightToLeft ? "rtl" : "ltr").line();
        out.empty("itemref").with("idref", "title").line();
        out.empty("itemref").with("idref", "nav").line();
        for (Chapter chapter : book.chapters()) {
            out.empty("itemref").with("idref", "text" + chapter.number()).line();
        }
        out.empty("itemref").with("idref", "colophon").line();
        out.close().line();
    }
}
