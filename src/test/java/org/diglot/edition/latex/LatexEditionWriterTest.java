package org.diglot.edition.latex;

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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class LatexEditionWriterTest extends EditionWriterContract {
    @Override
    protected EditionWriter writer() {
        return new LatexEditionWriter();
    }

    @Override
    protected List<String> cellsIn(byte[] file) throws Exception {
        List<String> cells = new ArrayList<>();
        new LatexCells().read(new ByteArrayInputStream(file), (name, text) -> cells.add(text));
        return cells;
    }

    private String latex(Edition edition) throws Exception {
        return new String(written(edition), StandardCharsets.UTF_8);
    }

    private static Texts essay() {
        return Texts.in("en", "ar")
                .paragraph("The work", "العمل")
                .paragraph("100 % of {it} & more_~^.", "واحد.")
                .row("C:\\dir $5 #1", "");
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
    void rowsStandInStepAndNothingInThemIsACommand() throws Exception {
        assertThat(latex(essay().edition()))
                .contains(
                        """
                        \\switchcolumn[0]*\\diglotgap \\diglotrow{s2}\\diglotcell{s2-en}{digloten}{100 \\% of \\{it\\} \\& more\\_\\textasciitilde{}\\textasciicircum{}.}{}
                        \\switchcolumn[1]\\diglotgap \\diglotcell{s2-ar}{diglotar}{واحد.}{}
                        \\switchcolumn[0]*\\diglotrow{s3}\\diglotcell{s3-en}{digloten}{C:\\textbackslash{}dir \\$5 \\#1}{}
                        \\switchcolumn[1]\\diglotcell{s3-ar}{diglotar}{}{\\diglotmark{\\foreignlanguage{digloten}{not translated}}}
                        """);
    }

    @Test
    void aVersionReadFromTheRightStandsAtTheRightWhenItComesFirst() throws Exception {
        EditionOptions options = EditionOptions.of(VersionTag.of("ar"), VersionTag.of("en"));

        assertThat(latex(Edition.of(essay().bitext(), options)))
                .contains("\\switchcolumn[1]*", "\\switchcolumn[0]\\diglotgap \\diglotcell{s2-en}");
    }

    @Test
    void everyFifthSentenceIsNumberedOnceInTheLeftMargin() throws Exception {
        Texts texts = essay();
        for (int i = 4; i <= 11; i++) {
            texts.row("Row " + i + ".", i == 10 ? "" : "صف.");
        }

        assertThat(latex(texts.edition()))
                .contains("\\diglotrow{s5}\\diglotnumber{5}\\diglotcell{s5-en}")
                .contains("\\diglotrow{s10}\\diglotnumber{10}\\diglotcell{s10-en}")
                .doesNotContain("\\diglotnumberend{5}", "\\diglotnumber{4}");
        assertThat(latex(Edition.of(texts.bitext(), EditionOptions.of(VersionTag.of("ar")))))
                .contains("\\diglotrow{s5}\\diglotmargin{5}\\diglotrunning{s5-ar}");
    }

    @Test
    void facingPagesHaveTheNumbersInTheirOuterMargins() throws Exception {
        Texts texts = essay().row("Four.", "أربعة.").row("Five.", "خمسة.");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new LatexEditionWriter(LatexEditionWriter.Pages.FACING).write(texts.edition(), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\\diglotnumber{5}\\diglotcell{s5-en}")
                .contains("\\diglotnumber{5}\\diglotcell{s5-ar}");
    }

    @Test
    void aLineMayEndBetweenWordsThatHaveNoSpaceBetweenThem() throws Exception {
        Edition edition = Texts.in("th").paragraph("x.").row("สวัสดีครับ").edition();

        assertThat(latex(edition)).contains("สวัสดี\\diglotbreak{}ครับ");
        assertThat(cellsIn(written(edition))).containsExactly("x.", "สวัสดีครับ");
    }
}
