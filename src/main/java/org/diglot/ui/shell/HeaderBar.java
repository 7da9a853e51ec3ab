package org.diglot.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.model.VersionTag;
import org.diglot.ui.desk.Progress;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.InkLine;

import java.awt.Font;
import java.util.List;
import java.util.Locale;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;

/** The line on top: document, languages, filter, progress of the version under the caret. */
final class HeaderBar extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int FINE = 1000;

    private final transient Texts texts;
    private static final int FEW = 4;
    private static final int NARROW = 860;
    private static final String FIRST_LINE = "cell 1 0";
    private static final String LINE_OF_THEIR_OWN = "cell 0 1 5 1, growx, wmin 0";

    private final ColumnChips chips;
    private final JProgressBar bar = new JProgressBar(0, FINE);
    private final JLabel progress = new JLabel();
    private final JPanel documentPlace = new JPanel(new MigLayout("insets 0"));

    HeaderBar(Texts texts, FilterField filter, ColumnChips chips) {
        super(new MigLayout(margins() + ", fillx, aligny center", columns()));
        this.texts = texts;
        documentPlace.setOpaque(false);
        this.chips = chips;
        bar.setName("progress");
        bar.getAccessibleContext().setAccessibleName(texts.text("progress.name"));
        progress.setName("progress-text");
        setBorder(InkLine.below());
        add(documentPlace, "cell 0 0, wmin " + UIScale.scale(80) + "px");
        add(chips, FIRST_LINE);
        add(filter, "cell 2 0, growx, wmin " + UIScale.scale(140) + "px");
        add(
                bar,
                "cell 3 0, shrinkprio 200, width "
                        + UIScale.scale(24)
                        + "px:"
                        + UIScale.scale(110)
                        + "px, height "
                        + UIScale.scale(7)
                        + "px!");
        add(progress, "cell 4 0, wmin 0");
    }

    private static String margins() {
        int above = UIScale.scale(9);
        int side = UIScale.scale(14);
        return String.format(Locale.ROOT, "insets %1$dpx %2$dpx %1$dpx %2$dpx", above, side);
    }

    private static String columns() {
        int gap = UIScale.scale(14);
        return String.format(
                Locale.ROOT, "[]%1$dpx[]%2$dpx[grow,fill]%2$dpx[]%3$dpx[]", gap, 2 * gap, gap / 2);
    }

    /** Names the document on a button that calls {@code others} to choose another one. */
    void document(String name, Runnable others) {
        JButton button = new JButton(name + " ▾");
        button.setName("document");
        button.setToolTipText(name);
        button.setFont(button.getFont().deriveFont(Font.BOLD));
        button.putClientProperty(
                FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        button.setRequestFocusEnabled(false); // the mouse leaves the keyboard in the text
        button.getAccessibleContext().setAccessibleName(texts.text("document.name") + " " + name);
        button.addActionListener(event -> others.run());
        documentPlace.removeAll();
        documentPlace.add(button, "wmin 0");
    }

    /** Lets the user go on here by keyboard. */
    void takeKeyboard() {
        documentPlace.getComponent(0).requestFocusInWindow();
    }

    /** The columns there are, and which are in sight; many of them get a line of their own. */
    void columns(List<VersionTag> columns, List<VersionTag> inSight) {
        boolean narrow = getWidth() > 0 && getWidth() < UIScale.scale(NARROW);
        String line = columns.size() <= FEW && !narrow ? FIRST_LINE : LINE_OF_THEIR_OWN;
        ((MigLayout) getLayout()).setComponentConstraints(chips, line);
        chips.show(columns, inSight);
        chips.setSize(0, 0); // they wrap at the width they have, and more of them want more
        revalidate();
    }

    void progress(Progress now) {
        bar.setValue((int) (FINE * now.share()));
        progress.setText(
                texts.text("progress.text", texts.percent(now.share()), texts.number(now.total())));
        String words =
                texts.text(
                        "progress.help", texts.number(now.confirmed()), texts.number(now.total()));
        progress.setToolTipText(words);
        bar.setToolTipText(words);
        bar.getAccessibleContext().setAccessibleDescription(words);
    }
}
