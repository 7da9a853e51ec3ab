package org.diglot.edition.table;

import org.diglot.edition.CellReader;
import org.diglot.edition.MarkupCells;
import org.diglot.edition.MarkupCells.Collector;
import org.diglot.edition.archive.Unpacking;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

/** Reads the cells of the first sheet of a workbook as we write it: each holds its own text. */
final class XlsxCells implements CellReader {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    @Override
    public void read(InputStream in, Finder finder) throws IOException {
        Unpacking.read(
                in,
                "xl/worksheets/sheet1.xml"::equals,
                part -> {
                    Sheet sheet = new Sheet(new Heads(finder));
                    MarkupCells.read(part, sheet, sheet);
                });
    }

    private static String meant(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    /** Gathers the texts of a row until it ends. */
    private static final class Sheet implements MarkupCells.Grammar, Finder {
        private final Heads heads;
        private final List<String> row = new ArrayList<>();

        Sheet(Heads heads) {
            this.heads = heads;
        }

        @Override
        public void begin(XMLStreamReader element, Collector cells) {
            if (element.getLocalName().equals("c")) {
                cells.open("");
            }
        }

        @Override
        public void end(String name, Collector cells) {
            if (name.equals("c")) {
                cells.close();
            } else if (name.equals("row")) {
                heads.row(row);
                row.clear();
            }
        }

        @Override
        public void found(String name, String text) {
            row.add(meant(text));
        }
    }
}
