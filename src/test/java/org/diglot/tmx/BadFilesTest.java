package org.diglot.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.diglot.model.Unit;
import org.diglot.tmx.TmxException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

final class BadFilesTest {
    private static final String ONE = "<tu><tuv xml:lang='en'><seg>One</seg></tuv></tu>\n";
    private static final String TWO = "<tu><tuv xml:lang='en'><seg>Two</seg></tuv></tu>\n";

    @TempDir private Path folder = Path.of("");

    private static TmxException failure(InputStream in) {
        return Objects.requireNonNull(
                catchThrowableOfType(
                        TmxException.class, () -> new TmxReader().readDocument(in, "a.tmx")));
    }

    private static TmxException failure(String text) {
        return failure(Tmx.stream(text));
    }

    private static List<String> sources(List<Unit> units) {
        return units.stream().map(unit -> unit.source().plainText()).toList();
    }

    @Test
    void a_missing_file_is_named() {
        Path file = folder.resolve("none.tmx");

        TmxException failure =
                Objects.requireNonNull(
                        catchThrowableOfType(
                                TmxException.class, () -> new TmxReader().readDocument(file)));

        assertThat(failure)
                .hasMessage(
                        "The file none.tmx does not exist. Nothing could be read from it, and"
                                + " nothing was changed. Check its name and folder.");
    }

    @Test
    void a_folder_cannot_be_read() {
        TmxException failure =
                Objects.requireNonNull(
                        catchThrowableOfType(
                                TmxException.class, () -> new TmxReader().readDocument(folder)));

        assertThat(failure.problem()).isEqualTo(Problem.FOLDER);
    }

    @Test
    void an_empty_file_is_called_empty() {
        assertThat(failure("").problem()).isEqualTo(Problem.EMPTY);
        assertThat(failure(" \n\n").problem()).isEqualTo(Problem.EMPTY);
        assertThat(failure("\uFEFF").problem()).isEqualTo(Problem.EMPTY);
    }

    @Test
    void a_file_of_another_kind_is_no_tmx() {
        assertThat(failure("Dear reader,").problem()).isEqualTo(Problem.NOT_TMX);
        assertThat(failure("<html><body/></html>").problem()).isEqualTo(Problem.NOT_TMX);
        assertThat(failure("PK\u0003\u0004\u0000\u0000").problem()).isEqualTo(Problem.NOT_TMX);
        assertThat(failure("<?xml version='1.0'?>").problem()).isEqualTo(Problem.NOT_TMX);
    }

    @Test
    void a_cut_file_is_no_document() {
        String whole = Tmx.file("srclang='en'", ONE + TWO);
        String cut = whole.substring(0, whole.indexOf("Two") + 2);

        TmxException failure = failure(cut);

        assertThat(failure)
                .hasMessage(
                        "The file a.tmx is cut off: it ends before it is complete (line 6, column"
                                + " 31). The first unit can be read; the file was not changed. Copy"
                                + " or export it again, or look for a backup.");
    }

    @Test
    void every_way_of_cutting_a_file_keeps_the_units_before() throws TmxException {
        String whole = Tmx.file("srclang='en'", ONE + TWO);
        int first = whole.indexOf("</tu>") + 5;
        int second = whole.lastIndexOf("</tu>") + 5;

        for (int end = whole.indexOf("</header>") + 9; end < whole.indexOf("</tmx>") + 6; end++) {
            List<Unit> units = new ArrayList<>();

            TmxSummary summary = Tmx.units(whole.substring(0, end), units);

            assertThat(summary.fault().orElseThrow().problem())
                    .as("cut at %d", end)
                    .isEqualTo(Problem.CUT_OFF);
            assertThat(units).as("cut at %d", end).hasSize(end < first ? 0 : end < second ? 1 : 2);
        }
    }

    @Test
    void a_damaged_place_is_told_with_line_and_column() throws TmxException {
        String text =
                Tmx.file("srclang='en'", ONE + "<tu><tuv><seg>a < b</seg></tuv></tu>\n" + TWO);
        List<Unit> units = new ArrayList<>();

        TmxSummary summary = Tmx.units(text, units);

        TmxException fault = summary.fault().orElseThrow();
        assertThat(sources(units)).containsExactly("One");
        assertThat(fault)
                .hasMessage(
                        "The file file.tmx is damaged: a tag is not closed, or a < stands where"
                                + " text should be (line 6, column "
                                + fault.column()
                                + "). The first unit can be read; the file was not changed."
                                + " Export it again, or mend that line in a text editor.");
        assertThat(fault.column()).isBetween(15, 18);
    }

    @Test
    void something_behind_the_end_is_told_and_the_units_are_kept() throws TmxException {
        String text = Tmx.file("srclang='en'", ONE);
        List<Unit> units = new ArrayList<>();

        TmxSummary summary = Tmx.units(text + text, units);

        assertThat(sources(units)).containsExactly("One");
        assertThat(summary.fault().orElseThrow().problem()).isEqualTo(Problem.AFTER_END);
    }

    @Test
    void messages_name_no_class() {
        for (String text : List.of("", "x", "<tmx", "<tmx><body><tu></body></tmx>", "<a/>")) {
            assertThat(failure(text).getMessage())
                    .doesNotContainPattern("(java|xerces|xml\\.stream|Exception)");
        }
    }

    @Test
    void bytes_of_another_encoding_are_told_with_line_and_byte() {
        String text = Tmx.file("srclang='en'", ONE + ONE.replace("One", "caf\u00E9"));
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);

        TmxException failure = failure(new ByteArrayInputStream(latin));

        assertThat(failure)
                .hasMessage(
                        "The file a.tmx is not in the encoding that it declares (line 6, byte "
                                + (text.indexOf('\u00E9') + 1)
                                + " with the value E9 is not possible in UTF-8). The first unit"
                                + " can be read; the file was not changed. Export it again as"
                                + " UTF-8, or correct encoding=\"...\" in its first line.");
    }

    @Test
    void an_unknown_encoding_is_named() {
        TmxException failure = failure("<?xml version='1.0' encoding='klingon'?><tmx/>");

        assertThat(failure.problem()).isEqualTo(Problem.UNKNOWN_ENCODING);
        assertThat(failure).hasMessageContaining("line 1, klingon");
    }

    @Test
    void usual_encodings_are_read() throws TmxException {
        String text = Tmx.file("srclang='en'", ONE.replace("One", "caf\u00E9 \u201Cok\u201D"));
        List<byte[]> files =
                List.of(
                        text.getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                        text.getBytes(StandardCharsets.UTF_16LE),
                        text.replace("\"UTF-8\"", "'windows-1252'")
                                .getBytes(Charset.forName("windows-1252")));

        for (byte[] file : files) {
            TmxDocument document =
                    new TmxReader().readDocument(new ByteArrayInputStream(file), "a.tmx");

            assertThat(sources(document.bitext().units()))
                    .containsExactly("caf\u00E9 \u201Cok\u201D");
        }
    }

    @Test
    void a_declared_utf_16_that_is_utf_8_is_read_with_a_warning() throws TmxException {
        TmxDocument document =
                Tmx.document(Tmx.file("srclang='en'", ONE).replace("UTF-8", "UTF-16"));

        assertThat(sources(document.bitext().units())).containsExactly("One");
        assertThat(Tmx.sentences(document.warnings()))
                .containsExactly(
                        "Line 1: The file says it is UTF-16, which it is not; it was read as"
                                + " UTF-8.");
    }

    @Test
    @Timeout(5)
    void nothing_outside_the_file_is_read() throws IOException, TmxException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String text =
                """
                <?xml version="1.0"?>
                <!DOCTYPE tmx SYSTEM "%1$s" [
                <!ENTITY %% outer SYSTEM "%1$s">
                %%outer;
                <!ENTITY secret SYSTEM "%1$s">
                ]>
                <tmx version="1.4"><header srclang="en"/><body>
                <tu><tuv xml:lang="en"><seg>say &secret;!</seg></tuv></tu>
                </body></tmx>
                """
                        .formatted(secret.toUri());

        assertThat(sources(Tmx.units(text))).containsExactly("say &secret;!");
    }

    @Test
    @Timeout(5)
    void an_entity_bomb_does_not_go_off() throws TmxException {
        StringBuilder text = new StringBuilder("<?xml version='1.0'?><!DOCTYPE tmx [\n");
        text.append("<!ENTITY l0 'lol'>\n");
        for (int i = 1; i < 40; i++) {
            text.append("<!ENTITY l%d '&l%d;&l%d;'>\n".formatted(i, i - 1, i - 1));
        }
        text.append("]>\n<tmx version='1.4'><header srclang='en'/><body>");
        text.append("<tu><tuv xml:lang='en'><seg>&l39;</seg></tuv></tu></body></tmx>");

        assertThat(sources(Tmx.units(text.toString()))).containsExactly("&l39;");
    }

    @Test
    @Timeout(5)
    void tags_nested_without_end_are_refused() {
        String deep = "<hi>".repeat(100_000) + "</hi>".repeat(100_000);

        TmxException failure =
                failure(
                        Tmx.file(
                                "srclang='en'",
                                "<tu><tuv xml:lang='en'><seg>" + deep + "</seg></tuv></tu>"));

        assertThat(failure.problem()).isEqualTo(Problem.TOO_BIG);
        assertThat(failure.line()).isEqualTo(5);
    }

    @Test
    void many_escaped_ampersands_are_read_to_the_end() throws TmxException {
        String unit = "<tu><tuv xml:lang='en'><seg>Fish &amp; chips &lt;now&gt;</seg></tuv></tu>\n";

        List<Unit> units = Tmx.units(Tmx.file("srclang='en'", unit.repeat(60_000)));

        assertThat(units).hasSize(60_000);
        assertThat(units.getLast().source().plainText()).isEqualTo("Fish & chips <now>");
    }

    @Test
    void forbidden_characters_and_lone_ampersands_are_mended() throws TmxException {
        String seg = "a&#x1F;b\u0001c&#31;d &nbsp; R&D, x & y &#x110000; &#xD800;&;";
        TmxDocument document =
                Tmx.document(Tmx.file("srclang='en'", ONE + ONE.replace("One", seg)));

        assertThat(sources(document.bitext().units()))
                .containsExactly("One", "abcd &nbsp; R&D, x & y \uFFFD \uFFFD&;");
        assertThat(Tmx.sentences(document.warnings()))
                .containsExactly(
                        "Line 6: A character that XML forbids (U+001F) was left out.",
                        "Line 6: A character that XML forbids (U+0001) was left out.",
                        "Line 6: A character that XML forbids (U+001F) was left out.",
                        "Line 6: The entity &nbsp; is not known; its name was kept as text.",
                        "Line 6: A single & was read as text.",
                        "Line 6: A single & was read as text.",
                        "Line 6: A character that XML forbids (U+110000) was left out.",
                        "Line 6: A character that XML forbids (U+D800) was left out.",
                        "Line 6: A single & was read as text.");
    }

    @Test
    void references_in_cdata_and_comments_are_left_alone() throws TmxException {
        String seg = "<!-- &nope; & --><![CDATA[a & b &nope; <c>]]>\u00A0&amp;";

        TmxDocument document = Tmx.document(Tmx.file("srclang='en'", ONE.replace("One", seg)));

        assertThat(sources(document.bitext().units())).containsExactly("a & b &nope; <c>\u00A0&");
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void many_warnings_are_counted_not_kept() throws TmxException {
        String body = ONE.replace("One", "a &odd; b").repeat(1000);

        List<TmxWarning> warnings = Tmx.document(Tmx.file("srclang='en'", body)).warnings();

        assertThat(warnings).hasSize(50);
        assertThat(warnings.getLast().further()).isEqualTo(950);
    }
}
