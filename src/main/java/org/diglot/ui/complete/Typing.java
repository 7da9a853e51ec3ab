package org.diglot.ui.complete;

import org.diglot.model.Bitext;
import org.diglot.project.Cell;

import java.util.List;

/**
 * Where somebody is typing.
 *
 * @param bitext the document
 * @param cell a cell of a version
 * @param before what stands before the caret, in plain text
 * @param offered translations that the memory offers for the segment, the best first
 */
public record Typing(Bitext bitext, Cell cell, String before, List<String> offered) {
    public Typing {
        offered = List.copyOf(offered);
    }
}
