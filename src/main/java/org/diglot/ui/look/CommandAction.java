package org.diglot.ui.look;

import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.Texts;

import java.awt.event.ActionEvent;

import javax.swing.AbstractAction;

/** A command in Swing's words; follows its "possible now". */
public final class CommandAction extends AbstractAction {
    private static final long serialVersionUID = 1L;

    private final transient Command command;

    /** The action of a command without a caption. */
    CommandAction(Command command) {
        this.command = command;
        setEnabled(command.isPossible());
        command.onChange(() -> setEnabled(command.isPossible()));
    }

    /** The action of a command for a menu or a button. */
    public static CommandAction of(Command command, Texts texts) {
        CommandAction action = new CommandAction(command);
        action.putValue(NAME, command.caption(texts));
        command.shortcuts().stream()
                .filter(keys -> !keys.isForText())
                .findFirst()
                .ifPresent(first -> action.putValue(ACCELERATOR_KEY, CommandKeys.stroke(first)));
        return action;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        command.run();
    }
}
