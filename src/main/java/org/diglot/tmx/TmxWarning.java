package org.diglot.tmx;

import java.util.Locale;

/**
 * Something odd in a TMX file that did not keep us from reading it.
 *
 * @param kind what it is
 * @param line where it is in the file, counted from 1
 * @param subject what it is about, such as a language code or the id of a unit; may be empty
 * @param further how many more of this kind were met but are not listed one by one
 */
public record TmxWarning(Kind kind, int line, String subject, long further) {

    /** What can be odd. */
    public enum Kind {
        /** A character that XML 1.0 forbids was left out. */
        FORBIDDEN_CHARACTER("A character that XML forbids (%s) was left out"),
        /** An entity that nobody defined, or from outside the file, was kept as plain text. */
        UNKNOWN_ENTITY("The entity &%s; is not known; its name was kept as text"),
        /** An ampersand stood alone and was kept as text. */
        STRAY_AMPERSAND("A single & was read as text"),
        /** The declared encoding cannot be right, and the file was read as UTF-8. */
        DECLARED_ENCODING("The file says it is %s, which it is not; it was read as UTF-8"),
        /** An element that TMX does not know at this place was left out. */
        UNKNOWN_ELEMENT("The element <%s> does not belong here and was left out"),
        /** Markup inside a segment that TMX does not know was kept as inline codes. */
        UNKNOWN_CODE("The tag <%s> inside a segment is not TMX; it was kept as a code"),
        /** The header is missing. */
        NO_HEADER("The header is missing; the usual values were assumed"),
        /** The header does not say which language is the source. */
        NO_SOURCE_LANGUAGE("The header names no source language; %s was taken, the first found"),
        /** The header names a source language that only a relative of is found. */
        OTHER_SOURCE_LANGUAGE("The source language of the header is not used; %s was taken"),
        /** A language code that is no code. */
        BAD_LANGUAGE("'%s' is not a language code"),
        /** A unit has no text in the source language. */
        NO_SOURCE("Unit %s has no text in the source language"),
        /** A unit has two texts in one language. */
        SECOND_VARIANT("There are two texts in the same language: %s"),
        /** Two units have the same id. */
        SECOND_ID("Two units have the same id; this one is now %s");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    /** The warning as an English sentence with its line. */
    public String sentence() {
        String more = further == 0 ? "" : " (and " + further + " more like this)";
        String what = String.format(Locale.ROOT, kind.sentence, subject);
        return "Line " + line + ": " + what + more + ".";
    }
}
