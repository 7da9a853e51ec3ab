package org.diglot.edition.pdf.readback;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was used last, since neighbours in the text are mostly neighbours in the file. */
final class Recent<V> extends LinkedHashMap<Integer, V> {
    private static final long serialVersionUID = 1L;

    private final int most;

    /** Room for so many. */
    Recent(int most) {
        super(most * 2, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, V> eldest) {
        return size() > most;
    }
}
