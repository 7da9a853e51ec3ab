package org.diglot.memory.lucene;

import org.diglot.memory.match.Entry;
import org.diglot.memory.match.Texts;
import org.diglot.memory.match.Words;
import org.diglot.model.SegmentId;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was put and taken out since the readers of an index were opened: few units, which are
 * compared one by one. To open new readers of a large index takes longer than a translator should
 * wait for the sentence that was just confirmed.
 *
 * <p>Immutable; each change makes another.
 */
final class Recent {
    /** Nothing changed. */
    static final Recent NONE = new Recent(new LinkedHashMap<>());

    /** What names a unit within a memory. */
    record Key(String document, SegmentId id) {
        static Key of(Entry entry) {
            return new Key(entry.document(), entry.id());
        }
    }

    /** A unit that changed, and the document of the readers it hides; -1 for none. */
    private record Changed(@Nullable Put put, int hidden) {}

    /** What a unit is now. */
    private record Put(long uid, Entry entry, List<Cut> cuts) {}

    private record Cut(String language, Words words) {
        static Cut of(Entry.Text text, Texts texts) {
            String language = text.version().language();
            return new Cut(language, texts.words(text.variant().content(), language));
        }

        boolean isNear(QueryWords query) {
            return language.equals(query.language())
                    && query.similarity(words) >= query.threshold();
        }
    }

    private final SequencedMap<Key, Changed> units;
    private final Map<Long, Put> byUid;
    private final Set<Integer> hidden;

    private Recent(SequencedMap<Key, Changed> units) {
        this.units = units;
        this.byUid = new HashMap<>();
        units.values().stream()
                .map(Changed::put)
                .filter(Objects::nonNull)
                .forEach(put -> byUid.put(put.uid(), put));
        this.hidden =
                units.values().stream()
                        .map(Changed::hidden)
                        .filter(document -> document >= 0)
                        .collect(Collectors.toSet());
    }

    /** These changes and more, made one after the other. */
    More more() {
        return new More(new LinkedHashMap<>(units));
    }

    /** Changes that are being made. Used from one thread. */
    static final class More {
        private final SequencedMap<Key, Changed> units;

        private More(SequencedMap<Key, Changed> units) {
            this.units = units;
        }

        /** Adds a unit that was put; the readers have it in a document, unless that is -1. */
        void put(Entry entry, long uid, int document, Texts texts) {
            List<Cut> cuts = entry.texts().stream().map(text -> Cut.of(text, texts)).toList();
            change(Key.of(entry), new Changed(new Put(uid, entry, cuts), document));
        }

        /** Takes a unit out; the readers have it in a document, unless that is -1. */
        void remove(Key key, int document) {
            change(key, new Changed(null, document));
        }

        private void change(Key key, Changed changed) {
            units.remove(key);
            units.put(key, changed);
        }

        /** All changes. */
        Recent all() {
            return new Recent(units);
        }
    }

    /** How many units changed. */
    int size() {
        return units.size();
    }

    /** By how many there are more units than the readers have. */
    int surplus() {
        return byUid.size() - hidden.size();
    }

    /** Whether a document of the readers no longer counts. */
    boolean hides(int document) {
        return !hidden.isEmpty() && hidden.contains(document);
    }

    /** What was put as this uid. */
    Optional<Entry> entry(long uid) {
        return Optional.ofNullable(byUid.get(uid)).map(Put::entry);
    }

    /** Whether a unit was put or taken out. */
    boolean knows(Key key) {
        return units.containsKey(key);
    }

    /** What was put by this name; empty if it was not, or was taken out since. */
    Optional<Entry> entry(Key key) {
        return Optional.ofNullable(units.get(key)).map(Changed::put).map(Put::entry);
    }

    /** All that were put, in this order. */
    Stream<Entry> entries() {
        return units.values().stream().map(Changed::put).filter(Objects::nonNull).map(Put::entry);
    }

    /** All versions that were put. */
    Stream<VersionTag> versions() {
        return entries().flatMap(entry -> entry.texts().stream()).map(Entry.Text::version);
    }

    /** Hands over the units that are near to a query. */
    void search(QueryWords query, LeafSearch.Sink sink) {
        for (Put put : byUid.values()) {
            for (Cut cut : put.cuts()) {
                if (cut.isNear(query)) {
                    sink.accept(query.similarity(cut.words()), put.uid());
                }
            }
        }
    }

    /** Receives texts that were put. */
    @FunctionalInterface
    interface TextSink {
        void accept(long uid, Words words);
    }

    /** Hands over every text of a language. */
    void texts(String language, TextSink sink) {
        for (Put put : byUid.values()) {
            put.cuts().stream()
                    .filter(cut -> cut.language().equals(language))
                    .forEach(cut -> sink.accept(put.uid(), cut.words()));
        }
    }
}
