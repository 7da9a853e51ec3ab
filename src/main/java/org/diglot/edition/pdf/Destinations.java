package org.diglot.edition.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The places by which links find sentences: their names are the anchors of all other formats. */
final class Destinations {
    private static final int IN_A_LEAF = 64;

    /**
     * A place with a name.
     *
     * @param name of ASCII letters, so that its order is that of its bytes
     * @param page the number of the page object
     * @param y from the lower edge of the page
     */
    private record Place(String name, int page, float y) {}

    private final List<Place> places = new ArrayList<>();

    /** Remembers a place. */
    void add(String name, int page, float y) {
        places.add(new Place(name, page, y));
    }

    /** Writes the name tree; the result is its root. */
    int write(PdfFile file) throws IOException {
        places.sort(Comparator.comparing(Place::name));
        StringBuilder kids = new StringBuilder();
        for (int begin = 0; begin < places.size(); begin += IN_A_LEAF) {
            int end = Math.min(places.size(), begin + IN_A_LEAF);
            kids.append(PdfText.ref(leaf(places.subList(begin, end), file))).append(' ');
        }
        return file.object("<</Kids[" + kids.toString().strip() + "]>>");
    }

    private static int leaf(List<Place> part, PdfFile file) throws IOException {
        StringBuilder names = new StringBuilder();
        for (Place place : part) {
            names.append(PdfText.string(place.name())).append(spelled(place.page(), place.y()));
        }
        return file.object(
                String.format(
                        Locale.ROOT,
                        "<</Limits[%s%s]/Names[%s]>>",
                        PdfText.string(part.getFirst().name()),
                        PdfText.string(part.getLast().name()),
                        names));
    }

    /** A place as it stands in a file. */
    static String spelled(int page, float y) {
        return "[" + PdfText.ref(page) + "/XYZ null " + PdfText.number(y) + " null]";
    }
}
