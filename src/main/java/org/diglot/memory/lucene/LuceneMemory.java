package org.diglot.memory.lucene;

import org.apache.lucene.util.IOUtils;
import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ConcordanceQuery;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MemoryException;
import org.diglot.memory.MemorySource;
import org.diglot.memory.MemoryStatus;
import org.diglot.memory.MemoryStatus.Filled;
import org.diglot.memory.MemoryUnit;
import org.diglot.memory.MemoryWriter;
import org.diglot.memory.PartQuery;
import org.diglot.memory.Parts;
import org.diglot.memory.Place;
import org.diglot.memory.TranslationMemory;
import org.diglot.memory.lucene.Lending.Lent;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.PartCollector;
import org.diglot.memory.match.Texts;
import org.diglot.model.SegmentId;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A memory in a folder of the disk, for millions of units.
 *
 * <p>The folder is a cache. What is damaged, unfinished or written by another version of Diglot is
 * thrown away on opening and told in the {@linkplain MemoryStatus#notices notices}; {@link
 * MemoryStatus#stale} then names the files to be read again. Thread safe.
 */
public final class LuceneMemory implements TranslationMemory {
    private final IndexFolder folder;
    private final Indexes indexes;
    private final Texts texts = new Texts();
    private final Answers answers = new Answers(texts);

    private LuceneMemory(IndexFolder folder, Indexes indexes) {
        this.folder = folder;
        this.indexes = indexes;
    }

    /**
     * Opens the memory in this folder, or makes an empty one.
     *
     * @throws MemoryException if the folder cannot be written, or another program has it open
     */
    public static LuceneMemory open(Path folder) throws MemoryException {
        try {
            IndexFolder opened = IndexFolder.open(folder);
            return new LuceneMemory(opened, Indexes.open(opened));
        } catch (IndexFolder.InUseException e) {
            throw Failures.inUse(e);
        } catch (IOException e) {
            throw Failures.writing(folder.toString(), e);
        }
    }

    @Override
    public MatchResult search(MatchQuery query, Cancellation cancellation) throws MemoryException {
        if (query.text().isBlank()) {
            return MatchResult.NOTHING;
        }
        try (Lending lending = indexes.lend()) {
            return answers.search(query, lending, cancellation);
        } catch (IOException e) {
            throw Failures.reading("the project", e);
        }
    }

    @Override
    public ConcordancePage concordance(ConcordanceQuery query, Cancellation cancellation)
            throws MemoryException {
        try (Lending lending = indexes.lend()) {
            return answers.concordance(query, lending, cancellation);
        } catch (IOException e) {
            throw Failures.reading("the project", e);
        }
    }

    @Override
    public Parts parts(PartQuery query, Cancellation cancellation) throws MemoryException {
        try (Lending lending = indexes.lend()) {
            return answers.parts(query, lending, cancellation);
        } catch (IOException e) {
            throw Failures.reading("the project", e);
        } catch (PartCollector.Unreadable e) {
            throw Failures.reading("the project", e.reason());
        }
    }

    @Override
    public MemoryWriter replace(MemorySource source) throws MemoryException {
        try {
            Path place = folder.next(source.name());
            LuceneWriter writer = new LuceneWriter(source, place, texts, indexes);
            indexes.began(writer);
            return writer;
        } catch (IOException e) {
            throw Failures.writing(source.name(), e);
        }
    }

    @Override
    public void put(String memory, List<MemoryUnit> units) throws MemoryException {
        try {
            indexes.get(memory).put(units.stream().map(Entry::of).toList(), texts);
        } catch (IOException e) {
            throw Failures.writing(memory, e);
        }
    }

    @Override
    public void remove(List<Place> places) throws MemoryException {
        for (Place place : places) {
            try {
                List<SegmentId> ids = List.of(place.unit());
                indexes.get(place.memory()).remove(place.document(), ids);
            } catch (IOException e) {
                throw Failures.writing(place.memory(), e);
            }
        }
    }

    @Override
    public void settle(MemorySource source) throws MemoryException {
        try {
            indexes.get(source.name()).settle(source);
        } catch (IOException e) {
            throw Failures.writing(source.name(), e);
        }
    }

    @Override
    public void forget(String memory) throws MemoryException {
        indexes.forget(memory);
    }

    @Override
    public MemoryStatus status() throws MemoryException {
        List<Filled> filled = new ArrayList<>();
        try (Lending lending = indexes.lend()) {
            for (Lent lent : lending.all()) {
                filled.add(new Filled(lent.source(), lent.units(), Contents.versions(lent)));
            }
        } catch (IOException e) {
            throw Failures.reading("the project", e);
        }
        return new MemoryStatus(filled, indexes.notices());
    }

    @Override
    public void close() throws MemoryException {
        try {
            IOUtils.close(indexes, folder);
        } catch (IOException e) {
            throw Failures.writing("the project", e);
        }
    }
}
