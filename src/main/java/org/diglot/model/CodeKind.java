package org.diglot.model;

/**
 * What an inline code does to the text beside it.
 *
 * @see <a href="https://www.gala-global.org/tmx-14b">TMX 1.4b, content markup</a>
 */
public enum CodeKind {
    /** Begins a paired native code ({@code bpt}). */
    BEGIN,
    /** Ends a paired native code ({@code ept}). */
    END,
    /** Stands alone, such as a line break or an image ({@code ph}). */
    STANDALONE,
    /** Half of a pair whose other half is in another segment ({@code it}). */
    ISOLATED,
    /** Begins a highlighted span ({@code hi}); its data is empty. */
    HIGHLIGHT_BEGIN,
    /** Ends a highlighted span ({@code hi}); its data is empty. */
    HIGHLIGHT_END,
    /** A code of unknown meaning ({@code ut}, deprecated in TMX 1.4). */
    UNKNOWN
}
