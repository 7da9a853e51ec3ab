package org.diglot.memory.lucene;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** In which versions an index of units has text, without what was deleted. */
final class Contents {
    private Contents() {}

    static List<VersionTag> versions(DirectoryReader units) throws IOException {
        SortedSet<VersionTag> versions = new TreeSet<>();
        for (LeafReaderContext context : units.leaves()) {
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
