package org.diglot.edition.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.edition.EditionWriter;
import org.diglot.edition.EditionWriterContract;
import org.diglot.edition.Texts;
import org.diglot.model.Status;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class CsvEditionWriterTest extends EditionWriterContract {
    @Override
    protected EditionWriter writer() {
        return new CsvEditionWriter();
    }

    @Override
    protected List<String> cellsIn(byte[] file) throws Exception {
        List<List<String>> records = records(new String(file, StandardCharsets.UTF_8).substring(1));
        List<String> heads = records.getFirst();
        List<String> cells = new ArrayList<>();
        for (List<String> row : records.subList(1, records.size())) {
            for (int i = 1; i < heads.size() - 1 && heads.get(i).indexOf(':') < 0; i++) {
                cells.add(unguarded(row.get(i)));
            }
        }
        return cells;
    }

    private static String unguarded(String field) {
        String rest = field.replaceFirst("^'+", "");
        boolean guarded = !rest.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(rest.charAt(0)) >= 0;
        return guarded && field.startsWith("'") ? field.substring(1) : field;
    }

    /** Records by the rules of RFC 4180. */
    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == ',' || sign == '\n')) {
                record.add(field.toString());
                field.setLength(0);
                if (sign == '\n') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            } else if (quoted || sign != '\r') {
                field.append(sign);
            }
        }
        return records;
    }

    @Test
    void theWholeFileIsAsTheStandardWants() throws Exception {
        byte[] file =
                written(
                        Texts.in("en", "es")
                                .paragraph("One, \"two\".", "Uno,\ndos.")
                                .status(Status.DRAFT)
                                .row("Three.", "Tres.")
                                .row("Four.", "")
                                .edition());

        assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n", -1))
                .containsExactly(
                        "\uFEFFid,en,es,es:status,notes",
                        "s1,\"One, \"\"two\"\".\",\"Uno,\ndos.\",reviewed,",
                        "s2,Three.,Tres.,draft,",
                        "s3,Four.,,missing,",
                        "");
    }

    @Test
    void noTextBecomesAFormula() throws Exception {
        byte[] file =
                written(
                        Texts.in("en", "es")
                                .paragraph("=1+1", "@SUM(A1)")
                                .row("'-1", "+1")
                                .row("'quoted'", "a=b")
                                .edition());

        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("s1,'=1+1,'@SUM(A1),", "s2,''-1,'+1,", "s3,'quoted',a=b,");
    }
}
