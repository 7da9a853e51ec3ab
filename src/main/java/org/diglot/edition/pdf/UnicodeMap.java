package org.diglot.edition.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells readers which characters each code of a font stands for.
 *
 * @see <a href="https://www.iso.org/standard/51502.html">ISO 32000-1, 9.10.3 ToUnicode CMaps</a>
 */
final class UnicodeMap {
    private static final String BEGIN =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String END =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    /** A map may not name more codes at once. */
    private static final int AT_ONCE = 100;

    private final List<String> texts;

    /** The text of each code; that of the first, which is never shown, is left out. */
    UnicodeMap(List<String> texts) {
        this.texts = texts;
    }

    byte[] bytes() {
        StringBuilder map = new StringBuilder(BEGIN);
        for (int begin = 1; begin < texts.size(); begin += AT_ONCE) {
            int end = Math.min(texts.size(), begin + AT_ONCE);
            map.append(end - begin).append(" beginbfchar\n");
            for (int code = begin; code < end; code++) {
                map.append('<');
                PdfText.code(code, map);
                map.append("> <").append(PdfText.utf16(texts.get(code))).append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append(END).toString().getBytes(StandardCharsets.US_ASCII);
    }
}
