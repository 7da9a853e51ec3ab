package org.diglot.terms;

import org.diglot.terms.TermsException.Problem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of tab-separated values as people and spreadsheets write it: with or without a byte order
 * mark, any line ends, blank lines, lines of comment beginning with {@code #}, and cells in
 * quotation marks.
 *
 * @param name the file
 * @param header the first row
 * @param rows the others
 */
record TableFile(String name, Row header, List<Row> rows) {

    /** A row: its line in the file, counted from 1, and its cells without outer spaces. */
    record Row(int line, List<String> cells) {

        /** A cell; empty if the row is too short. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        private static Row of(int line, String text) {
            List<String> cells = new ArrayList<>();
            for (String cell : text.split("\t", -1)) {
                cells.add(unquoted(cell.strip()));
            }
            return new Row(line, List.copyOf(cells));
        }

        private static String unquoted(String cell) {
            boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
            return quoted
                    ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"").strip()
                    : cell;
        }
    }

    static TableFile read(Path file) throws TermsException {
        String name = String.valueOf(file.getFileName());
        List<Row> rows = rows(text(file, name));
        if (rows.isEmpty()) {
            throw new TermsException(Problem.EMPTY, name, 0, null);
        }
        return new TableFile(name, rows.getFirst(), List.copyOf(rows.subList(1, rows.size())));
    }

    private static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(Row.of(number, line));
            }
        }
        return rows;
    }

    private static String text(Path file, String name) throws TermsException {
        byte[] bytes = bytes(file, name);
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new TermsException(Problem.NOT_UTF8, name, lineOfDamage(bytes), e);
        }
    }

    /** The line up to which the bytes are UTF-8. */
    private static int lineOfDamage(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
    }

    private static byte[] bytes(Path file, String name) throws TermsException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new TermsException(Problem.MISSING, name, 0, e);
        } catch (IOException e) {
            throw new TermsException(Problem.UNREADABLE, name, 0, e);
        }
    }
}
