package org.diglot.edition.epub;

/** Counts the notes of a book through all its chapters. */
final class NoteNumbers {
    private int last;

    int next() {
        last++;
        return last;
    }
}
