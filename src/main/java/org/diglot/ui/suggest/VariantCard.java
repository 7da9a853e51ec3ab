package org.diglot.ui.suggest;

import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.memory.Deduction;
import org.diglot.memory.Place;
import org.diglot.memory.Reason;
import org.diglot.model.Stamp;
import org.diglot.model.Variant;
import org.diglot.ui.editor.CellPane;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.StackLayout;
import org.diglot.ui.look.StatusIcon;
import org.diglot.ui.look.WrappedText;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** One translation that can be taken: its number, what it says, where it is from, who, when. */
final class VariantCard extends SuggestionCard {
    private static final long serialVersionUID = 1L;

    private final Badge badge;
    private final transient Texts texts;

    VariantCard(Suggestion.Found suggestion, Frame frame) {
        super(new StackLayout(UIScale.scale(4)));
        this.texts = frame.texts();
        this.badge = Badge.solid(suggestion.number());
        setName("suggestion-" + suggestion.number());
        add(heading(suggestion));
        CellPane text = target(suggestion, frame.style());
        add(text);
        add(new WrappedText(origin(suggestion), Ink.FAINT_TEXT));
        text.addMouseListener(frame.take());
        addMouseListener(frame.take());
        getAccessibleContext().setAccessibleName(spoken(suggestion));
    }

    private JPanel heading(Suggestion.Found suggestion) {
        JPanel heading = new JPanel(new MigLayout("insets 0, gap " + UIScale.scale(8)));
        heading.setOpaque(false);
        JLabel percent = new JLabel(percent(suggestion));
        percent.setFont(percent.getFont().deriveFont(Font.BOLD));
        heading.add(badge);
        heading.add(percent);
        Variant variant = suggestion.variant().variant();
        JLabel status =
                new JLabel(
                        texts.text("status." + variant.status().word()),
                        new StatusIcon(variant.state()),
                        JLabel.LEADING);
        status.setForeground(Ink.FAINT_TEXT.color());
        heading.add(status, "wmin 0");
        return heading;
    }

    private String percent(Suggestion.Found suggestion) {
        return texts.percent(suggestion.variant().score().percent() / 100.0 + 1e-9);
    }

    private static CellPane target(Suggestion.Found suggestion, ColumnStyle style) {
        CellPane pane = CellPane.toRead();
        still(pane);
        pane.style(style);
        pane.setOpaque(false);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.content(suggestion.variant().variant().content());
        pane.getAccessibleContext()
                .setAccessibleName(suggestion.variant().variant().content().plainText());
        return pane;
    }

    private String origin(Suggestion.Found suggestion) {
        List<String> parts = new ArrayList<>();
        List<Deduction> deductions = new ArrayList<>(suggestion.variant().score().deductions());
        deductions.removeAll(suggestion.match().score().deductions());
        if (!deductions.isEmpty()) { // what is said of the match holds for its best variant
            List<Reason> own = deductions.stream().<Reason>map(Reason.Deducted::new).toList();
            parts.add(new ReasonTexts(texts).sentence(own));
        }
        Place place = suggestion.variant().places().getFirst();
        parts.add(shortName(place.document()));
        if (!place.memory().equals(place.document())) {
            parts.add(shortName(place.memory()));
        }
        int others = suggestion.variant().places().size() - 1;
        if (others > 0) {
            parts.add(texts.text("suggest.other-places", others));
        }
        Stamp last = suggestion.variant().variant().annotations().last();
        if (last.author() != null) {
            parts.add(last.author());
        }
        if (last.time() != null) {
            parts.add(texts.date(last.time()));
        }
        return String.join(" · ", parts);
    }

    /** The name of a file without the folders above it. */
    static String shortName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private String spoken(Suggestion.Found suggestion) {
        return texts.text(
                "suggest.spoken",
                suggestion.number(),
                percent(suggestion),
                suggestion.variant().variant().content().plainText());
    }

    @Override
    void choose(boolean now) {
        badge.choose(now);
    }
}
