package org.diglot.ui.intake;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.project.VersionImport;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.WrappedText;

import java.awt.Component;
import java.awt.Dimension;

import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** Tells what came of an import, and which rows found no segment. Painting thread only. */
public final class IntakeReport {
    private static final int WIDTH = 460;
    private static final int COLUMNS = 38;

    private IntakeReport() {}

    /** What came of it, in one sentence. */
    public static String sentence(Texts texts, VersionImport.Report report) {
        return texts.text("intake.imported", report.imported(), report.kept(), report.missing());
    }

    /** Shows the rows that found no segment, to be read and copied. */
    public static void show(Component owner, Texts texts, VersionImport.Report report) {
        JTextArea rows = new JTextArea(String.join("\n", report.unmatched()));
        rows.setName("unmatched");
        rows.setEditable(false);
        rows.setLineWrap(true);
        rows.setWrapStyleWord(true);
        rows.setCaretPosition(0);
        rows.getAccessibleContext().setAccessibleName(texts.text("intake.unmatched-name"));
        JScrollPane scroll = new JScrollPane(rows);
        scroll.setPreferredSize(new Dimension(UIScale.scale(WIDTH), UIScale.scale(200)));
        JOptionPane.showMessageDialog(
                owner,
                new Object[] {
                    told(sentence(texts, report)),
                    told(texts.text("intake.unmatched", report.unmatched().size())),
                    scroll
                },
                texts.text("intake.report-title"),
                JOptionPane.PLAIN_MESSAGE);
    }

    private static WrappedText told(String sentence) {
        WrappedText text = new WrappedText(sentence, Ink.TEXT);
        text.setColumns(COLUMNS);
        text.setSize(text.getPreferredSize().width, 1); // then it knows how high it is
        return text;
    }
}
