package org.diglot.edition.table;

import org.diglot.edition.CellReader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the cells of comma-separated values by the rules of RFC 4180. */
final class CsvCells implements CellReader {
    @Override
    public void read(InputStream in, Finder finder) throws IOException {
        Reader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        if (reader.read() != '\uFEFF') {
            throw new IOException("The file does not begin with the mark of UTF-8");
        }
        Records records = new Records(new Heads(finder));
        for (int sign = reader.read(); sign >= 0; sign = reader.read()) {
            records.take((char) sign);
        }
    }

    /** Takes apart what comes, sign by sign. */
    private static final class Records {
        private final Heads heads;
        private final List<String> record = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private boolean quoted;
        private boolean closed;

        Records(Heads heads) {
            this.heads = heads;
        }

        void take(char sign) {
            if (sign == '"') {
                quote();
            } else if (quoted) {
                field.append(sign);
            } else if (sign == ',' || sign == '\n') {
                end(sign);
            } else if (sign != '\r') {
                field.append(sign);
            }
        }

        /** A quotation mark right after one that closed the field is part of the text. */
        private void quote() {
            if (!quoted && closed) {
                field.append('"');
            }
            closed = quoted;
            quoted = !quoted;
        }

        private void end(char sign) {
            record.add(CsvEditionWriter.unguarded(field.toString()));
            field.setLength(0);
            closed = false;
            if (sign == '\n') {
                heads.row(record);
                record.clear();
            }
        }
    }
}
