package org.diglot.tmx;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;

/**
 * Says why a TMX file could not be read to its end: what is wrong and where, what was kept, and
 * what to do. The message is meant for a translator.
 */
public final class TmxException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final Place place;

    /** What is wrong with the file. */
    public enum Problem {
        MISSING("does not exist", "Check its name and folder."),
        FOLDER("is a folder, not a file", "Put it right or move it away, then try again."),
        UNREADABLE(
                "could not be read from the disk",
                "Check that the disk is connected and that you may read the file."),
        EMPTY("is empty", "Look for a backup, or export it again."),
        NOT_TMX("is not a TMX file", "Choose a file that a translation tool exported as TMX."),
        CUT_OFF(
                "is cut off: it ends before it is complete",
                "Copy or export it again, or look for a backup."),
        MALFORMED(
                "is damaged: a tag is not closed, or a < stands where text should be",
                "Export it again, or mend that line in a text editor."),
        AFTER_END(
                "has something behind the end of the document, </tmx>",
                "Look at it in a text editor: it may be a second document."),
        WRONG_ENCODING(
                "is not in the encoding that it declares",
                "Export it again as UTF-8, or correct encoding=\"...\" in its first line."),
        UNKNOWN_ENCODING(
                "declares an encoding that is not known here", "Export it again as UTF-8."),
        TOO_BIG(
                "has an element that is too big or too deeply nested to be a translation unit",
                "Export it again with another tool.");

        private final String sentence;
        private final String advice;

        Problem(String sentence, String advice) {
            this.sentence = sentence;
            this.advice = advice;
        }
    }

    /**
     * A place in a file.
     *
     * @param file its name
     * @param line counted from 1; 0 if the file as a whole is meant
     * @param column counted from 1; 0 if the whole line is meant
     * @param detail more about it, such as the byte; may be empty
     */
    record Place(String file, int line, int column, String detail) implements Serializable {

        static Place whole(String file) {
            return new Place(file, 0, 0, "");
        }

        private String text() {
            String at =
                    line == 0 ? "" : " (line " + line + (column == 0 ? "" : ", column " + column);
            String more = detail.isEmpty() ? "" : (at.isEmpty() ? " (" : ", ") + detail;
            return at + more + (at.isEmpty() && more.isEmpty() ? "" : ")");
        }
    }

    TmxException(Problem problem, Place place, long unitsBefore, @Nullable Throwable cause) {
        super(message(problem, place, unitsBefore), cause);
        this.problem = problem;
        this.place = place;
    }

    /** The disk refused. A folder can be opened on some systems, and then refuses to be read. */
    static TmxException unreadable(String file, IOException cause) {
        boolean isFolder = "Is a directory".equals(cause.getMessage());
        Problem problem = isFolder ? Problem.FOLDER : Problem.UNREADABLE;
        return new TmxException(problem, Place.whole(file), 0, cause);
    }

    private static String message(Problem problem, Place place, long units) {
        return String.join(
                " ",
                "The file",
                place.file(),
                problem.sentence + place.text() + ".",
                kept(units),
                problem.advice);
    }

    private static String kept(long units) {
        if (units == 0) {
            return "Nothing could be read from it, and nothing was changed.";
        }
        String first = units == 1 ? "The first unit" : "The first " + units + " units";
        return first + " can be read; the file was not changed.";
    }

    /** What is wrong with the file. */
    public Problem problem() {
        return problem;
    }

    Place place() {
        return place;
    }

    /** The name of the file. */
    public String file() {
        return place.file();
    }

    /** The line where the problem was met, counted from 1; 0 if the whole file is meant. */
    public int line() {
        return place.line();
    }

    /** The column where the problem was met, counted from 1; 0 if the whole line is meant. */
    public int column() {
        return place.column();
    }
}
