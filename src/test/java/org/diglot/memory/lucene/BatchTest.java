package org.diglot.memory.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.memory.Units.variant;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.Texts;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A segment that was made in the heap says the same as documents that were added one by one. */
class BatchTest {
    private static final List<String> LANGUAGES = List.of("en", "es", "ja", "en-GB");
    private static final List<String> WORDS =
            List.of(
                    "a",
                    "the",
                    "The",
                    "house",
                    "1924",
                    "3.5",
                    "Überraschungen",
                    "extraordinary",
                    "extraordinarily",
                    "…",
                    "-",
                    "日本語",
                    "ЁЛКА",
                    "x".repeat(130),
                    "it’s");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Texts texts = new Texts();
    private final EntryCodec codec = new EntryCodec(Shorthand.learning());

    private List<Entry> entries(int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Entry.Text> all = new ArrayList<>();
            for (String language : LANGUAGES) {
                if (random.nextBoolean()) {
                    VersionTag version = VersionTag.of(language);
                    all.add(new Entry.Text(version, variant(text(), Status.TRANSLATED), 0, 0));
                }
            }
            SegmentId id = new SegmentId("u" + random.nextInt(count));
            entries.add(new Entry("doc.txt", id, all));
        }
        return entries;
    }

    private String text() {
        int words = 1 + random.nextInt(random.nextInt(20) == 0 ? 200 : 8);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            text.append(random.nextInt(9) == 0 ? "w" + random.nextInt(5000) + ' ' : "");
        }
        return text.toString();
    }

    @Test
    void textsAreFoundByTheSameWordsAndColumns() throws Exception {
        List<Entry> entries = entries(2000);
        SortedMap<String, List<String>> oneByOne = new TreeMap<>();
        SortedMap<String, List<String>> atOnce = new TreeMap<>();

        try (Directory folder = new ByteBuffersDirectory();
                IndexWriter writer = writer(folder)) {
            TextDocuments documents = new TextDocuments(texts, writer);
            for (int i = 0; i < entries.size(); i++) {
                documents.add(entries.get(i), i + 1);
            }
            writer.forceMerge(1);
            read(writer, oneByOne);
        }
        try (Directory folder = new ByteBuffersDirectory();
                IndexWriter writer = writer(folder)) {
            TextBatch batch = new TextBatch(texts);
            for (int half = 0; half < 2; half++) { // the second finds arrays that were used
                for (int i = half * 1000; i < half * 1000 + 1000; i++) {
                    batch.add(entries.get(i), i + 1);
                }
                batch.write(writer);
            }
            writer.forceMerge(1);
            read(writer, atOnce);
        }

        assertThat(atOnce).as("seed %d", seed).isEqualTo(oneByOne);
    }

    private static IndexWriter writer(Directory folder) throws IOException {
        return new IndexWriter(folder, new IndexWriterConfig().setIndexSort(Fields.order()));
    }

    @Test
    void unitsAreKeptUnderTheSameKeysAndVersions() throws Exception {
        List<Entry> entries = entries(2000);
        SortedMap<String, List<String>> oneByOne = new TreeMap<>();
        SortedMap<String, List<String>> atOnce = new TreeMap<>();

        try (Directory folder = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig())) {
            UnitDocuments documents = new UnitDocuments(codec);
            for (int i = 0; i < entries.size(); i++) {
                writer.addDocument(documents.of(entries.get(i), i + 1));
            }
            read(writer, oneByOne);
        }
        try (Directory folder = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig())) {
            UnitBatch batch = new UnitBatch();
            batch.add(written(entries.subList(0, 700)), 1);
            batch.add(written(entries.subList(700, 1000)), 701);
            batch.write(writer);
            batch.add(written(entries.subList(1000, 2000)), 1001);
            batch.write(writer);
            writer.forceMerge(1);
            read(writer, atOnce);
        }

        assertThat(atOnce).as("seed %d", seed).isEqualTo(oneByOne);
    }

    private UnitBatch.Written written(List<Entry> entries) {
        Bytes bytes = new Bytes();
        int[] ends = new int[entries.size()];
        for (int i = 0; i < ends.length; i++) {
            codec.write(entries.get(i), bytes);
            ends[i] = bytes.size();
        }
        return new UnitBatch.Written(entries, bytes.all(), ends);
    }

    /** What each document has in each column, and which documents have each word, by uid. */
    private void read(IndexWriter writer, SortedMap<String, List<String>> into) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            assertThat(reader.leaves()).hasSize(1);
            LeafReader leaf = reader.leaves().getFirst().reader();
            List<String> documents = new ArrayList<>();
            for (int doc = 0; doc < leaf.maxDoc(); doc++) {
                documents.add(columns(leaf, doc));
            }
            for (FieldInfo field : leaf.getFieldInfos()) {
                if (leaf.terms(field.name) != null) {
                    readWords(leaf, field.name, documents, into);
                }
            }
            into.put("documents", documents.stream().sorted().toList());
        }
    }

    private String columns(LeafReader leaf, int doc) throws IOException {
        TreeSet<String> columns = new TreeSet<>();
        for (FieldInfo field : leaf.getFieldInfos()) {
            switch (field.getDocValuesType()) {
                case NUMERIC -> {
                    var values = leaf.getNumericDocValues(field.name);
                    assertThat(values.advanceExact(doc)).isTrue();
                    columns.add(field.name + values.longValue());
                }
                case BINARY -> {
                    var values = leaf.getBinaryDocValues(field.name);
                    assertThat(values.advanceExact(doc)).isTrue();
                    BytesRef bytes = values.binaryValue();
                    columns.add(
                            field.name
                                    + (field.name.equals(Fields.ENTRY)
                                            ? codec.read(bytes)
                                            : bytes));
                }
                case SORTED -> {
                    var values = leaf.getSortedDocValues(field.name);
                    assertThat(values.advanceExact(doc)).isTrue();
                    columns.add(field.name + values.lookupOrd(values.ordValue()).utf8ToString());
                }
                default -> {} // no column
            }
        }
        return columns.toString();
    }

    private static void readWords(
            LeafReader leaf,
            String field,
            List<String> documents,
            SortedMap<String, List<String>> into)
            throws IOException {
        TermsEnum words = leaf.terms(field).iterator();
        for (BytesRef word = words.next(); word != null; word = words.next()) {
            List<String> having = new ArrayList<>();
            PostingsEnum postings = words.postings(null, PostingsEnum.NONE);
            for (int doc = postings.nextDoc();
                    doc != PostingsEnum.NO_MORE_DOCS;
                    doc = postings.nextDoc()) {
                having.add(documents.get(doc));
            }
            into.put(field + " " + word, having.stream().sorted().toList());
        }
        into.put(field, List.of(Integer.toString(leaf.terms(field).getDocCount())));
    }
}
