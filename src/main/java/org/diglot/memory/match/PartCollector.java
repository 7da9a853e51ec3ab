package org.diglot.memory.match;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.Limits.Drafts;
import org.diglot.memory.MarkedText;
import org.diglot.memory.MarkedText.Span;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.MemorySource;
import org.diglot.memory.PartQuery;
import org.diglot.memory.Parts;
import org.diglot.memory.Parts.Inside;
import org.diglot.memory.Parts.Run;
import org.diglot.memory.Place;
import org.diglot.memory.match.Runs.Shared;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns texts that may share runs with a segment into the answer: the longest runs first, each
 * checked on the texts themselves until enough examples are found.
 *
 * <p>An engine offers each text with every run that it may share, by hashes or by the words, and
 * says how to read it. Used from one thread.
 */
public final class PartCollector {

    /** A text that is read only if it is needed. */
    public interface Source {
        /** How many words it has. */
        int words();

        /** The owner of its unit. */
        MemorySource owner();

        /** Its place among the units of its owner, ascending as they were filled. */
        long order();

        /**
         * Its unit; {@code null} if that is gone.
         *
         * @throws Unreadable if an index cannot be read
         */
        @Nullable Entry read();
    }

    /** An index cannot be read. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final IOException reason;

        /** A failure with what the disk says. */
        public Unreadable(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        /** What the disk says. */
        public IOException reason() {
            return reason;
        }
    }

    private record Stretch(int first, int count) {
        private static final Comparator<Stretch> LONGEST_FIRST =
                Comparator.comparingInt(Stretch::count).reversed().thenComparingInt(Stretch::first);

        boolean contains(Stretch other) {
            return first <= other.first && other.first + other.count <= first + count;
        }
    }

    private static final Comparator<Source> SHORTEST_FIRST =
            Comparator.comparingInt(Source::words)
                    .thenComparing(source -> source.owner().name())
                    .thenComparingLong(Source::order);

    private final PartQuery query;
    private final Texts texts;
    private final Runs runs;
    private final NavigableMap<Stretch, PriorityQueue<Source>> whole =
            new TreeMap<>(Stretch.LONGEST_FIRST);
    private final NavigableMap<Stretch, PriorityQueue<Source>> inside =
            new TreeMap<>(Stretch.LONGEST_FIRST);

    /** A collector for one query. */
    public PartCollector(PartQuery query, Texts texts) {
        this.query = query;
        this.texts = texts;
        this.runs = new Runs(texts.words(query.text(), query.direction().source()));
    }

    /** The words of the segment. */
    public Runs runs() {
        return runs;
    }

    /** Offers a text with runs that it shares, or seems to. */
    public void offer(Source source, List<Shared> shared) {
        for (Shared one : shared) {
            Stretch stretch = new Stretch(one.first(), one.count());
            if (one.count() == source.words()) {
                put(whole, stretch, source);
            } else if (one.count() >= PartQuery.SHORTEST_INSIDE) {
                put(inside, stretch, source);
            }
        }
    }

    private static void put(
            NavigableMap<Stretch, PriorityQueue<Source>> where, Stretch stretch, Source source) {
        where.computeIfAbsent(stretch, any -> new PriorityQueue<>(SHORTEST_FIRST)).add(source);
    }

    /** The answer. */
    public Parts parts(Guarantee guarantee) {
        List<Stretch> units = new ArrayList<>();
        whole.forEach((stretch, sources) -> {
            if (isWhole(stretch, sources)) {
                units.add(stretch);
            }
        });
        return new Parts(units.stream().map(this::run).toList(), inside(units), guarantee);
    }

    private Run run(Stretch stretch) {
        return runs.run(stretch.first(), stretch.count());
    }

    private boolean isWhole(Stretch stretch, PriorityQueue<Source> sources) {
        for (Source source : sources) {
            for (Hit hit : hits(source)) {
                if (hit.where(stretch) != null) {
                    return true;
                }
                offerShorter(source, hit, stretch);
            }
        }
        return false;
    }

    private List<Inside> inside(List<Stretch> units) {
        List<Inside> found = new ArrayList<>();
        List<Stretch> taken = new ArrayList<>(units);
        while (!inside.isEmpty()) {
            Map.Entry<Stretch, PriorityQueue<Source>> longest = inside.pollFirstEntry();
            Stretch stretch = longest.getKey();
            if (taken.stream().noneMatch(other -> other.contains(stretch))) {
                List<ConcordanceHit> examples = examples(stretch, longest.getValue());
                if (!examples.isEmpty()) {
                    taken.add(stretch);
                    found.add(new Inside(run(stretch), examples));
                }
            }
        }
        return found;
    }

    private List<ConcordanceHit> examples(Stretch stretch, PriorityQueue<Source> sources) {
        List<ConcordanceHit> examples = new ArrayList<>();
        Set<Seen> read = new HashSet<>();
        while (!sources.isEmpty()
                && examples.size() < PartQuery.EXAMPLES
                && read.size() < PartQuery.READ) {
            Source source = sources.remove();
            for (Hit hit : hits(source)) {
                Shared here = hit.where(stretch);
                if (here == null) {
                    offerShorter(source, hit, stretch);
                } else if (read.add(new Seen(hit.place(), hit.source().version()))) {
                    add(hit.marked(here, texts), examples);
                }
            }
        }
        return examples;
    }

    private record Seen(Place place, VersionTag version) {}

    /** Hashes may promise too much; what the text really shares is shorter. */
    private void offerShorter(Source source, Hit hit, Stretch promised) {
        hit.shared().stream()
                .filter(one -> one.count() >= PartQuery.SHORTEST_INSIDE)
                .map(one -> new Stretch(one.first(), one.count()))
                .filter(shorter -> shorter.count() < promised.count())
                .filter(promised::contains)
                .forEach(shorter -> put(inside, shorter, source));
    }

    private static void add(ConcordanceHit hit, List<ConcordanceHit> examples) {
        MarkedText target = hit.target();
        boolean isNew =
                examples.stream()
                        .noneMatch(other ->
                                other.source().text().equals(hit.source().text())
                                        && target != null
                                        && other.target() != null
                                        && other.target().text().equals(target.text()));
        if (isNew) {
            examples.add(hit);
        }
    }

    /** A text of a unit that may be shown. */
    private record Hit(Entry.Text source, Entry.Text target, Place place, List<Shared> shared) {

        @Nullable Shared where(Stretch stretch) {
            return shared.stream()
                    .filter(one -> one.first() == stretch.first())
                    .filter(one -> one.count() == stretch.count())
                    .findFirst()
                    .orElse(null);
        }

        ConcordanceHit marked(Shared where, Texts texts) {
            Words words = texts.words(source.variant().content(), source.version());
            Span span = new Runs(words).run(where.other(), where.count()).span();
            return new ConcordanceHit(
                    new MarkedText(source.version(), source.variant(), List.of(span)),
                    new MarkedText(target.version(), target.variant(), List.of()),
                    place);
        }
    }

    private List<Hit> hits(Source from) {
        Entry entry = from.read();
        if (entry == null) {
            return List.of();
        }
        Place place = new Place(from.owner().name(), entry.document(), entry.id());
        if (place.equals(query.self())) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Entry.Text source : offered(entry, query.direction().source(), from.owner())) {
            Words words = texts.words(source.variant().content(), query.direction().source());
            Entry.Text target = target(entry, source, from.owner());
            if (target != null && words.length() == from.words()) {
                hits.add(new Hit(source, target, place, runs.shared(words)));
            }
        }
        return hits;
    }

    private Entry.@Nullable Text target(Entry entry, Entry.Text source, MemorySource owner) {
        VersionTag wanted = query.direction().target();
        return offered(entry, wanted, owner).stream()
                .filter(target -> !target.version().equals(source.version()))
                .min(Comparator.comparing(target -> !target.version().equals(wanted)))
                .orElse(null);
    }

    private static List<Entry.Text> offered(Entry entry, VersionTag version, MemorySource owner) {
        return entry.texts().stream()
                .filter(text -> text.version().serves(version))
                .filter(text -> MatchCollector.isOffered(text, owner, Drafts.LEFT_OUT))
                .toList();
    }
}
