package org.diglot.edition.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionOptions;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.EditionWriterContract;
import org.diglot.edition.Presentation;
import org.diglot.edition.Presentation.Layout;
import org.diglot.edition.Texts;
import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class MarkdownEditionWriterTest extends EditionWriterContract {
    private static final Pattern CELL =
            Pattern.compile("<span id=\"[^\"]*\" lang=\"[^\"]*\" dir=\"...\">(.*?)</span>");
    private static final Pattern SIGN = Pattern.compile("\\\\(.)|&#(\\d+);|<br>", Pattern.DOTALL);

    @Override
    protected EditionWriter writer() {
        return new MarkdownEditionWriter();
    }

    @Override
    protected List<String> cellsIn(byte[] file) {
        List<String> cells = new ArrayList<>();
        Matcher found = CELL.matcher(new String(file, StandardCharsets.UTF_8));
        while (found.find()) {
            cells.add(text(found.group(1)));
        }
        return cells;
    }

    private static String text(String markdown) {
        return SIGN.matcher(markdown)
                .replaceAll(found -> Matcher.quoteReplacement(meant(found.group())));
    }

    private static String meant(String sign) {
        if (sign.equals("<br>")) {
            return "\n";
        }
        return sign.startsWith("\\")
                ? sign.substring(1)
                : String.valueOf((char) Integer.parseInt(sign.substring(2, sign.length() - 1)));
    }

    private String markdown(Edition edition) throws Exception {
        return new String(written(edition), StandardCharsets.UTF_8);
    }

    private static Texts essay() {
        return Texts.in("en", "ar")
                .paragraph("The work", "العمل")
                .paragraph("One | two.", "واحد.")
                .row("Three.", "");
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyLayoutKeepsEveryCellInOrder(Layout layout) throws Exception {
        Bitext bitext = essay().bitext();
        EditionOptions options = EditionOptions.all(bitext);
        Edition edition = Edition.of(bitext, options.with(Presentation.DEFAULT.with(layout)));

        assertThat(cellsIn(written(edition))).isEqualTo(cellsOf(edition));
    }

    @Test
    void versionsStandSideBySideInATable() throws Exception {
        assertThat(markdown(essay().edition()))
                .contains(
                        """
                        | English | العربية |
                        | --- | --- |
                        | <a id="s2"></a><span id="s2-en" lang="en" dir="ltr">One \\| two.</span> | <span id="s2-ar" lang="ar" dir="rtl">واحد.</span> |
                        | <a id="s3"></a><span id="s3-en" lang="en" dir="ltr">Three.</span> | <span id="s3-ar" lang="ar" dir="rtl"></span> *(not translated)* |
                        """);
    }

    @Test
    void oneVersionAloneRunsOn() throws Exception {
        Edition edition = Edition.of(essay().bitext(), EditionOptions.of(VersionTag.of("en")));

        assertThat(markdown(edition))
                .contains("One \\| two.</span> <a id=\"s3\"></a><span id=\"s3-en\"")
                .doesNotContain("| ---");
    }
}
