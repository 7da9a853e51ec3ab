package org.diglot.model;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The variants of one row in the order of their columns, never changed. A row has a handful of them
 * and a document has very many rows, so they are looked through one by one and take a quarter of
 * the memory of a hash table.
 */
final class VariantMap extends AbstractMap<VersionTag, Variant>
        implements SequencedMap<VersionTag, Variant> {
    private final VersionTag[] versions;
    private final Variant[] variants;

    private VariantMap(VersionTag[] versions, Variant[] variants) {
        this.versions = versions;
        this.variants = variants;
    }

    /** These variants in their order; a later change of {@code all} is not seen. */
    static VariantMap of(SequencedMap<VersionTag, Variant> all) {
        if (all instanceof VariantMap same) {
            return same;
        }
        return new VariantMap(
                all.sequencedKeySet().toArray(VersionTag[]::new),
                all.sequencedValues().toArray(Variant[]::new));
    }

    @Override
    public @Nullable Variant get(@Nullable Object version) {
        for (int i = 0; i < versions.length; i++) {
            if (versions[i].equals(version)) {
                return variants[i];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object version) {
        return get(version) != null;
    }

    @Override
    public Set<Entry<VersionTag, Variant>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<VersionTag, Variant>> iterator() {
                return entries();
            }

            @Override
            public int size() {
                return versions.length;
            }
        };
    }

    private Iterator<Entry<VersionTag, Variant>> entries() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < versions.length;
            }

            @Override
            public Entry<VersionTag, Variant> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Entry<VersionTag, Variant> entry = Map.entry(versions[next], variants[next]);
                next++;
                return entry;
            }
        };
    }

    @Override
    public SequencedMap<VersionTag, Variant> reversed() {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(this).reversed());
    }
}
