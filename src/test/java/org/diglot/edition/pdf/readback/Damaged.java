package org.diglot.edition.pdf.readback;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A book in PDF whose structure and pages are changed by another library than ours. */
final class Damaged implements AutoCloseable {
    private static final COSName MARK = COSName.getPDFName("MCID");

    private final PDDocument document;

    Damaged(byte[] file) throws IOException {
        document = Loader.loadPDF(file);
    }

    /**
     * Where an element stands.
     *
     * @param siblings it and those beside it
     * @param at its place among them
     */
    private record Place(COSArray siblings, int at) {
        private COSDictionary element() {
            return (COSDictionary) siblings.getObject(at);
        }
    }

    /** Takes a cell out of the structure. */
    void drop(String name) {
        Place place = place(name);
        place.siblings().remove(place.at());
    }

    /** Lets two cells change their places. */
    void swap(String one, String other) {
        Place first = place(one);
        Place second = place(other);
        COSBase kept = first.siblings().get(first.at());
        first.siblings().set(first.at(), second.siblings().get(second.at()));
        second.siblings().set(second.at(), kept);
    }

    /** Lets two cells change their texts. */
    void swapTexts(String one, String other) {
        COSDictionary first = place(one).element();
        COSDictionary second = place(other).element();
        COSBase kept = first.getItem(COSName.K);
        first.setItem(COSName.K, second.getItem(COSName.K));
        second.setItem(COSName.K, kept);
    }

    /** Prints the signs of a cell twice. */
    void stutter(String name) throws IOException {
        COSDictionary element = place(name).element();
        int mark = ((COSArray) element.getDictionaryObject(COSName.K)).getInt(0);
        PDPage page = new PDPage(element.getCOSDictionary(COSName.PG));
        List<Object> tokens = new ArrayList<>();
        boolean inside = false;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof COSDictionary properties && properties.containsKey(MARK)) {
                inside = properties.getInt(MARK) == mark;
            }
            tokens.add(token);
            if (inside && token instanceof Operator shown && shown.getName().equals("TJ")) {
                tokens.add(tokens.get(tokens.size() - 2));
                tokens.add(token);
            }
        }
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
    }

    /** Gives a cell another name. */
    void rename(String name, String other) {
        place(name).element().setItem(COSName.T, new COSString(other));
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private Place place(String name) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary root = catalog.getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
        Place place = place(root.getCOSDictionary(COSName.K), name);
        if (place == null) {
            throw new AssertionError("There is no cell " + name);
        }
        return place;
    }

    private static @Nullable Place place(COSDictionary parent, String name) {
        COSArray kids = (COSArray) parent.getDictionaryObject(COSName.K);
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                boolean found = name.equals(kid.getString(COSName.T));
                Place place = found ? new Place(kids, i) : place(kid, name);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }
}
