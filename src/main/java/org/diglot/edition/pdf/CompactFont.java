package org.diglot.edition.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes the font program that goes into the file: a compact font (CFF) with the used glyphs only.
 *
 * <p>It is made from outlines and not cut out of a font file, so every font that Java can draw can
 * be embedded, whatever its format.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">Adobe
 *     Technical Note 5176</a>
 */
final class CompactFont {
    private static final int ROS = 0x0C00 | 30;
    private static final int CID_COUNT = 0x0C00 | 34;
    private static final int FD_ARRAY = 0x0C00 | 36;
    private static final int FD_SELECT = 0x0C00 | 37;
    private static final int CHARSET = 15;
    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;

    /** The strings 391 and 392, which are the first two of our own, and the number 0. */
    private static final String IDENTITY = "\u00F8\u001B\u00F8\u001C\u008B";

    private final String name;
    private final List<byte[]> glyphs;

    private CompactFont(String name, List<byte[]> glyphs) {
        this.name = name;
        this.glyphs = glyphs;
    }

    /** A font program; the glyph at place 0 is the one for what is missing. */
    static byte[] of(String name, List<byte[]> glyphs) throws IOException {
        return new CompactFont(name, glyphs).bytes();
    }

    private byte[] bytes() throws IOException {
        byte[] front = front();
        byte[] charset = range(2, 1, glyphs.size() - 2);
        byte[] select = select();
        byte[] charStrings = index(glyphs);
        byte[] privateDict = new byte[0];
        int charsetAt = front.length + index(List.of(top(0, 0, 0, 0))).length + tail().length;
        int selectAt = charsetAt + charset.length;
        int charStringsAt = selectAt + select.length;
        int arrayAt = charStringsAt + charStrings.length;
        byte[] inner = dict(operand(0), operand(0), new byte[] {PRIVATE});
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(front);
        all.write(index(List.of(top(charsetAt, selectAt, charStringsAt, arrayAt))));
        all.write(tail());
        all.write(charset);
        all.write(select);
        all.write(charStrings);
        all.write(index(List.of(inner)));
        all.write(privateDict);
        return all.toByteArray();
    }

    private byte[] front() throws IOException {
        ByteArrayOutputStream front = new ByteArrayOutputStream();
        front.write(new byte[] {1, 0, 4, 4});
        front.write(index(List.of(ascii(name))));
        return front.toByteArray();
    }

    private static byte[] tail() throws IOException {
        ByteArrayOutputStream tail = new ByteArrayOutputStream();
        tail.write(index(List.of(ascii("Adobe"), ascii("Identity"))));
        tail.write(index(List.of()));
        return tail.toByteArray();
    }

    private byte[] top(int charset, int select, int charStrings, int array) throws IOException {
        return dict(
                IDENTITY.getBytes(StandardCharsets.ISO_8859_1),
                operator(ROS),
                operand(glyphs.size()),
                operator(CID_COUNT),
                operand(charset),
                operator(CHARSET),
                operand(select),
                operator(FD_SELECT),
                operand(charStrings),
                operator(CHAR_STRINGS),
                operand(array),
                operator(FD_ARRAY));
    }

    /** Codes are glyphs: one range from 1 to the last. */
    private static byte[] range(int format, int first, int left) {
        return new byte[] {
            (byte) format, (byte) (first >> 8), (byte) first, (byte) (left >> 8), (byte) left
        };
    }

    /** All glyphs belong to the one font dictionary. */
    private byte[] select() {
        int count = glyphs.size();
        return new byte[] {3, 0, 1, 0, 0, 0, (byte) (count >> 8), (byte) count};
    }

    private static byte[] dict(byte[]... parts) throws IOException {
        ByteArrayOutputStream dict = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            dict.write(part);
        }
        return dict.toByteArray();
    }

    /** A number in five bytes, so that its size does not depend on its value. */
    private static byte[] operand(int value) {
        return new byte[] {
            29, (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value
        };
    }

    private static byte[] operator(int operator) {
        return operator > 255 ? new byte[] {12, (byte) operator} : new byte[] {(byte) operator};
    }

    private static byte[] index(List<byte[]> items) throws IOException {
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        index.write(items.size() >> 8);
        index.write(items.size());
        if (items.isEmpty()) {
            return index.toByteArray();
        }
        index.write(4);
        int offset = 1;
        offset(offset, index);
        for (byte[] item : items) {
            offset += item.length;
            offset(offset, index);
        }
        for (byte[] item : items) {
            index.write(item);
        }
        return index.toByteArray();
    }

    private static void offset(int offset, ByteArrayOutputStream into) {
        into.write(offset >> 24);
        into.write(offset >> 16);
        into.write(offset >> 8);
        into.write(offset);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
