package org.diglot.memory;

/**
 * The acknowledgement that units were put or removed: searches find them changed from now on.
 *
 * @param changed how many units are different now; 0 if the memory said the same before, as when a
 *     confirmation is sent again because the first receipt was lost
 * @param cursor where the {@linkplain TranslationMemory#changes changes} stood right after
 */
public record Receipt(int changed, Cursor cursor) {
    public Receipt {
        if (changed < 0) {
            throw new IllegalArgumentException(changed + " changes");
        }
    }
}
