package org.diglot.edition.pdf.readback;

import org.diglot.edition.CellReader.Finder;
import org.diglot.edition.pdf.readback.Value.Dictionary;
import org.diglot.edition.pdf.readback.Value.Numeral;
import org.diglot.edition.pdf.readback.Value.Reference;
import org.diglot.edition.pdf.readback.Value.Text;
import org.diglot.edition.pdf.readback.Value.Word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Walks through the structure of a file as a screen reader does, and tells of each element that has
 * a name.
 *
 * @see <a href="https://www.iso.org/standard/51502.html">ISO 32000-1, 14.7.4 Structure content</a>
 */
final class StructureWalk {
    /** Elements inside one another; more of them go round in a circle. */
    private static final int DEEPEST = 50;

    private final ObjectTable objects;
    private final Finder finder;
    private final Recent<PageText> pages = new Recent<>(16);
    private final Map<Value, SignTexts> fonts = new HashMap<>();

    StructureWalk(ObjectTable objects, Finder finder) {
        this.objects = objects;
        this.finder = finder;
    }

    /** From the first element to the last. */
    void walk() throws IOException {
        Dictionary root = objects.dictionary(objects.catalog().get("StructTreeRoot"));
        Value first = root.get("K");
        if (first.all().isEmpty()) {
            throw new IOException("The file has no structure in which its text could be found");
        }
        for (Value kid : objects.resolved(first).all()) {
            element(objects.dictionary(kid), Word.NOTHING, 0);
        }
    }

    private void element(Dictionary element, Value pageAround, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("The file is damaged: its structure has no end");
        }
        Value page = element.get("Pg") instanceof Reference own ? own : pageAround;
        StringBuilder text = new StringBuilder();
        for (Value kid : objects.resolved(element.get("K")).all()) {
            if (kid instanceof Numeral(double mark)) {
                text.append(page(page).text((int) mark));
                continue;
            }
            Dictionary inner = objects.dictionary(kid);
            if (inner.get("MCID") instanceof Numeral(double mark)) {
                Value other = inner.get("Pg") instanceof Reference own ? own : page;
                text.append(page(other).text((int) mark));
            } else {
                element(inner, page, depth + 1);
            }
        }
        if (element.get("T") instanceof Text name) {
            finder.found(name.meant(), text.toString());
        }
    }

    private PageText page(Value page) throws IOException {
        if (!(page instanceof Reference(int number))) {
            throw new IOException("The file is damaged: a part of its text is on no page");
        }
        PageText known = pages.get(number);
        if (known == null) {
            Dictionary entries = objects.dictionary(page);
            Dictionary resources = objects.dictionary(entries.get("Resources"));
            Dictionary names = objects.dictionary(resources.get("Font"));
            known =
                    new PageText(
                            objects.data(entries.get("Contents")), name -> font(names.get(name)));
            pages.put(number, known);
        }
        return known;
    }

    private SignTexts font(Value font) throws IOException {
        SignTexts known = fonts.get(font);
        if (known == null) {
            known = new SignTexts(objects.data(objects.dictionary(font).get("ToUnicode")));
            fonts.put(font, known);
        }
        return known;
    }
}
