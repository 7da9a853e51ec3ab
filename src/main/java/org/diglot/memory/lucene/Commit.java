package org.diglot.memory.lucene;

import com.ibm.icu.util.VersionInfo;

import org.diglot.memory.MemorySource;
import org.diglot.memory.MemorySource.Kind;
import org.diglot.model.CodeKind;
import org.diglot.model.Origin;
import org.diglot.model.State;
import org.diglot.model.Status;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What a commit says about itself, so that an index of another program version is noticed.
 *
 * @param source the file it was filled from
 * @param nextUnit the next free uid
 */
record Commit(MemorySource source, long nextUnit) {
    private static final String SCHEMA = "schema";
    private static final String WORDS = "words";
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String FINGERPRINT = "fingerprint";
    private static final String NEXT_UNIT = "next-unit";

    /** Raise it whenever an index written before can no longer be read as it is. */
    private static final int LAYOUT = 4;

    /** Entries keep some words of our trade as numbers, which change when one is added. */
    private static String schema() {
        return LAYOUT
                + " "
                + List.of(Status.values())
                + List.of(State.Lock.values())
                + List.of(Origin.values())
                + List.of(CodeKind.values());
    }

    /** Word borders and folding come with ICU, and may change with it. */
    private static String words() {
        return "ICU " + VersionInfo.ICU_VERSION + ", apostrophes alike, all letters count";
    }

    Map<String, String> data() {
        return Map.of(
                SCHEMA, schema(),
                WORDS, words(),
                NAME, source.name(),
                KIND, source.kind().name(),
                FINGERPRINT, source.fingerprint(),
                NEXT_UNIT, Long.toString(nextUnit));
    }

    static Commit of(Map<String, String> data) throws IOException {
        if (!schema().equals(data.get(SCHEMA)) || !words().equals(data.get(WORDS))) {
            throw new IOException("The index was written by another version of Diglot");
        }
        try {
            MemorySource source =
                    new MemorySource(
                            value(data, NAME),
                            Kind.valueOf(value(data, KIND)),
                            value(data, FINGERPRINT));
            return new Commit(source, Long.parseLong(value(data, NEXT_UNIT)));
        } catch (IllegalArgumentException e) {
            throw new IOException("The index does not say what it was made from", e);
        }
    }

    private static String value(Map<String, String> data, String key) {
        String value = data.get(key);
        if (value == null) {
            throw new IllegalArgumentException("No " + key);
        }
        return value;
    }
}
