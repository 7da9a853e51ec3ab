package org.diglot.memory.lucene;

import org.diglot.memory.match.Entry;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit as it was found, of which no more is read than asked for. To be used before the next one
 * is found.
 */
interface Stored {

    /**
     * A source text.
     *
     * @param place which one it is among the texts of the entry
     */
    record Source(int place, Content content) {}

    /** The texts whose version serves this one. */
    List<Source> sources(VersionTag wanted) throws IOException;

    /** All of it. */
    Entry entry() throws IOException;

    /** A unit that was read already. */
    static Stored of(Entry entry) {
        return new Stored() {
            @Override
            public List<Source> sources(VersionTag wanted) {
                List<Source> sources = new ArrayList<>();
                for (int place = 0; place < entry.texts().size(); place++) {
                    Entry.Text text = entry.texts().get(place);
                    if (text.version().serves(wanted)) {
                        sources.add(new Source(place, text.variant().content()));
                    }
                }
                return sources;
            }

            @Override
            public Entry entry() {
                return entry;
            }
        };
    }
}
