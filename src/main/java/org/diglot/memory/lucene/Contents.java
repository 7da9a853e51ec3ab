package org.diglot.memory.lucene;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.diglot.memory.lucene.LeafWindows.Window;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Counts what is in an index, without what was deleted. */
final class Contents {
    private Contents() {}

    static int units(DirectoryReader reader) throws IOException {
        int units = 0;
        for (LeafReaderContext context : reader.leaves()) {
            Window window = LeafWindows.documents(context.reader(), "");
            Bits live = context.reader().getLiveDocs();
            for (int doc = window.start(); doc < window.end(); doc++) {
                units += live == null || live.get(doc) ? 1 : 0;
            }
        }
        return units;
    }

    static List<VersionTag> versions(DirectoryReader reader) throws IOException {
        SortedSet<VersionTag> versions = new TreeSet<>();
        for (LeafReaderContext context : reader.leaves()) {
            Terms terms = context.reader().terms(Fields.VERSION);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    if (hasLive(context.reader(), each)) {
                        versions.add(VersionTag.of(each.term().utf8ToString()));
                    }
                }
            }
        }
        return List.copyOf(versions);
    }

    private static boolean hasLive(LeafReader leaf, TermsEnum version) throws IOException {
        Bits live = leaf.getLiveDocs();
        PostingsEnum postings = version.postings(null, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
                doc != PostingsEnum.NO_MORE_DOCS;
                doc = postings.nextDoc()) {
            if (live == null || live.get(doc)) {
                return true;
            }
        }
        return false;
    }
}
