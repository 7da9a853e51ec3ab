package org.diglot.ui.shell;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Ink;

import java.awt.FlowLayout;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;

/** Work behind the window as it is seen in the status bar: what, how far, and a way to stop it. */
public final class JobLine extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int FINE = 1000;

    private final JLabel caption = new JLabel();
    private final JProgressBar bar = new JProgressBar(0, FINE);
    private final JButton cancel;
    private final String name;
    private transient Runnable stop = () -> {};

    /** A line that is not seen as long as there is no work. */
    public JobLine(Texts texts) {
        super(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(8), 0));
        name = texts.text("job.name");
        setName("job");
        setOpaque(false);
        cancel = new JButton(texts.text("dialog.cancel"));
        cancel.setName("job-cancel");
        cancel.setMargin(UIScale.scale(new java.awt.Insets(0, 8, 0, 8)));
        cancel.addActionListener(event -> stop.run());
        bar.setName("job-progress");
        bar.getAccessibleContext().setAccessibleName(name);
        bar.setPreferredSize(UIScale.scale(new java.awt.Dimension(120, 7)));
        caption.setForeground(Ink.FAINT_TEXT.color());
        setBorder(BorderFactory.createEmptyBorder());
        add(caption);
        add(bar);
        add(cancel);
        setVisible(false);
    }

    /** Shows the work, or hides the line if there is none. */
    public void show(Jobs.State job) {
        stop = job.cancel();
        caption.setText(job.caption());
        bar.setIndeterminate(job.share() < 0);
        bar.setValue((int) (FINE * job.share()));
        bar.getAccessibleContext().setAccessibleName(job.isNothing() ? name : job.caption());
        cancel.getAccessibleContext().setAccessibleName(cancel.getText() + ": " + job.caption());
        setVisible(!job.isNothing());
    }
}
