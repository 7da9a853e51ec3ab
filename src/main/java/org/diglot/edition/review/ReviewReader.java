package org.diglot.edition.review;

import org.diglot.edition.EditionException;
import org.diglot.model.Content;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a review copy that came back, whichever program saved it: DOCX or XLSX, told apart by what
 * is in the file.
 *
 * <p>Tracked changes count as accepted; comments are remarks. May be used from any thread.
 */
public final class ReviewReader {
    /** How a compound file begins: an old or a protected document of Office (MS-CFB 2.2). */
    private static final String COMPOUND = "d0cf11e0";

    private final Path path;
    private final OfficeFile file;

    private ReviewReader(Path path, OfficeFile file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws EditionException if it is no review copy; the message says what it is and what to do
     */
    public static ReturnedReview read(Path path) throws EditionException {
        try {
            requireOpen(path);
            try (OfficeFile file = OfficeFile.open(path)) {
                return new ReviewReader(path, file).review();
            }
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof OfficeFile.Overflow
                    ? ReviewFailures.tooLarge(path)
                    : ReviewFailures.noOffice(path);
        } catch (OfficeFile.Overflow e) {
            throw ReviewFailures.tooLarge(path);
        } catch (IOException e) {
            throw OfficeFile.isNoArchive(e)
                    ? ReviewFailures.noOffice(path)
                    : ReviewFailures.unreadable(path, e);
        }
    }

    private static void requireOpen(Path path) throws IOException, EditionException {
        try (InputStream in = Files.newInputStream(path)) {
            if (HexFormat.of().formatHex(in.readNBytes(COMPOUND.length() / 2)).equals(COMPOUND)) {
                throw ReviewFailures.locked(path);
            }
        }
    }

    private ReturnedReview review() throws IOException, XMLStreamException, EditionException {
        String main = file.main().orElseThrow(() -> ReviewFailures.noOffice(path));
        XMLStreamReader in = file.parser(main).orElseThrow(() -> ReviewFailures.noOffice(path));
        in.nextTag();
        Optional<ReturnedReview> review =
                switch (in.getLocalName()) {
                    case "document" -> docx(main);
                    case "workbook" -> xlsx(main);
                    default -> throw ReviewFailures.noOffice(path);
                };
        return review.orElseThrow(() -> ReviewFailures.noCopy(path));
    }

    private Optional<ReturnedReview> docx(String main) throws IOException, XMLStreamException {
        Map<String, Content> sent = new HashMap<>();
        for (String part : file.related(main, "customXml")) {
            sent.putAll(sent(part));
        }
        return new ReturnedTable(DocxTables.read(file, main), sent).review(savedBy());
    }

    private Optional<ReturnedReview> xlsx(String main) throws IOException, XMLStreamException {
        XlsxSheets sheets = new XlsxSheets(file, main);
        for (String part : file.related(main, "worksheet")) {
            List<RawRow> rows = sheets.rows(part);
            Optional<ReturnedReview> review = new ReturnedTable(rows, Map.of()).review(savedBy());
            if (review.isPresent()) {
                return review;
            }
        }
        return Optional.empty();
    }

    /** What we have sent along in a part of our own; nothing if the part is not ours. */
    private Map<String, Content> sent(String part) throws IOException, XMLStreamException {
        Map<String, Content> sent = new HashMap<>();
        Optional<XMLStreamReader> found = file.parser(part);
        if (found.isPresent()) {
            XMLStreamReader in = found.get();
            while (in.hasNext()) {
                in.next();
                if (in.isStartElement() && in.getLocalName().equals("sent")) {
                    String id = OfficeFile.attribute(in, "id");
                    ContentText.read(file.kept(in.getElementText()))
                            .ifPresent(content -> sent.put(id, content));
                }
            }
        }
        return sent;
    }

    private @Nullable String savedBy() throws IOException, XMLStreamException {
        for (String part : file.related("", "core-properties")) {
            Optional<XMLStreamReader> found = file.parser(part);
            while (found.isPresent() && found.get().hasNext()) {
                XMLStreamReader in = found.get();
                in.next();
                if (in.isStartElement() && in.getLocalName().equals("lastModifiedBy")) {
                    String name = in.getElementText().strip();
                    return name.isEmpty() ? null : name;
                }
            }
        }
        return null;
    }
}
