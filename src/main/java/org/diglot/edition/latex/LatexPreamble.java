package org.diglot.edition.latex;

import com.ibm.icu.util.ULocale;

import org.diglot.edition.Cell;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.EditionMatter.Fact;
import org.diglot.edition.latex.LatexEditionWriter.Pages;
import org.diglot.model.TextDirection;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes what stands before the text: class, paper, packages, languages with their fonts. */
final class LatexPreamble {
    private final Edition edition;
    private final Pages pages;
    private final Writer out;

    LatexPreamble(Edition edition, Pages pages, Writer out) {
        this.edition = edition;
        this.pages = pages;
        this.out = out;
    }

    void write() throws IOException {
        EditionMatter matter = new EditionMatter(edition);
        out.write("% !TEX program = lualatex\n");
        for (Fact fact : matter.facts()) {
            out.write("% " + oneLine(fact.label() + ": " + fact.value()) + "\n");
        }
        boolean facing = pages == Pages.FACING;
        out.write("\\documentclass[10pt" + (facing ? ",twoside" : "") + "]{article}\n");
        out.write("\\usepackage[" + paper() + "]{geometry}\n");
        out.write(fixed());
        for (VersionTag language : languages()) {
            language(language);
        }
        String title = Latex.escaped(matter.title());
        out.write("\\hypersetup{pdftitle={" + title + "}}\n");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029]", " ");
    }

    /** The smallest paper on which columns stay wide enough to be read. */
    private String paper() {
        int columns = pages == Pages.FACING ? 1 : edition.columns().size();
        boolean stacked = !LatexText.isSideBySide(edition, pages);
        if (stacked || columns <= 2) {
            return "paperwidth=170mm,paperheight=240mm,margin=18mm";
        }
        return columns == 3 ? "a4paper,margin=18mm" : "a4paper,landscape,margin=15mm";
    }

    private static String fixed() throws IOException {
        try (InputStream in = LatexPreamble.class.getResourceAsStream("preamble.tex")) {
            if (in == null) {
                throw new IOException("preamble.tex is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        }
    }

    /** Those of the columns, of cells that show another, and of our own words. */
    private Set<VersionTag> languages() {
        Set<VersionTag> languages = new LinkedHashSet<>();
        edition.columns().stream().map(EditionColumn::version).forEach(languages::add);
        edition.rows()
                .flatMap(row -> row.cells().stream())
                .map(Cell::language)
                .forEach(languages::add);
        languages.add(LatexText.ours(edition));
        return languages;
    }

    private void language(VersionTag tag) throws IOException {
        ULocale full = ULocale.forLanguageTag(tag.value());
        String region = full.getCountry().isEmpty() ? "" : "-" + full.getCountry();
        String script = full.getScript().isEmpty() ? "" : "-" + full.getScript();
        String last = tag.direction() == TextDirection.RIGHT_TO_LEFT ? "ar" : "en";
        String name = Latex.language(tag);
        out.write(
                String.format(
                        Locale.ROOT,
                        "\\diglotlanguage{%s}{%s}{%s}{%s}\n",
                        name,
                        full.getLanguage() + script + region,
                        full.getLanguage() + script,
                        last));
        String letters = ULocale.addLikelySubtags(full).getScript();
        LatexFonts fonts = LatexFonts.of(letters);
        out.write(font(name, fonts.feature(), fonts.families()));
        out.write("\n");
        String leading = LatexFonts.leading(letters);
        if (!leading.equals("1")) {
            out.write("\\newcommand\\" + name + "leading{\\baselineskip=" + leading);
            out.write("\\baselineskip\\relax}\n");
        }
    }

    private static String font(String name, String feature, List<String> families) {
        if (families.isEmpty()) {
            return "";
        }
        String rest = font(name, feature, families.subList(1, families.size()));
        return "\\diglotfont{"
                + name
                + "}{"
                + feature
                + "}{"
                + families.getFirst()
                + "}{"
                + rest
                + "}";
    }
}
