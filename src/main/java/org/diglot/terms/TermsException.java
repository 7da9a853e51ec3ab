package org.diglot.terms;

import org.jspecify.annotations.Nullable;

import java.io.Serial;

/**
 * Says why a glossary could not be read: which file and line, what is wrong, what was kept, and
 * what to do. The message is meant for a translator.
 */
public final class TermsException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String file;
    private final int line;

    /** What is wrong with the file. */
    public enum Problem {
        MISSING("does not exist", "Check its name and folder."),
        UNREADABLE(
                "could not be read from the disk",
                "Check that the disk is connected and that you may read the file."),
        EMPTY(
                "has no header line",
                "Begin it with a line of column names, parted by tabs, such as: en, es, ru, note."),
        NOT_UTF8(
                "is not in UTF-8",
                "Save it again as text in UTF-8; spreadsheets call it \"Unicode (UTF-8)\"."),
        NO_VERSIONS(
                "names no language in its header",
                "Begin it with a line of language tags, parted by tabs, such as: en, pt-BR, ru."),
        NO_COLUMN(
                "lacks one of the columns segment, term, version, reason",
                "Begin it with these four names, parted by tabs.");

        private final String sentence;
        private final String advice;

        Problem(String sentence, String advice) {
            this.sentence = sentence;
            this.advice = advice;
        }
    }

    /** Line 0 means the whole file. */
    TermsException(Problem problem, String file, int line, @Nullable Throwable cause) {
        super(message(problem, file, line), cause);
        this.problem = problem;
        this.file = file;
        this.line = line;
    }

    private static String message(Problem problem, String file, int line) {
        String place = line == 0 ? "" : " (line " + line + ")";
        return String.join(
                " ",
                "The file",
                file,
                problem.sentence + place + ".",
                "Nothing was taken from it, and the file was not changed.",
                problem.advice);
    }

    /** What is wrong with the file. */
    public Problem problem() {
        return problem;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The line where the problem was met, counted from 1; 0 if the whole file is meant. */
    public int line() {
        return line;
    }
}
